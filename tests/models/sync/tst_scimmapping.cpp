#include "models/sync/scimmapping.h"

#include "models/domain/administrator.h"
#include "models/domain/textrules.h"
#include "models/sync/jsontext.h"
#include "models/sync/scimpatch.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

namespace steward {

namespace {

/// Texts that break what is careless: quotes, dots, brackets, other scripts, pairs of surrogates.
rc::Gen<QString> hostileText()
{
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::elementOf(std::vector<int> {
            'a', 'B', 0x22, 0x5c, '.', '[', ']', '\'', ' ', ':', '$', '{', '}', '%', 0xe9, 0x200d, 0x4e2d, 0x1f600})),
        [](const std::vector<int> &points) {
            QString text;
            for (const int point : points)
                text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
            return text;
        });
}

WireValues arbitraryValues()
{
    const bool person = *rc::gen::arbitrary<bool>();
    WireValues values;
    for (const Field field :
         {Field::FirstName, Field::LastName, Field::Email, Field::UserName, Field::Organization, Field::Language})
        values.insert(field, *hostileText());
    values.insert(Field::Kind, kindKey(person ? Kind::Person : Kind::ApiUser));
    values.insert(Field::Suspended, *rc::gen::arbitrary<bool>());
    if (person) {
        values.insert(Field::Role, *hostileText());
    } else {
        QStringList names;
        for (const QString &name : *rc::gen::container<std::vector<QString>>(hostileText()))
            names.append(name);
        values.insert(Field::Applications, applicationSet(names));
    }
    return values;
}

Capabilities with(ApplicationsForm form)
{
    Capabilities known;
    known.applications = form;
    return known;
}

constexpr std::array Forms {ApplicationsForm::TypeIsValue, ApplicationsForm::UniqueType, ApplicationsForm::NoType,
                            ApplicationsForm::SameType, ApplicationsForm::Extension};

QJsonObject parsed(const char *text)
{
    return *parsedJson(text);
}

} // namespace

class TestScimMapping : public QObject {
    Q_OBJECT

private slots:
    void everyValueComesBack()
    {
        QVERIFY(rc::check([] {
            const WireValues values = arbitraryValues();
            for (const ApplicationsForm form : Forms) {
                const QJsonObject sent = scimNewResource(values, QStringLiteral("key"), with(form));
                RC_ASSERT(scimResource(sent, with(form)).values == values);
                RC_ASSERT(scimResource(sent, with(form)).externalId == QStringLiteral("key"));
            }
        }));
    }

    /// Whatever it was before, and nothing else of the account is touched.
    void aReplacementHoldsTheValues()
    {
        QVERIFY(rc::check([] {
            const Capabilities known = with(*rc::gen::elementOf(std::vector(Forms.begin(), Forms.end())));
            QJsonObject before = scimNewResource(arbitraryValues(), QStringLiteral("key"), known);
            before.insert(QStringLiteral("id"), QStringLiteral("7"));
            before.insert(QStringLiteral("nickName"), QStringLiteral("theirs"));
            before.insert(QStringLiteral("phoneNumbers"), QJsonArray {QStringLiteral("1")});
            const WireValues values = arbitraryValues();
            const QJsonObject after = scimReplacement(before, values, known);
            const WireValues read = scimResource(after, known).values;
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                RC_ASSERT(sameOnWire(it.key(), read.value(it.key()), *it));
            for (const char *other : {"id", "externalId", "nickName", "phoneNumbers"})
                RC_ASSERT(after.value(QLatin1StringView(other)) == before.value(QLatin1StringView(other)));
        }));
    }

