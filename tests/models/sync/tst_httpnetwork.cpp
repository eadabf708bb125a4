#include "models/sync/httpnetwork.h"

#include "models/sync/httpclient.h"
#include "models/sync/httpexchange.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QEventLoop>
#include <QtTest>

namespace steward {

namespace {

using Fate = HttpAnswer::Fate;
using Manner = LoopbackReply::Manner;

RemoteProfile oauth(const LoopbackServer &server)
{
    RemoteProfile profile;
    profile.url = server.url();
    profile.authentication = RemoteProfile::Authentication::OAuth2;
    profile.userName = QStringLiteral("console 1");
    profile.tokenUrl = server.url(QStringLiteral("/token"));
    profile.readsPerSecond = profile.writesPerSecond = 0;
    return profile;
}

HttpRequest getFrom(const LoopbackServer &server)
{
    HttpRequest request;
    request.url = server.url(QStringLiteral("/Users"));
    return request;
}

HttpAnswer answerOf(HttpNetwork &network, const HttpRequest &request)
{
    QEventLoop loop;
    const auto exchange = network.started(request, loop);
    if (!exchange->isFinished())
        loop.exec();
    return exchange->answer();
}

/// What stands in the place of an answer when the server of tokens behaves so.
HttpAnswer withoutToken(const LoopbackReply &reply, qsizetype *asked = nullptr)
{
    LoopbackServer server([reply](const LoopbackRequest &) { return reply; });
    HttpSeams seams = TestTime().seams();
    seams.limits.answer = std::chrono::milliseconds(300);
    HttpNetwork network(oauth(server), Secret("very-secret"), seams);
    const std::optional<HttpAnswer> answer = network.withoutToken({});
    if (asked)
        *asked = server.requests.size();
    return answer.value_or(HttpAnswer {Fate::Answered, 200, {}, {}, {}, false, false});
}

} // namespace

class TestHttpNetwork : public QObject {
    Q_OBJECT

private slots:
    void fetchesTokens()
    {
        int tokens = 0;
        bool refused = false;
        LoopbackServer server([&](const LoopbackRequest &request) {
            if (request.target == "/token") {
                const QString token = QStringLiteral("token-%1").arg(++tokens);
                return LoopbackReply::json(
                    {{QStringLiteral("access_token"), token}, {QStringLiteral("expires_in"), QStringLiteral("3600")}});
            }
            const bool bad = refused && request.headers.value("authorization") == "Bearer token-1";
            return bad ? LoopbackReply {401, "{}"} : LoopbackReply {200, "{}"};
        });
        RemoteProfile profile = oauth(server);
        profile.scope = QStringLiteral("users write");
        TestTime time;
        HttpClient client(profile, Secret("a+b&c"), time.seams());
        QVERIFY(client.send(getFrom(server), {}).isSuccess());
        QVERIFY(client.send(getFrom(server), {}).isSuccess());
        QCOMPARE(tokens, 1);
        QCOMPARE(server.requests.constFirst().body, QByteArray("grant_type=client_credentials&scope=users%20write"));
        QCOMPARE(QByteArray::fromBase64(server.requests.constFirst().headers.value("authorization").sliced(6)),
                 QByteArray("console%201:a%2Bb%26c"));
        // Ahead of its end, and when it is refused.
        refused = true;
        QVERIFY(client.send(getFrom(server), {}).isSuccess());
        QCOMPARE(tokens, 2);
        time.now += 3'580'000;
        QVERIFY(client.send(getFrom(server), {}).isSuccess());
        QCOMPARE(tokens, 3);
    }

