#include "models/sync/jsonresource.h"

#include "models/domain/administrator.h"
#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

namespace steward {

namespace {

JsonMapping mapping()
{
    return *JsonMapping::parsed(*parsedJson(R"({"list":{"path":"/a"},"id":"key","externalId":"ref.steward",
        "created":"at.made","modified":"at.changed","version":{"field":"rev"},
        "fields":{"firstName":"person.first","lastName":"person.last","email":"mail","userName":"login",
        "kind":{"path":"type","values":{"person":"human","api-user":7}},"role":"role",
        "applications":{"path":"access.apps","item":"app.name"},
        "suspended":{"path":"state","values":{"true":"off","false":"on"}}}})"));
}

QJsonObject parsed(const char *text)
{
    return *parsedJson(text);
}

} // namespace

class TestJsonResource : public QObject {
    Q_OBJECT

private slots:
    void readsAnAccount()
    {
        const RemoteResource read = jsonResource(
            parsed(R"({"key":5,"ref":{"steward":"e"},"at":{"made":1767225600,"changed":"2026-01-01T00:00:00Z"},"rev":3,
            "person":{"first":"Ana","last":"P"},"mail":"a@b","login":"ana","type":7,"state":"OFF","role":"x",
            "access":{"apps":[{"app":{"name":"B"}},{"app":{"name":"A"},"since":1}]},"apiKey":"secret"})"),
            mapping());
        QCOMPARE(read.id, QStringLiteral("5"));
        QCOMPARE(read.externalId, QStringLiteral("e"));
        QCOMPARE(read.version, QByteArray("3"));
        QCOMPARE(read.created, 1'767'225'600'000);
        QCOMPARE(read.modified, 1'767'225'600'000);
        QCOMPARE(read.values.value(Field::Kind).toString(), kindKey(Kind::ApiUser));
        QCOMPARE(read.values.value(Field::Suspended).toBool(), true);
        QCOMPARE(read.values.value(Field::Applications).toArray(),
                 QJsonArray({QStringLiteral("A"), QStringLiteral("B")}));
        // Of an API user; and organizations are not in the mapping.
        QVERIFY(!read.values.contains(Field::Role));
        QVERIFY(!read.values.contains(Field::Organization));
        QVERIFY(!read.verbatim.contains(QStringLiteral("apiKey")));
    }

    void everyValueComesBack()
    {
        QVERIFY(rc::check([] {
            const auto text = [] { return QString::fromStdString(*rc::gen::string<std::string>()); };
            const WireValues values {{Field::FirstName, text()},
                                     {Field::LastName, text()},
                                     {Field::Email, text()},
                                     {Field::UserName, text()},
                                     {Field::Kind, kindKey(Kind::ApiUser)},
                                     {Field::Applications, applicationSet({text(), text()})},
                                     {Field::Suspended, *rc::gen::arbitrary<bool>()}};
            RC_ASSERT(jsonResource(jsonWith({}, values, mapping()), mapping()).values == values);
        }));
    }

    void leavesTheRestAlone()
    {
        const QJsonObject before = parsed(R"({"key":5,"person":{"first":"Ana","middle":"M"},"type":"other",
            "access":{"apps":[{"app":{"name":"a"},"since":1},{"app":{"name":"b"}}],"level":2}})");
        const QJsonObject after
            = jsonWith(before,
                       {{Field::FirstName, QStringLiteral("Eva")},
                        {Field::Kind, kindKey(Kind::Person)},
                        {Field::Applications, QJsonArray {QStringLiteral("A"), QStringLiteral("c")}}},
                       mapping());
        QCOMPARE(after, parsed(R"({"key":5,"person":{"first":"Eva","middle":"M"},"type":"other",
            "access":{"apps":[{"app":{"name":"a"},"since":1},{"app":{"name":"c"}}],"level":2}})"));
    }

    void patchesWholeMembers()
    {
        const QJsonObject known = parsed(R"({"key":5,"person":{"first":"Ana","last":"P"},"mail":"a@b","login":"ana"})");
        QCOMPARE(jsonPatch(known, {{Field::FirstName, QStringLiteral("Eva")}, {Field::Email, QString()}}, mapping()),
                 parsed(R"({"person":{"first":"Eva","last":"P"},"mail":null})"));
        QCOMPARE(jsonPatch(known, {{Field::Organization, QStringLiteral("x")}}, mapping()), QJsonObject());
    }
};

STEWARD_TEST(TestJsonResource)

} // namespace steward

#include "tst_jsonresource.moc"
