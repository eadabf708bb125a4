#include "models/domain/imagejson.h"

#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImageJson : public QObject {
    Q_OBJECT

private:
    static Administrator account(const QString &text)
    {
        Administrator a;
        a.uid = QUuid::createUuid();
        a.kind = Kind::ApiUser;
        a.firstName = text;
        a.lastName = u"O’Connor"_s;
        a.email = *Email::parse(u"ana@müller.example"_s);
        a.userName = u"ana"_s + text;
        a.organization = text + text;
        a.applications = {ApplicationId {3}, ApplicationId {12}};
        a.suspended = true;
        return a;
    }
    static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    static QJsonObject objectOf(const Administrator &a)
    {
        Patch all;
        for (const FieldSpec &spec : fieldTable())
            all.insert(spec.field, fieldValue(a, spec.field));
        QJsonObject object = toJson(all);
        object.insert(u"uid"_s, a.uid.toString(QUuid::WithoutBraces));
        return object;
    }

private slots:
    void everyByteIsThatOfTheDocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ascii") << u"Ana ~ <b>/&"_s;
        QTest::newRow("quotation marks") << u"\"Ana\" \\ 'x'"_s;
        QTest::newRow("control characters") << u"a\tb\nc\rd\be\fg\u0001h\u007f"_s;
        QTest::newRow("letters") << u"Pérez 山田 عمر"_s;
        QTest::newRow("beyond 16 bits") << u"😀𝔘"_s;
        QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029\u00A0"_s;
    }

    void everyByteIsThatOfTheDocument()
    {
        QFETCH(QString, text);
        Administrator a = account(text);
        QCOMPARE(imageJson::ofAccount(a), compact(objectOf(a)));
        a.kind = Kind::Person;
        a.applications.clear();
        a.role = RoleId {7};
        a.isProtected = true;
        QCOMPARE(imageJson::ofAccount(a), compact(objectOf(a)));
    }

    void onlyTheFieldsOfThePatchAreNamed()
    {
        const Administrator a = account(u"Ana"_s);
        for (const FieldSpec &spec : fieldTable()) {
            const Patch one {{spec.field, {}}};
            const QJsonObject expected {{QLatin1StringView(spec.key), fieldValue(a, spec.field)}};
            QCOMPARE(imageJson::ofFields(a, one), compact(expected));
        }
        QCOMPARE(imageJson::ofFields(a, {}), QByteArray("{}"));
        const Patch two {{Field::UserName, {}}, {Field::Applications, {}}};
        QCOMPARE(imageJson::ofFields(a, two), QByteArray(R"({"applications":[3,12],"userName":"anaAna"})"));
    }

    void ofTheCatalogEveryFieldIsKept()
    {
        const Application application {ApplicationId {3}, QUuid::createUuid(), u"Billing"_s, u"Invoices"_s,
                                       u"https://billing.example"_s, false, 9};
        const QJsonObject kept = imageJson::ofApplication(application);
        QCOMPARE(kept.value(u"uid"_s).toString(), application.uid.toString(QUuid::WithoutBraces));
        QCOMPARE(kept.value(u"name"_s), u"Billing"_s);
        QCOMPARE(kept.value(u"description"_s), u"Invoices"_s);
        QCOMPARE(kept.value(u"endpoint"_s), u"https://billing.example"_s);
        QCOMPARE(kept.value(imageJson::DeletedAtKey), 9);
        Role role;
        role.name = u"Help desk"_s;
        role.privileges = {u"api-users.view"_s};
        QCOMPARE(imageJson::ofRole(role).value(u"name"_s), u"Help desk"_s);
        QCOMPARE(imageJson::ofRole(role).value(u"privileges"_s), QJsonArray {u"api-users.view"_s});
    }
};

STEWARD_TEST(TestImageJson)
#include "tst_imagejson.moc"
