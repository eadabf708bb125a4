#include "models/sync/wirevalues.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

/// Values as both sides compare them.
class TestWireValues : public QObject {
    Q_OBJECT

private slots:
    void whatMeansTheSame_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QJsonValue>("one");
        QTest::addColumn<QJsonValue>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("user names without case")
            << Field::UserName << QJsonValue(u"Ana"_s) << QJsonValue(u"ANA"_s) << true;
        QTest::newRow("domains without case") << Field::Email << QJsonValue(u"ana@Bücher.example"_s)
                                              << QJsonValue(u"ana@xn--bcher-kva.example"_s) << true;
        QTest::newRow("names with case") << Field::FirstName << QJsonValue(u"Ana"_s) << QJsonValue(u"ana"_s) << false;
        QTest::newRow("roles without case")
            << Field::Role << QJsonValue(u"Help desk"_s) << QJsonValue(u"HELP DESK"_s) << true;
        QTest::newRow("sets in any order, once") << Field::Applications << QJsonValue(QJsonArray {u"B"_s, u"a"_s})
                                                 << QJsonValue(QJsonArray {u"A"_s, u"b"_s, u"a"_s}) << true;
        QTest::newRow("another set") << Field::Applications << QJsonValue(QJsonArray {u"a"_s})
                                     << QJsonValue(QJsonArray()) << false;
    }

    void whatMeansTheSame()
    {
        QFETCH(const Field, field);
        QFETCH(const QJsonValue, one);
        QFETCH(const QJsonValue, other);
        QTEST(sameOnWire(field, one, other), "same");
        QTEST(sameOnWire(field, other, one), "same");
    }

    void rolesAndApplicationsGoByName()
    {
        Catalog catalog;
        catalog.applications = {{ApplicationId {7}, {}, u"Salesforce"_s, {}, {}, true, 0},
                                {ApplicationId {9}, {}, u"HttpApi"_s, {}, {}, true, 0}};
        Role none;
        none.id = RoleId {3};
        none.name = noRoleName();
        catalog.roles = {none};
        Administrator user;
        user.applications = {ApplicationId {7}, ApplicationId {9}};
        QCOMPARE(wireValues(user, catalog).value(Field::Applications),
                 QJsonValue(QJsonArray {u"HttpApi"_s, u"Salesforce"_s}));
        QVERIFY(!wireValues(user, catalog).contains(Field::Protected));
        Administrator person;
        person.kind = Kind::Person;
        person.role = RoleId {3};
        QCOMPARE(wireValues(person, catalog).value(Field::Role), QJsonValue(QString()));
    }

    void theFileKeepsThem()
    {
        const WireValues values {{Field::FirstName, u"Zoë \"x\""_s},
                                 {Field::Applications, QJsonArray {u"A, B"_s}},
                                 {Field::Suspended, true}};
        QCOMPARE(wireFromJson(wireToJson(values)), values);
        QVERIFY(wireFromJson({{u"protected"_s, true}, {u"unheard"_s, 1}}).isEmpty());
        QCOMPARE(
            wireDifference({{Field::FirstName, u"a"_s}}, {{Field::FirstName, u"a"_s}, {Field::LastName, QString()}})
                .size(),
            1);
    }
};

STEWARD_TEST(TestWireValues)

} // namespace steward

#include "tst_wirevalues.moc"
