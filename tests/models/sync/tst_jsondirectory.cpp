#include "models/sync/jsondirectory.h"

#include "models/sync/jsontext.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QJsonArray>
#include <QtTest>

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;
using Ask = RemoteRequest::Kind;

RemoteProfile profileOf(const LoopbackServer &server, const char *mapping)
{
    RemoteProfile profile;
    profile.url = server.url(QStringLiteral("/api"));
    profile.dialect = RemoteProfile::Dialect::Json;
    profile.mapping = *parsedJson(mapping);
    return profile;
}

constexpr const char *Paged = R"({"list":{"path":"/users?kind=all","items":"data.rows","total":"data.count",
    "paging":{"style":"page","parameter":"p","size":"n","count":10,"first":0},"modifiedSince":"since"},
    "one":{"path":"/users/{id}","item":"data"},"id":"id","externalId":"ref","version":{"header":"ETag"},
    "find":{"externalId":"/users/by-ref/{value}"},"update":{"mediaType":"application/merge-patch+json"},
    "headers":{"X-Api-Version":"2"},"fields":{"userName":"login"}})";

} // namespace

class TestJsonDirectory : public QObject {
    Q_OBJECT

private slots:
    void asksAsTheMappingSays()
    {
        LoopbackServer server([](const LoopbackRequest &) {
            return LoopbackReply {200, R"({"data":{"id":7,"login":"ana","ref":"e&1"}})", {{"ETag", "\"3\""}}};
        });
        JsonDirectory directory(profileOf(server, Paged), Secret("t"), TestTime().seams());
        RemoteRequest request;
        request.id = QStringLiteral("a/b");
        request.key = QStringLiteral("e&1");
        request.values = {{Field::UserName, QStringLiteral("ana")}};
        request.ifMatch = "\"3\"";
        const QList<std::tuple<Ask, QByteArray, QByteArray>> wanted {
            {Ask::Get, "GET /api/users/a%2Fb", {}},
            {Ask::FindByExternalId, "GET /api/users/by-ref/e%261", {}},
            {Ask::Create, "POST /api/users", R"({"login":"ana","ref":"e&1"})"},
            {Ask::Update, "PATCH /api/users/a%2Fb", R"({"login":"ana"})"},
            {Ask::Replace, "PUT /api/users/a%2Fb", R"({"login":"ana"})"},
            {Ask::Remove, "DELETE /api/users/a%2Fb", {}},
        };
        for (const auto &[kind, line, body] : wanted) {
            request.kind = kind;
            const RemoteAnswer answer = directory.perform({request}, {}).constFirst();
            QCOMPARE(answer.outcome, Outcome::Done);
            const LoopbackRequest arrived = server.requests.constLast();
            QCOMPARE(QByteArray(arrived.method + ' ' + arrived.target), line);
            QCOMPARE(arrived.body, body);
            QCOMPARE(arrived.headers.value("x-api-version"), QByteArray("2"));
            const RemoteResource shown = kind == Ask::FindByExternalId ? answer.found.value(0) : *answer.resource;
            QCOMPARE(shown.id, QStringLiteral("7"));
            QCOMPARE(shown.version, QByteArray("\"3\""));
        }
        request.kind = Ask::SetPassword;
        QCOMPARE(directory.perform({request}, {}).constFirst().outcome, Outcome::Refused);
    }

    void findsNothing()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {404, "{}"}; });
        JsonDirectory directory(profileOf(server, Paged), {}, TestTime().seams());
        RemoteRequest request;
        request.kind = Ask::FindByExternalId;
        request.key = QStringLiteral("e");
        const RemoteAnswer answer = directory.perform({request}, {}).constFirst();
        QCOMPARE(answer.outcome, Outcome::Done);
        QVERIFY(answer.found.isEmpty());
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("paging");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("page") << QByteArray(R"({"style":"page","parameter":"p","size":"n","count":10})")
                              << QByteArray("/api/users?n=10&p=1") << QByteArray("/api/users?n=10&p=2");
        QTest::newRow("offset") << QByteArray(R"({"style":"offset","parameter":"o","count":10})")
                                << QByteArray("/api/users?o=0") << QByteArray("/api/users?o=10");
        QTest::newRow("cursor") << QByteArray(R"({"style":"cursor","parameter":"c","next":"next"})")
                                << QByteArray("/api/users") << QByteArray("/api/users?c=a%26b");
        QTest::newRow("none") << QByteArray(R"({"style":"none"})") << QByteArray("/api/users") << QByteArray();
    }
    void pages()
    {
        QFETCH(QByteArray, paging);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        LoopbackServer server([](const LoopbackRequest &) {
            return LoopbackReply {200, R"({"rows":[{"id":1}],"next":"a&b"})"};
        });
        const QByteArray mapping = R"({"list":{"path":"/users","items":"rows","paging":)" + paging
            + R"(},"id":"id","fields":{"userName":"login"}})";
        JsonDirectory directory(profileOf(server, mapping.constData()), {}, TestTime().seams());
        const Result<RemotePage> page = directory.list({}, {});
        QCOMPARE(page->resources.size(), 1);
        QCOMPARE(server.requests.constLast().target, first);
        QVERIFY(directory.list({page->nextCursor, 11, 0}, {}));
        QCOMPARE(server.requests.value(1).target, second);
    }

    void learnsThatPagesAreSmaller()
    {
        LoopbackServer server([](const LoopbackRequest &request) {
            const bool second = request.target.contains("&p=1");
            return LoopbackReply {
                200, second ? R"({"data":{"rows":[{"id":4}]}})" : R"({"data":{"rows":[{"id":1},{"id":2},{"id":3}]}})"};
        });
        JsonDirectory directory(profileOf(server, Paged), {}, TestTime().seams());
        const Result<Capabilities> known = directory.probe(1, {}, {});
        QCOMPARE(known->pageSize, 3);
        QVERIFY(known->keepsExternalId);
        QVERIFY(!known->filterByExternalId);
        QVERIFY(known->unsupported.contains(Field::Email));
        QCOMPARE(known->applications, ApplicationsForm::Unsupported);
        QVERIFY(directory.list({{}, 4, 0}, {}));
        QCOMPARE(server.requests.constLast().target, QByteArray("/api/users?kind=all&n=3&p=1"));
    }

    void carriesAVersionInTheAccount()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {409, R"({"message":"Changed"})"}; });
        JsonDirectory directory(
            profileOf(server,
                      R"({"list":{"path":"/u"},"id":"id","version":{"field":"rev"},"fields":{"userName":"login"}})"),
            {}, TestTime().seams());
        RemoteRequest request;
        request.kind = Ask::Update;
        request.id = QStringLiteral("1");
        request.values = {{Field::UserName, QStringLiteral("ana")}};
        request.verbatim = *parsedJson(R"({"id":1,"rev":4,"login":"bob"})");
        request.ifMatch = "4";
        QCOMPARE(directory.perform({request}, {}).constFirst().words, QStringLiteral("Changed"));
        QCOMPARE(server.requests.constLast().body, QByteArray(R"({"login":"ana","rev":4})"));
        QVERIFY(!server.requests.constLast().headers.contains("if-match"));
    }

    void saysWhereTheListIsMissing()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {200, R"({"data":{}})"}; });
        JsonDirectory directory(profileOf(server, Paged), {}, TestTime().seams());
        QVERIFY(directory.list({}, {}).error().message.contains(QStringLiteral("data.rows")));
    }
};

STEWARD_TEST(TestJsonDirectory)

} // namespace steward

#include "tst_jsondirectory.moc"
