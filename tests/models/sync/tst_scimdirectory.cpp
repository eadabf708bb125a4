#include "models/sync/scimdirectory.h"

#include "models/domain/administrator.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QJsonArray>
#include <QtTest>

namespace steward {

namespace {

using Outcome = RemoteAnswer::Outcome;
using Ask = RemoteRequest::Kind;

RemoteRequest creation(int i)
{
    RemoteRequest request;
    request.kind = Ask::Create;
    request.key = QStringLiteral("key-%1").arg(i);
    request.values = {{Field::UserName, QStringLiteral("user%1").arg(i)}};
    return request;
}

QList<RemoteRequest> creations(int count)
{
    QList<RemoteRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.append(creation(i));
    return requests;
}

QJsonObject account(const QString &id, const QString &externalId = {})
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("externalId"), externalId}};
}

/// A directory in front of a server that answers as the test says.
struct Connected {
    explicit Connected(LoopbackServer::Answer answer, const Secret &secret = {})
        : server(std::move(answer)), directory(profile(), secret, time.seams())
    {
    }
    RemoteProfile profile() const
    {
        RemoteProfile profile;
        profile.url = server.url(QStringLiteral("/scim/v2/"));
        profile.writesPerSecond = 0;
        profile.readsPerSecond = 0;
        profile.parallel = 1;
        return profile;
    }
    RemoteAnswer ask(const RemoteRequest &request) { return directory.perform({request}, {}).constFirst(); }

    TestTime time;
    LoopbackServer server;
    ScimDirectory directory;
};

/// Answers each creation of a bulk request, with the status as `written` writes it.
LoopbackReply bulkReply(const LoopbackRequest &request, const std::function<QJsonValue(int)> &written)
{
    QJsonArray answers;
    for (const QJsonValue &value : request.json().value(QStringLiteral("Operations")).toArray()) {
        const QJsonObject operation = value.toObject();
        const QString key
            = operation.value(QStringLiteral("data")).toObject().value(QStringLiteral("externalId")).toString();
        answers.append(QJsonObject {{QStringLiteral("bulkId"), operation.value(QStringLiteral("bulkId"))},
                                    {QStringLiteral("location"), QString(QStringLiteral("https://x/Users/of-") + key)},
                                    {QStringLiteral("status"), written(key.section(u'-', 1).toInt())}});
    }
    return LoopbackReply::json({{QStringLiteral("Operations"), answers}});
}

Capabilities withBulk(int operations, qint64 bytes = 0)
{
    Capabilities known;
    known.bulkOperations = operations;
    known.bulkBytes = bytes;
    return known;
}

} // namespace

class TestScimDirectory : public QObject {
    Q_OBJECT

private slots:
    void asksAtTheRightPlaces()
    {
        Connected to([](const LoopbackRequest &) { return LoopbackReply::json(account(QStringLiteral("1"))); });
        RemoteRequest request;
        request.id = QStringLiteral("a/b c?é");
        request.ifMatch = "W/\"7\"";
        request.requestId = QStringLiteral("run-1");
        request.values = {{Field::UserName, QStringLiteral("ana")}};
        request.key = QStringLiteral("k&\"x\"");
        const QList<std::pair<Ask, QByteArray>> wanted {
            {Ask::Get, "GET /scim/v2/Users/a%2Fb%20c%3F%C3%A9"},
            {Ask::FindByExternalId, "GET /scim/v2/Users?filter=externalId%20eq%20%22k%26%5C%22x%5C%22%22"},
            {Ask::FindByUserName, "GET /scim/v2/Users?filter=userName%20eq%20%22k%26%5C%22x%5C%22%22"},
            {Ask::Create, "POST /scim/v2/Users"},
            {Ask::Update, "PATCH /scim/v2/Users/a%2Fb%20c%3F%C3%A9"},
            {Ask::Replace, "PUT /scim/v2/Users/a%2Fb%20c%3F%C3%A9"},
            {Ask::Remove, "DELETE /scim/v2/Users/a%2Fb%20c%3F%C3%A9"},
        };
        for (const auto &[kind, line] : wanted) {
            request.kind = kind;
            to.ask(request);
            const LoopbackRequest arrived = to.server.requests.constLast();
            QCOMPARE(QByteArray(arrived.method + ' ' + arrived.target), line);
            QCOMPARE(arrived.headers.value("x-request-id"), QByteArray("run-1"));
            const bool conditional = kind == Ask::Update || kind == Ask::Replace || kind == Ask::Remove;
            QCOMPARE(arrived.headers.value("if-match"), conditional ? request.ifMatch : QByteArray());
        }
    }

