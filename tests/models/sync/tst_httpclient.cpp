#include "models/sync/httpclient.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Fate = HttpAnswer::Fate;
using Manner = LoopbackReply::Manner;

RemoteProfile profileOf(const LoopbackServer &server)
{
    RemoteProfile profile;
    profile.url = server.url();
    profile.writesPerSecond = 0;
    profile.readsPerSecond = 0;
    return profile;
}

HttpRequest get(const LoopbackServer &server, const QString &path = QStringLiteral("/Users"))
{
    HttpRequest request;
    request.url = server.url(path);
    return request;
}

HttpRequest post(const LoopbackServer &server)
{
    HttpRequest request = get(server);
    request.method = HttpRequest::Method::Post;
    request.body = R"({"a":1})";
    return request;
}

/// Answers with these one after the other, and with the last one from then on.
LoopbackServer::Answer inOrder(const QList<LoopbackReply> &replies)
{
    return [replies, i = 0](const LoopbackRequest &) mutable {
        return replies.at(std::min<qsizetype>(i++, replies.size() - 1));
    };
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void sendsWhatItIsGiven()
    {
        LoopbackServer server(inOrder({{201, R"({"id":"1"})", {{"ETag", "W/\"1\""}}}}));
        HttpClient client(profileOf(server), Secret("the-token"), TestTime().seams());
        HttpRequest request = post(server);
        request.mediaType = "application/scim+json";
        request.headers = {{"If-Match", "W/\"0\""}};
        const HttpAnswer answer = client.send(request, {});
        QCOMPARE(answer.fate, Fate::Answered);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.body, QByteArray(R"({"id":"1"})"));
        QCOMPARE(answer.header("etag"), QByteArray("W/\"1\""));
        const LoopbackRequest arrived = server.requests.constFirst();
        QCOMPARE(arrived.method, QByteArray("POST"));
        QCOMPARE(arrived.body, request.body);
        QCOMPARE(arrived.headers.value("content-type"), QByteArray("application/scim+json"));
        QCOMPARE(arrived.headers.value("authorization"), QByteArray("Bearer the-token"));
        QCOMPARE(arrived.headers.value("if-match"), QByteArray("W/\"0\""));
        QVERIFY(arrived.headers.value("user-agent").startsWith("Steward/"));
        QVERIFY(!arrived.headers.contains("cookie"));
    }

    void keepsConnectionsAndCookiesOfNobody()
    {
        LoopbackServer server(inOrder({{200, "{}", {{"Set-Cookie", "a=b"}}}}));
        HttpClient client(profileOf(server), {}, TestTime().seams());
        for (int i = 0; i < 5; ++i)
            QVERIFY(client.send(get(server), {}).isSuccess());
        QCOMPARE(server.connections, 1);
        QVERIFY(!server.requests.constLast().headers.contains("cookie"));
    }

    void answersInOrderWithSeveralAtOnce()
    {
        LoopbackServer server([](const LoopbackRequest &request) { return LoopbackReply {200, request.target}; });
        server.delay = std::chrono::milliseconds(5);
        RemoteProfile profile = profileOf(server);
        profile.parallel = 3;
        HttpClient client(profile, {}, TestTime().seams());
        QList<HttpRequest> requests;
        for (int i = 0; i < 30; ++i)
            requests.append(get(server, QStringLiteral("/%1").arg(i)));
        const QList<HttpAnswer> answers = client.send(requests, {});
        for (int i = 0; i < 30; ++i)
            QCOMPARE(answers.at(i).body, QByteArray("/" + QByteArray::number(i)));
        QCOMPARE(server.mostAtOnce, 3);
    }

    void answersInOrderHoweverTheyCome()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            std::mt19937 random(seed);
            QList<QByteArray> came;
            LoopbackServer server([&](const LoopbackRequest &request) {
                came.append(request.target);
                return LoopbackReply {200, request.target};
            });
            server.nextDelay = [&random] { return std::chrono::milliseconds(random() % 12); };
            RemoteProfile profile = profileOf(server);
            profile.parallel = 4;
            HttpClient client(profile, {}, TestTime().seams());
            QList<HttpRequest> requests;
            for (int i = 0; i < 24; ++i)
                requests.append(get(server, QStringLiteral("/%1").arg(i)));
            const QList<HttpAnswer> answers = client.send(requests, {});
            for (qsizetype i = 0; i < 24; ++i)
                QCOMPARE(answers.at(i).body, requests.at(i).url.path().toLatin1());
            QCOMPARE(came.size(), 24);
            QVERIFY(!std::is_sorted(came.cbegin(), came.cend(), [](const QByteArray &x, const QByteArray &y) {
                return x.sliced(1).toInt() < y.sliced(1).toInt();
            }));
        }
    }

    void worksInAWorker()
    {
        LoopbackServer server(inOrder({{200, "{}"}}));
        Worker worker(QStringLiteral("sync"));
        const QUrl url = server.url(QStringLiteral("/x"));
        QFuture<int> status = worker.run([profile = profileOf(server), url](StopToken stop) {
            HttpClient client(profile, {});
            HttpRequest request;
            request.url = url;
            return client.send(request, stop).status;
        });
        QTRY_VERIFY(status.isFinished());
        QCOMPARE(status.result(), 200);
    }

    void putsReadsAgain()
    {
        LoopbackServer server(
            inOrder({{500}, {200, {}, {}, Manner::Dropped}, {200, "{\"a\":1}", {}, Manner::Cut}, {200, "{}"}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        QCOMPARE(client.send(get(server), {}).status, 200);
        // Qt itself puts a dropped read again, before this does.
        QVERIFY(server.requests.size() >= 3);
        QVERIFY(time.waits.size() >= 2);
        QCOMPARE(time.waits.constFirst(), 500);
    }

    void givesUpAfterAFewTries()
    {
        LoopbackServer server(inOrder({{502}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        QCOMPARE(client.send(get(server), {}).status, 502);
        QCOMPARE(server.requests.size(), 5);
    }

    void writesOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("manner");
        QTest::newRow("500") << 500 << int(Manner::Whole);
        QTest::newRow("503") << 503 << int(Manner::Whole);
        QTest::newRow("408") << 408 << int(Manner::Whole);
        QTest::newRow("dropped") << 200 << int(Manner::Dropped);
        QTest::newRow("cut") << 200 << int(Manner::Cut);
    }
    /// What may have been applied is not sent again: not by this, and not by Qt when a kept connection breaks.
    void writesOnce()
    {
        QFETCH(int, status);
        QFETCH(int, manner);
        LoopbackServer server(inOrder({{200, "{}"}, {status, "{\"a\":1}", {}, Manner(manner)}, {200, "{}"}}));
        HttpClient client(profileOf(server), {}, TestTime().seams());
        QVERIFY(client.send(get(server), {}).isSuccess());
        const HttpAnswer answer = client.send(post(server), {});
        QVERIFY(!answer.isSuccess());
        QCOMPARE(answer.fate, manner == int(Manner::Whole) ? Fate::Answered : Fate::Unknown);
        QCOMPARE(server.requests.size(), 2);
    }

    void waitsAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("waited");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:47 GMT") << qint64(10'000);
        QTest::newRow("too long") << QByteArray("999999") << qint64(3'600'000);
    }
    void waitsAsTheServerAsks()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, waited);
        LoopbackServer server(
            inOrder({{429, "{}", {{"Retry-After", header}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}}, {200, "{}"}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        QVERIFY(client.send(post(server), {}).isSuccess());
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(time.waited(), waited);
    }

    /// The pause holds for everything that goes to this server.
    void pausesForAll()
    {
        LoopbackServer server(inOrder({{429, "{}", {{"Retry-After", "60"}}}, {200, "{}"}}));
        RemoteProfile profile = profileOf(server);
        profile.parallel = 1;
        TestTime time;
        HttpClient client(profile, {}, time.seams());
        const Timestamp begin = time.now;
        for (const HttpAnswer &answer : client.send({get(server), get(server), get(server)}, {}))
            QVERIFY(answer.isSuccess());
        QCOMPARE(time.now - begin, 60'000);
    }

    void pausesAfterFiveFailures()
    {
        LoopbackServer server(inOrder({{500}}));
        RemoteProfile profile = profileOf(server);
        profile.parallel = 1;
        TestTime time;
        HttpClient client(profile, {}, time.seams());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.send(post(server), {}).status, 500);
        QVERIFY(time.waits.isEmpty());
        client.send(post(server), {});
        QCOMPARE(time.waited(), 60'000);
    }

    /// Somebody sits and waits.
    void aShortBudgetEndsSoon()
    {
        LoopbackServer server(inOrder({{500}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        RetryBudget budget = RetryBudget::ofPerson();
        for (int i = 0; i < 6; ++i)
            QCOMPARE(client.send(get(server), {}, budget).status, 500);
        QCOMPARE(server.requests.size(), 12);
        QCOMPARE(time.waited(), 6 * 500);
        QVERIFY(!client.dismissal());
        // A round bears more, of the same server.
        QCOMPARE(client.send(get(server), {}).status, 500);
        QVERIFY2(time.waited() >= 63'000, qPrintable(QString::number(time.waited())));
    }

    void aShortBudgetObeysAShortWish()
    {
        LoopbackServer server(
            inOrder({{429, "{}", {{"Retry-After", "3"}}}, {200, "{}"}, {503, "{}", {{"Retry-After", "2"}}}, {200}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        RetryBudget budget = RetryBudget::ofPerson();
        QVERIFY(client.send(get(server), {}, budget).isSuccess());
        QVERIFY(client.send(get(server), {}, budget).isSuccess());
        QCOMPARE(time.waited(), 5000);
        QVERIFY(!client.dismissal());
    }

    void aShortBudgetTellsALongWish_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << 429 << QByteArray("90") << u"90 second"_s;
        QTest::newRow("an hour") << 503 << QByteArray("9999") << u"60 minute"_s;
        QTest::newRow("no right") << 403 << QByteArray("121") << u"3 minute"_s;
        QTest::newRow("not said") << 429 << QByteArray() << u"status 429"_s;
    }
    void aShortBudgetTellsALongWish()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, seconds);
        QFETCH(QString, words);
        LoopbackServer server(inOrder({{status, {}, {{"Retry-After", seconds}}}}));
        TestTime time;
        HttpClient client(profileOf(server), {}, time.seams());
        RetryBudget budget = RetryBudget::ofPerson();
        const HttpAnswer answer = client.send(get(server), {}, budget);
        QCOMPARE(answer.status, status);
        QVERIFY2(client.words(answer).contains(words), qPrintable(client.words(answer)));
        QCOMPARE(client.error(answer).kind, ErrorKind::Offline);
        const qsizetype asked = server.requests.size();
        QCOMPARE(client.words(client.send(get(server), {}, budget)), client.words(answer));
        QCOMPARE(server.requests.size(), asked);
        QVERIFY(time.waited() < 2000);
    }

    void keepsToTheRate()
    {
        LoopbackServer server(inOrder({{200, "{}"}}));
        RemoteProfile profile = profileOf(server);
        profile.writesPerSecond = 4;
        TestTime time;
        HttpClient client(profile, {}, time.seams());
        const Timestamp begin = time.now;
        client.send(QList<HttpRequest>(41, post(server)), {});
        QVERIFY2(qAbs(time.now - begin - 10'000) <= 260, qPrintable(QString::number(time.now - begin)));
    }

    void followsToTheSameServerOnly_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("followed");
        QTest::addColumn<QString>("word");
        QTest::newRow("same") << QByteArray("/elsewhere") << true << QString();
        QTest::newRow("other host") << QByteArray("http://example.com/") << false << QStringLiteral("example.com");
        QTest::newRow("other port") << QByteArray("http://localhost:1/") << false << QStringLiteral("localhost");
        QTest::newRow("loop") << QByteArray("/Users") << false << QStringLiteral("too often");
    }
    void followsToTheSameServerOnly()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, followed);
        QFETCH(QString, word);
        LoopbackServer server([location](const LoopbackRequest &request) {
            return request.target == "/Users" ? LoopbackReply {302, {}, {{"Location", location}}}
                                              : LoopbackReply {200, "{}"};
        });
        HttpClient client(profileOf(server), Secret("the-token"), TestTime().seams());
        const HttpAnswer answer = client.send(get(server), {});
        QCOMPARE(answer.isSuccess(), followed);
        QVERIFY2(client.words(answer).contains(word), qPrintable(client.words(answer)));
        // A change is never sent on.
        const qsizetype before = server.requests.size();
        QVERIFY(!client.send(post(server), {}).isSuccess());
        QCOMPARE(server.requests.size(), before + 1);
    }

    void tellsAnotherServerNothing()
    {
        // On the same computer, so that it would be reached.
        LoopbackServer other([](const LoopbackRequest &) { return LoopbackReply {200, "{}"}; });
        LoopbackServer server([location = other.url().toEncoded()](const LoopbackRequest &) {
            return LoopbackReply {302, {}, {{"Location", location}}};
        });
        HttpClient client(profileOf(server), Secret("the-token"), TestTime().seams());
        QVERIFY(!client.send(get(server), {}).isSuccess());
        QVERIFY(other.requests.isEmpty());
    }

    void stopsAtOnce()
    {
        LoopbackServer server(inOrder({{200, {}, {}, Manner::Silent}}));
        RemoteProfile profile = profileOf(server);
        profile.parallel = 1;
        HttpClient client(profile, {});
        bool stop = false;
        QTimer::singleShot(100, this, [&stop] { stop = true; });
        QElapsedTimer timer;
        timer.start();
        const QList<HttpAnswer> answers
            = client.send({post(server), post(server)}, StopToken([&stop] { return stop; }));
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(answers.at(0).fate, Fate::Unknown);
        QCOMPARE(answers.at(1).fate, Fate::NotSent);
    }

    void knowsWhatDidNotLeave()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        RemoteProfile profile;
        profile.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        TestTime time;
        HttpClient client(profile, {}, time.seams());
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = profile.url;
        const HttpAnswer answer = client.send(request, {});
        QCOMPARE(answer.fate, Fate::NotSent);
        QVERIFY2(answer.problem.contains(QStringLiteral("127.0.0.1")), qPrintable(answer.problem));
        QCOMPARE(time.waits.size(), 2);
        QCOMPARE(client.error(answer).kind, ErrorKind::Offline);
        // Many are not tried one by one.
        time.waits.clear();
        for (const HttpAnswer &one : client.send(QList<HttpRequest>(100, request), {}))
            QCOMPARE(one.fate, Fate::NotSent);
        QVERIFY(time.waits.size() <= 4);
    }

    void asksOnceWhenNobodyIsSignedIn()
    {
        LoopbackServer server(inOrder({{401, R"({"detail":"Bad token the-token"})"}}));
        RemoteProfile profile = profileOf(server);
        profile.parallel = 1;
        HttpClient client(profile, Secret("the-token"), TestTime().seams());
        const QList<HttpAnswer> answers = client.send(QList<HttpRequest>(10, post(server)), {});
        for (const HttpAnswer &answer : answers) {
            QCOMPARE(answer.status, 401);
            QCOMPARE(client.error(answer).kind, ErrorKind::Unauthorized);
            QVERIFY2(!client.words(answer).contains(QStringLiteral("the-token")), qPrintable(client.words(answer)));
        }
        QCOMPARE(server.requests.size(), 1);
    }

    void aPathWithNothingBehindItIsCalledSo()
    {
        LoopbackServer server(inOrder({{404, "{}"}}));
        HttpClient client(profileOf(server), {}, TestTime().seams());
        const Error error = client.error(client.send(get(server), {}));
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QVERIFY2(error.message.contains(QStringLiteral("Check the path of the URL")), qPrintable(error.message));
    }

    void sendsPasswordsWithoutKeepingThem()
    {
        LoopbackServer server(inOrder({{204}}));
        HttpClient client(profileOf(server), {}, TestTime().seams());
        HttpRequest request = post(server);
        request.body.clear();
        request.secretBody = Secret("{\"password\":\"x\"}");
        QCOMPARE(client.send(request, {}).status, 204);
        QCOMPARE(server.requests.constFirst().body, QByteArray("{\"password\":\"x\"}"));
    }
};

STEWARD_TEST(TestHttpClient)

} // namespace steward

#include "tst_httpclient.moc"