    void nothingChangesWhenNothingIsChanged()
    {
        const QJsonObject theirs = parsed(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"1",
            "userName":"Ana","userType":"Employee","active":"True","roles":["admin"],
            "emails":[{"value":"a@b","type":"home"},{"value":"c@d","type":"WORK"}],
            "name":{"givenName":"Ana","familyName":"P","formatted":"Dr. Ana P"},"displayName":"Dr. Ana"})");
        const RemoteResource read = scimResource(theirs, {});
        QCOMPARE(read.values.value(Field::Kind).toString(), kindKey(Kind::Person));
        QCOMPARE(read.values.value(Field::Suspended).toBool(), false);
        QCOMPARE(read.values.value(Field::Email).toString(), QStringLiteral("c@d"));
        QCOMPARE(read.values.value(Field::Role).toString(), QStringLiteral("admin"));
        QCOMPARE(scimReplacement(theirs, read.values, {}), theirs);
    }

    void readsWhatServersSend_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *json, Field field, const QJsonValue &value) {
            QTest::newRow(name) << QByteArray(json) << int(field) << value;
        };
        row("active absent", "{}", Field::Suspended, false);
        row("active false", R"({"active":false})", Field::Suspended, true);
        row("active text", R"({"active":"False"})", Field::Suspended, true);
        row("primary", R"({"emails":[{"value":"a"},{"value":"b","primary":true}]})", Field::Email, QStringLiteral("b"));
        row("primary text", R"({"emails":[{"value":"a"},{"value":"b","primary":"true"}]})", Field::Email,
            QStringLiteral("b"));
        row("first", R"({"emails":[{"value":""},{"value":"a"},{"value":"b"}]})", Field::Email, QStringLiteral("a"));
        row("one", R"({"emails":{"value":"a"}})", Field::Email, QStringLiteral("a"));
        row("texts", R"({"emails":["a","b"]})", Field::Email, QStringLiteral("a"));
        row("no emails", R"({"emails":null})", Field::Email, QString());
        row("kind without case", R"({"userType":"apiuser"})", Field::Kind, QStringLiteral("api-user"));
        row("applications", R"({"userType":"ApiUser","entitlements":[{"value":"B"},{"value":"a"},{"value":"b"},{}]})",
            Field::Applications, QJsonArray {QStringLiteral("a"), QStringLiteral("B")});
        row("a number", R"({"name":{"givenName":7}})", Field::FirstName, QStringLiteral("7"));
        row("an object", R"({"name":{"givenName":{}}})", Field::FirstName, QString());
        row("name no object", R"({"name":"Ana"})", Field::FirstName, QString());
    }
    void readsWhatServersSend()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, field);
        QFETCH(QJsonValue, value);
        QCOMPARE(scimResource(parsed(json), {}).values.value(Field(field)), value);
    }

    void readsMeta()
    {
        const RemoteResource read
            = scimResource(parsed(R"({"id":42,"externalId":"e","password":"once","meta":{"version":7,
            "created":"2026-01-01T00:00:00Z","lastModified":"2026-01-01T00:00:00.123456Z"}})"),
                           {});
        QCOMPARE(read.id, QStringLiteral("42"));
        QCOMPARE(read.version, QByteArray("7"));
        QCOMPARE(read.created, 1'767'225'600'000);
        QCOMPARE(read.modified, 1'767'225'600'123);
        QVERIFY(!read.verbatim.contains(QStringLiteral("password")));
    }

    void leavesOutWhatIsNotHeld()
    {
        Capabilities known = with(ApplicationsForm::Unsupported);
        known.unsupported = {Field::Organization, Field::Language};
        const WireValues values {{Field::UserName, QStringLiteral("a")},
                                 {Field::Kind, kindKey(Kind::ApiUser)},
                                 {Field::Organization, QStringLiteral("b")},
                                 {Field::Language, QStringLiteral("de")},
                                 {Field::Applications, QJsonArray {QStringLiteral("c")}}};
        const QJsonObject sent = scimNewResource(values, QStringLiteral("k"), known);
        QCOMPARE(sent.keys(),
                 QStringList({QStringLiteral("externalId"), QStringLiteral("schemas"), QStringLiteral("userName"),
                              QStringLiteral("userType")}));
        QVERIFY(!scimResource(sent, known).values.contains(Field::Applications));
        QVERIFY(scimPatch(values, {}, known).value(QStringLiteral("Operations")).toArray().size() == 2);
    }

    void takesOtherRolesAway()
    {
        const QJsonObject before = parsed(R"({"roles":[{"value":"Owner"},{"value":"Auditor","primary":true}]})");
        const QJsonObject after = scimReplacement(before, {{Field::Role, QStringLiteral("Help desk")}}, {});
        QCOMPARE(after.value(QStringLiteral("roles")).toArray().size(), 1);
    }
};

STEWARD_TEST(TestScimMapping)

} // namespace steward

#include "tst_scimmapping.moc"
