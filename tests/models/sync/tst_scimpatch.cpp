#include "models/sync/scimpatch.h"

#include "models/domain/administrator.h"
#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

namespace steward {

class TestScimPatch : public QObject {
    Q_OBJECT

private slots:
    void putsOperations_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QJsonValue>("before");
        QTest::addColumn<QByteArray>("verbatim");
        QTest::addColumn<QByteArray>("operations");
        const auto row = [](const char *name, Field field, const QJsonValue &value, const QJsonValue &before,
                            const char *verbatim, const char *operations) {
            // Quotes inside of filters; the meta-object compiler does not read them in raw strings.
            const QByteArray quoted = QByteArray(operations).replace('~', "\\\"").replace('^', "\\\\");
            QTest::newRow(name) << int(field) << value << before << QByteArray(verbatim) << quoted;
        };
        const auto text = [](const char *utf8) { return QJsonValue(QString::fromUtf8(utf8)); };
        row("text", Field::UserName, text("ana"), text("bob"), "{}",
            R"([{"op":"replace","path":"userName","value":"ana"}])");
        row("cleared", Field::Language, text(""), text("de"), "{}", R"([{"op":"remove","path":"preferredLanguage"}])");
        row("enterprise", Field::Organization, text("A"), text(""), "{}",
            R"([{"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:organization","value":"A"}])");
        row("suspended", Field::Suspended, true, false, "{}", R"([{"op":"replace","path":"active","value":false}])");
        row("kind", Field::Kind, kindKey(Kind::Person), kindKey(Kind::ApiUser), "{}",
            R"([{"op":"replace","path":"userType","value":"Administrator"}])");
        row("role", Field::Role, text("A"), text("B"), "{}",
            R"([{"op":"replace","path":"roles","value":[{"value":"A","primary":true}]}])");
        row("no role", Field::Role, text(""), text("B"), "{}", R"([{"op":"remove","path":"roles"}])");
        row("email", Field::Email, text("n@x"), text("o@x"),
            R"({"emails":[{"value":"p@x","type":"home"},{"value":"o@x","type":"work"}]})",
            R"([{"op":"replace","path":"emails[type eq ~work~].value","value":"n@x"}])");
        row("email, another type", Field::Email, text("n@x"), text("o@x"),
            R"({"emails":[{"value":"o@x","type":"home","primary":true},{"value":"p@x","type":"work"}]})",
            R"([{"op":"replace","path":"emails[type eq ~home~].value","value":"n@x"}])");
        row("email, types alike", Field::Email, text("n@x"), text("o@x"),
            R"({"emails":[{"value":"o@x","type":"work"},{"value":"p@x","type":"work"}]})",
            R"([{"op":"replace","path":"emails","value":[{"value":"n@x","type":"work"},{"value":"p@x","type":"work"}]}])");
        row("email, not known", Field::Email, text("n@x"), text("o@x"), "{}",
            R"([{"op":"replace","path":"emails[type eq ~work~].value","value":"n@x"}])");
        row("first email", Field::Email, text("n@x"), text(""), R"({"id":"1"})",
            R"([{"op":"add","path":"emails","value":[{"value":"n@x","type":"work","primary":true}]}])");
        row("no email", Field::Email, text(""), text("o@x"), R"({"emails":[{"value":"o@x","type":"work"}]})",
            R"([{"op":"remove","path":"emails"}])");
        row("applications", Field::Applications, QJsonArray {QStringLiteral("A"), QStringLiteral("New")},
            QJsonArray {QStringLiteral("a"), QStringLiteral("q\"o")}, "{}",
            R"([{"op":"remove","path":"entitlements[value eq ~q^~o~]"},
                {"op":"add","path":"entitlements","value":[{"value":"New","type":"New","display":"New"}]}])");
    }
    void putsOperations()
    {
        QFETCH(int, field);
        QFETCH(QJsonValue, value);
        QFETCH(QJsonValue, before);
        QFETCH(QByteArray, verbatim);
        QFETCH(QByteArray, operations);
        const QJsonObject patch
            = scimPatch({{Field(field), value}}, {{{Field(field), before}}, *parsedJson(verbatim)}, {});
        QCOMPARE(QJsonDocument(patch.value(QStringLiteral("Operations")).toArray()).toJson(),
                 QJsonDocument(QJsonDocument::fromJson(operations).array()).toJson());
        QCOMPARE(patch.value(QStringLiteral("schemas")).toArray().first().toString(),
                 QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp"));
    }

    void sendsTheDisplayNameWithAName()
    {
        const WireValues before {{Field::FirstName, QStringLiteral("A")}, {Field::LastName, QStringLiteral("B")}};
        const QJsonArray operations = scimPatch({{Field::FirstName, QStringLiteral("C")}}, {before, {}}, {})
                                          .value(QStringLiteral("Operations"))
                                          .toArray();
        QCOMPARE(operations.size(), 2);
        QCOMPARE(operations.at(1).toObject().value(QStringLiteral("value")).toString(), QStringLiteral("C B"));
    }

    void quotesFilters()
    {
        QCOMPARE(scimEquals(QStringLiteral("userName"), QStringLiteral("a\"b\\c\nd")),
                 QStringLiteral("userName eq \"a\\\"b\\\\c\\nd\""));
    }
};

STEWARD_TEST(TestScimPatch)

} // namespace steward

#include "tst_scimpatch.moc"