    void saysThatNoTokenWasIssued()
    {
        LoopbackServer server([](const LoopbackRequest &) {
            return LoopbackReply {400, R"({"error":"invalid_client","error_description":"Unknown client"})"};
        });
        HttpClient client(oauth(server), Secret("very-secret"), TestTime().seams());
        HttpRequest post = getFrom(server);
        post.method = HttpRequest::Method::Post;
        post.body = "{}";
        const HttpAnswer answer = client.send(post, {});
        QCOMPARE(client.error(answer).kind, ErrorKind::Unauthorized);
        QVERIFY(client.words(answer).contains(QStringLiteral("Unknown client")));
        QVERIFY(!client.words(answer).contains(QStringLiteral("very-secret")));
        // With the secret in a header, and then in the body; nothing else was sent.
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(server.requests.constLast().body.contains("client_secret=very-secret"));
        QVERIFY(!server.requests.constLast().headers.contains("authorization"));
    }

    /// A server of tokens that does not work is no reason to ask for another password.
    void tellsRefusedFromBroken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<int>("asked");
        QTest::newRow("400") << 400 << int(Manner::Whole) << true << 2;
        QTest::newRow("401") << 401 << int(Manner::Whole) << true << 2;
        QTest::newRow("404") << 404 << int(Manner::Whole) << true << 2;
        QTest::newRow("200 without a token") << 200 << int(Manner::Whole) << true << 2;
        QTest::newRow("sent on") << 302 << int(Manner::Whole) << true << 2;
        QTest::newRow("429") << 429 << int(Manner::Whole) << false << 2;
        QTest::newRow("500") << 500 << int(Manner::Whole) << false << 1;
        QTest::newRow("503") << 503 << int(Manner::Whole) << false << 1;
        QTest::newRow("dropped") << 200 << int(Manner::Dropped) << false << 1;
        QTest::newRow("silent") << 200 << int(Manner::Silent) << false << 1;
    }
    void tellsRefusedFromBroken()
    {
        QFETCH(int, status);
        QFETCH(int, manner);
        QFETCH(bool, refused);
        QFETCH(int, asked);
        qsizetype count = 0;
        const HttpAnswer answer
            = withoutToken({status, R"({"error":"very-secret"})", {{"Location", "/x"}}, Manner(manner)}, &count);
        QCOMPARE(count, asked);
        QCOMPARE(answer.fate, refused ? Fate::Answered : Fate::NotSent);
        QCOMPARE(answer.status, refused ? 401 : 0);
        QVERIFY(!answer.problem.isEmpty());
        QVERIFY2(!answer.problem.contains(QStringLiteral("very-secret")), qPrintable(answer.problem));
    }

    void aStopEndsTheFetching()
    {
        LoopbackServer server([](const LoopbackRequest &) { return LoopbackReply {200, {}, {}, Manner::Silent}; });
        HttpNetwork network(oauth(server), Secret("s"), TestTime().seams());
        QElapsedTimer timer;
        timer.start();
        const auto answer = network.withoutToken(StopToken([&timer] { return timer.elapsed() > 100; }));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->fate, Fate::NotSent);
        QVERIFY(timer.elapsed() < 5000);
    }

    /// Whoever asks with a header of his own does not get past the console's identity.
    void oneIdentityForEachRequest()
    {
        LoopbackServer server([](const LoopbackRequest &) {
            return LoopbackReply {200, "{}", {{"Set-Cookie", "session=1"}}};
        });
        RemoteProfile profile;
        profile.url = server.url();
        HttpNetwork network(profile, Secret("the-token"), TestTime().seams());
        HttpRequest request = getFrom(server);
        request.headers = {{"Authorization", "Basic x"}, {"X-Api-Version", "2"}};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(answerOf(network, request).status, 200);
        const LoopbackRequest arrived = server.requests.constLast();
        QCOMPARE(arrived.headers.value("authorization"), QByteArray("Bearer the-token"));
        QCOMPARE(arrived.headers.value("x-api-version"), QByteArray("2"));
        QVERIFY(!arrived.headers.contains("cookie"));
        QVERIFY(!arrived.headers.contains("upgrade"));
    }
};

STEWARD_TEST(TestHttpNetwork)

} // namespace steward

#include "tst_httpnetwork.moc"