    void understandsStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, int status, const char *body, Outcome outcome) {
            QTest::newRow(name) << status << QByteArray(body) << int(outcome);
        };
        row("200", 200, R"({"id":"1"})", Outcome::Done);
        row("204", 204, "", Outcome::Done);
        row("404", 404, "{}", Outcome::NotFound);
        row("410", 410, "{}", Outcome::NotFound);
        row("409", 409, "{}", Outcome::Taken);
        row("uniqueness", 400, R"({"scimType":"uniqueness"})", Outcome::Taken);
        row("412", 412, "{}", Outcome::Stale);
        row("400", 400, "{}", Outcome::Refused);
        row("403", 403, "{}", Outcome::Refused);
        row("401", 401, "{}", Outcome::Unauthorized);
        row("500", 500, "oops", Outcome::Unknown);
        row("503", 503, "", Outcome::Unknown);
        row("501", 501, "", Outcome::Refused);
        row("302", 302, "", Outcome::Refused);
    }
    void understandsStatuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        Connected to([=](const LoopbackRequest &) { return LoopbackReply {status, body}; });
        RemoteRequest request;
        request.kind = Ask::Remove;
        request.id = QStringLiteral("1");
        const RemoteAnswer answer = to.ask(request);
        QCOMPARE(int(answer.outcome), outcome);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.words.isEmpty(), answer.outcome == Outcome::Done);
        QCOMPARE(to.server.requests.size(), 1);
    }

    void takesTheVersionByteForByte()
    {
        Connected to([](const LoopbackRequest &) {
            return LoopbackReply {200, R"({"id":"1","meta":{"version":"other"}})", {{"ETag", "W/\"a b\""}}};
        });
        RemoteRequest get;
        get.id = QStringLiteral("1");
        QCOMPARE(to.ask(get).resource->version, QByteArray("W/\"a b\""));
    }

    void findsTheIdOfSomethingCreated()
    {
        // In the address, or by asking for our own id.
        Connected byLocation([](const LoopbackRequest &) {
            return LoopbackReply {201, {}, {{"Location", "https://elsewhere/scim/v2/Users/a%2Fb/"}}};
        });
        QCOMPARE(byLocation.ask(creation(1)).id, QStringLiteral("a/b"));
        Connected bySearch([](const LoopbackRequest &request) {
            return request.method == "POST"
                ? LoopbackReply {201}
                : LoopbackReply::json({{QStringLiteral("totalResults"), 1},
                                       {QStringLiteral("Resources"),
                                        QJsonArray {account(QStringLiteral("9"), QStringLiteral("key-1"))}}});
        });
        Capabilities known;
        known.filterByExternalId = true;
        bySearch.directory.use(known);
        const RemoteAnswer answer = bySearch.ask(creation(1));
        QCOMPARE(answer.outcome, Outcome::Done);
        QCOMPARE(answer.id, QStringLiteral("9"));
        // Nobody knows: whoever walks will see it.
        bySearch.directory.use({});
        QCOMPARE(bySearch.ask(creation(1)).outcome, Outcome::Done);
        QVERIFY(bySearch.ask(creation(1)).id.isEmpty());
    }

    void fallsBackToPlainJson()
    {
        Connected to([](const LoopbackRequest &request) {
            return request.headers.value("content-type") == "application/json"
                ? LoopbackReply::json(account(QStringLiteral("1")), 201)
                : LoopbackReply {415, "{}"};
        });
        for (const RemoteAnswer &answer : to.directory.perform(creations(3), {}))
            QCOMPARE(answer.outcome, Outcome::Done);
        QCOMPARE(to.server.requests.size(), 6);
        QCOMPARE(to.ask(creation(4)).outcome, Outcome::Done);
        QCOMPARE(to.server.requests.size(), 7);
    }

    void handsOutASecretOnce()
    {
        Connected to([](const LoopbackRequest &) {
            return LoopbackReply {201, R"({"id":"1","password":"generated"})"};
        });
        const RemoteAnswer answer = to.ask(creation(1));
        QCOMPARE(answer.issued.view(), QByteArrayView("generated"));
        QVERIFY(!QJsonDocument(answer.resource->verbatim).toJson().contains("generated"));
    }

    void neverRepeatsASecret()
    {
        Connected to(
            [](const LoopbackRequest &request) {
                return LoopbackReply::json(
                    {{QStringLiteral("detail"),
                      QString::fromUtf8(request.headers.value("authorization") + ' ' + request.body)}},
                    400);
            },
            Secret("bearer-secret"));
        RemoteRequest set;
        set.kind = Ask::SetPassword;
        set.id = QStringLiteral("1");
        set.password = Secret("pass-word");
        const QString words = to.ask(set).words;
        QVERIFY2(!words.contains(QStringLiteral("bearer-secret")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("pass-word")), qPrintable(words));
        QVERIFY(to.server.requests.constLast().body.contains("pass-word"));
        const Result<RemotePage> page = to.directory.list({}, {});
        QVERIFY(!page.error().message.contains(QStringLiteral("bearer-secret")));
        QVERIFY(!page.error().detail.contains(QStringLiteral("bearer-secret")));
    }

    void createsInBulk_data()
    {
        QTest::addColumn<QJsonValue>("status");
        QTest::newRow("text") << QJsonValue(QStringLiteral("201"));
        QTest::newRow("number") << QJsonValue(201);
        QTest::newRow("object") << QJsonValue(QJsonObject {{QStringLiteral("code"), QStringLiteral("201")}});
    }
    void createsInBulk()
    {
        QFETCH(QJsonValue, status);
        Connected to([status](const LoopbackRequest &request) {
            return bulkReply(request, [&](int i) {
                return i == 30 ? QJsonValue(409) : i == 31 ? QJsonValue(500) : status;
            });
        });
        to.directory.use(withBulk(40));
        const QList<RemoteAnswer> answers = to.directory.perform(creations(100), {});
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(answers.at(i).outcome, i == 30 ? Outcome::Taken : i == 31 ? Outcome::Unknown : Outcome::Done);
            if (answers.at(i).outcome == Outcome::Done)
                QCOMPARE(answers.at(i).id, QStringLiteral("of-key-%1").arg(i));
        }
        QCOMPARE(to.server.requests.size(), 3);
        // A few go one by one.
        to.directory.perform(creations(19), {});
        QCOMPARE(to.server.requests.size(), 3 + 19);
    }

    void halvesABulkThatIsTooLarge()
    {
        Connected to([](const LoopbackRequest &request) {
            return request.json().value(QStringLiteral("Operations")).toArray().size() > 12
                ? LoopbackReply {413}
                : bulkReply(request, [](int) { return QJsonValue(201); });
        });
        to.directory.use(withBulk(100));
        for (const RemoteAnswer &answer : to.directory.perform(creations(100), {}))
            QCOMPARE(answer.outcome, Outcome::Done);
        // By bytes, what would be too large is not even tried.
        to.server.requests.clear();
        to.directory.use(withBulk(100, 2500));
        to.directory.perform(creations(60), {});
        for (const LoopbackRequest &request : std::as_const(to.server.requests))
            QVERIFY(request.body.size() < 3000);
    }

    void doesWithoutBulkWhenItIsRefused()
    {
        Connected to([](const LoopbackRequest &request) {
            return request.target.endsWith("/Bulk") ? LoopbackReply {501}
                                                    : LoopbackReply::json(account(QStringLiteral("1")), 201);
        });
        to.directory.use(withBulk(50));
        for (const RemoteAnswer &answer : to.directory.perform(creations(25), {}))
            QCOMPARE(answer.outcome, Outcome::Done);
        QCOMPARE(to.server.requests.size(), 26);
    }

    void settlesNothingOfALostBulk()
    {
        Connected to([](const LoopbackRequest &) {
            return LoopbackReply {200, "{}", {}, LoopbackReply::Manner::Dropped};
        });
        to.directory.use(withBulk(100));
        for (const RemoteAnswer &answer : to.directory.perform(creations(30), {}))
            QCOMPARE(answer.outcome, Outcome::Unknown);
        QCOMPARE(to.server.requests.size(), 1);
    }

    void listsPages()
    {
        Connected to([](const LoopbackRequest &) {
            return LoopbackReply {
                200,
                R"({"totalResults":"3","nextCursor":"c 2","Resources":[{"id":"1"},{"userName":"fake"},{"id":2}]})"};
        });
        Capabilities known;
        known.filterByModified = true;
        known.pageSize = 7;
        to.directory.use(known);
        const Result<RemotePage> page = to.directory.list({{}, 15, 1'767'225'600'000}, {});
        QCOMPARE(page->resources.size(), 2);
        QCOMPARE(page->totalHint, 3);
        QCOMPARE(to.server.requests.constLast().target,
                 QByteArray(
                     "/scim/v2/"
                     "Users?count=7&startIndex=15&filter=meta.lastModified%20ge%20%222026-01-01T00%3A00%3A00.000Z%22"));
        known.cursor = true;
        to.directory.use(known);
        QVERIFY(to.directory.list({}, {}));
        QCOMPARE(to.server.requests.constLast().target, QByteArray("/scim/v2/Users?count=7&cursor="));
        QVERIFY(to.directory.list({page->nextCursor, 8, 0}, {}));
        QCOMPARE(to.server.requests.constLast().target, QByteArray("/scim/v2/Users?count=7&cursor=c%202"));
    }

    void doesNotTakeAnythingElseForAPage_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("html") << 200 << QByteArray("<html>") << int(ErrorKind::Invalid);
        QTest::newRow("another object") << 200 << QByteArray("{\"a\":1}") << int(ErrorKind::Invalid);
        QTest::newRow("206") << 206 << QByteArray("{\"Resources\":[]}") << int(ErrorKind::Invalid);
        QTest::newRow("too deep") << 200 << QByteArray(QByteArray(100'000, '[')) << int(ErrorKind::Invalid);
        QTest::newRow("401") << 401 << QByteArray("{}") << int(ErrorKind::Unauthorized);
        QTest::newRow("403") << 403 << QByteArray("{}") << int(ErrorKind::Forbidden);
        QTest::newRow("503") << 503 << QByteArray("{}") << int(ErrorKind::Offline);
    }
    void doesNotTakeAnythingElseForAPage()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Connected to([=](const LoopbackRequest &) { return LoopbackReply {status, body}; });
        const Result<RemotePage> page = to.directory.list({}, {});
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
        QVERIFY(!page.error().message.isEmpty());
    }

    void stopsBetweenRequests()
    {
        bool stop = false;
        Connected to([&stop](const LoopbackRequest &) {
            stop = true;
            return LoopbackReply::json(account(QStringLiteral("1")), 201);
        });
        const QList<RemoteAnswer> answers = to.directory.perform(creations(5), StopToken([&stop] { return stop; }));
        QCOMPARE(to.server.requests.size(), 1);
        QCOMPARE(answers.constLast().outcome, Outcome::NotSent);
    }
};

STEWARD_TEST(TestScimDirectory)

} // namespace steward

#include "tst_scimdirectory.moc"
