#include "models/sync/scimschemas.h"

#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QSet<QString> attributesOf(const QByteArray &json)
{
    return scimAttributes(*parsedJson(json));
}

QByteArray userSchema(const QByteArray &attributes)
{
    return R"({"id":"urn:ietf:params:scim:schemas:core:2.0:User","attributes":[)" + attributes + "]}";
}

} // namespace

class TestScimSchemas : public QObject {
    Q_OBJECT

private slots:
    void readsEveryWayOfAList()
    {
        const QByteArray schema
            = userSchema(R"({"name":"userName"},{"name":"name","subAttributes":[{"name":"givenName"}]})");
        const QSet<QString> wanted {u"username"_s, u"name"_s, u"name.givenname"_s};
        QCOMPARE(attributesOf(R"({"Resources":[)" + schema + "]}"), wanted);
        QCOMPARE(attributesOf(R"({"resources":[)" + schema + "]}"), wanted);
        QCOMPARE(attributesOf('[' + schema + ']'), wanted);
    }

    /// Then nothing is known, which is not the same as nothing being there.
    void knowsWhenItKnowsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no schemas") << QByteArray(R"({"Resources":[]})");
        QTest::newRow("no attributes") << QByteArray(R"({"Resources":[)" + userSchema({}) + "]}");
        QTest::newRow("attributes are no list")
            << QByteArray(R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User","attributes":"all"}]})");
        QTest::newRow("groups only") << QByteArray(
            R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:Group","attributes":[{"name":"members"}]}]})");
        QTest::newRow("no objects") << QByteArray(R"({"Resources":[1,null,"User",[]]})");
    }
    void knowsWhenItKnowsNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(attributesOf(json).isEmpty());
    }

    void applicationsAreEntitlementsOrAnExtension()
    {
        QCOMPARE(scimApplicationsForm({u"entitlements"_s}), ApplicationsForm::TypeIsValue);
        QCOMPARE(scimApplicationsForm({u"username"_s}), ApplicationsForm::Unsupported);
        const QSet<QString> extended
            = attributesOf(R"({"Resources":[)" + userSchema(R"({"name":"userName"})")
                           + R"(,{"id":"urn:ietf:params:scim:schemas:extension:Steward:2.0:user",
                                 "attributes":[{"name":"Applications"}]}]})");
        QCOMPARE(scimApplicationsForm(extended), ApplicationsForm::Extension);
        QVERIFY(!scimUnsupported(extended).contains(Field::Applications));
        // Of the two the one that every server takes.
        QCOMPARE(scimApplicationsForm(extended + QSet<QString> {u"entitlements"_s}), ApplicationsForm::TypeIsValue);
    }

    void anAttributeOfAnotherSchemaIsNone()
    {
        const QSet<QString> elsewhere
            = attributesOf(R"({"Resources":[)" + userSchema(R"({"name":"userName"})")
                           + R"(,{"id":"urn:example:Thing","attributes":[{"name":"emails"}]}]})");
        QVERIFY(elsewhere.contains(u"urn:example:thing:emails"_s));
        QVERIFY(scimUnsupported(elsewhere).contains(Field::Email));
        QVERIFY(!scimUnsupported(elsewhere).contains(Field::UserName));
    }
};

STEWARD_TEST(TestScimSchemas)

} // namespace steward

#include "tst_scimschemas.moc"
