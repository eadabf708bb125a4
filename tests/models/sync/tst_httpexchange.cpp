#include "models/sync/httpexchange.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testregistry.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Fate = HttpAnswer::Fate;
using Manner = LoopbackReply::Manner;
using namespace std::chrono_literals;

HttpLimits tight()
{
    HttpLimits limits;
    limits.connect = 2s;
    limits.answer = 300ms;
    limits.slowAnswer = 900ms;
    limits.bytes = 1024 * 1024;
    return limits;
}

HttpRequest asked(const LoopbackServer &server, HttpRequest::Method method)
{
    HttpRequest request;
    request.method = method;
    request.url = server.url(QStringLiteral("/Users"));
    if (method != HttpRequest::Method::Get && method != HttpRequest::Method::Delete)
        request.body = R"({"a":1})";
    return request;
}

/// One request alone, with no second try by anybody.
HttpAnswer exchanged(const HttpRequest &request, const HttpLimits &limits = tight(),
                     const std::function<void(HttpExchange &)> &meanwhile = {})
{
    QNetworkAccessManager network;
    network.setAutoDeleteReplies(false);
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    HttpExchange exchange(network, QNetworkRequest(request.url), request, limits, {});
    QEventLoop loop;
    QObject::connect(&exchange, &HttpExchange::finished, &loop, &QEventLoop::quit);
    if (meanwhile)
        meanwhile(exchange);
    if (!exchange.isFinished())
        loop.exec();
    return exchange.answer();
}

LoopbackServer::Answer always(const LoopbackReply &reply)
{
    return [reply](const LoopbackRequest &) { return reply; };
}

} // namespace

class TestHttpExchange : public QObject {
    Q_OBJECT

private slots:
    void everyMethodArrivesAsItIs_data()
    {
        using Method = HttpRequest::Method;
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("get") << int(Method::Get) << QByteArray("GET");
        QTest::newRow("post") << int(Method::Post) << QByteArray("POST");
        QTest::newRow("put") << int(Method::Put) << QByteArray("PUT");
        QTest::newRow("patch") << int(Method::Patch) << QByteArray("PATCH");
        QTest::newRow("delete") << int(Method::Delete) << QByteArray("DELETE");
    }
    void everyMethodArrivesAsItIs()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, name);
        LoopbackServer server(always({200, "{}"}));
        const HttpRequest request = asked(server, HttpRequest::Method(method));
        QCOMPARE(exchanged(request).status, 200);
        const LoopbackRequest arrived = server.requests.constFirst();
        QCOMPARE(arrived.method, name);
        QCOMPARE(arrived.body, request.body);
        QCOMPARE(arrived.headers.value("content-type"),
                 request.body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    }

    /// Qt reports statuses of 400 and above as errors, and some of them as errors of the network.
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 299, 302, 304, 400, 401, 403, 404, 405, 408, 409, 410, 412, 413,
                                 415, 418, 422, 425, 426, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 511, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const bool bare = status == 204 || status == 304;
        LoopbackServer server(always({status, bare ? QByteArray() : QByteArray(R"({"detail":"x"})")}));
        for (const auto method : {HttpRequest::Method::Get, HttpRequest::Method::Patch, HttpRequest::Method::Delete}) {
            const HttpAnswer answer = exchanged(asked(server, method));
            QCOMPARE(answer.fate, Fate::Answered);
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.isSuccess(), status < 300);
            QCOMPARE(answer.body.isEmpty(), bare);
            QVERIFY(answer.problem.isEmpty());
        }
    }

    void aProxyWantsToKnowWhoAsks_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("http") << u"http"_s << QByteArray("PATCH");
        QTest::newRow("https") << u"https"_s << QByteArray("CONNECT");
    }
    void aProxyWantsToKnowWhoAsks()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, way);
        LoopbackServer proxy(always({407, "{}", {{"Proxy-Authenticate", "Basic realm=\"way out\""}}}));
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"localhost"_s, proxy.serverPort()});
        const auto back = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        HttpRequest request = asked(proxy, HttpRequest::Method::Patch);
        request.url = QUrl(scheme + u"://directory.example/Users"_s);
        const HttpAnswer answer = exchanged(request);
        QCOMPARE(proxy.requests.constFirst().method, way);
        QCOMPARE(answer.fate, Fate::NotSent);
        QVERIFY(answer.permanent);
        QVERIFY2(answer.problem.contains(u"proxy"_s) && answer.problem.contains(u"directory.example"_s),
                 qPrintable(answer.problem));
    }

    void nobodyKnowsWhatBecameOfIt_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("timedOut");
        QTest::addColumn<QString>("word");
        QTest::newRow("dropped") << int(Manner::Dropped) << false << QStringLiteral("was lost");
        QTest::newRow("cut") << int(Manner::Cut) << false << QStringLiteral("was lost");
        QTest::newRow("silent") << int(Manner::Silent) << true << QStringLiteral("did not answer within");
        QTest::newRow("endless") << int(Manner::Endless) << false << QStringLiteral("larger than 1 MB");
    }
    void nobodyKnowsWhatBecameOfIt()
    {
        QFETCH(int, manner);
        QFETCH(bool, timedOut);
        QFETCH(QString, word);
        LoopbackServer server(always({200, QByteArray(100'000, ' '), {}, Manner(manner)}));
        QElapsedTimer timer;
        timer.start();
        const HttpAnswer answer = exchanged(asked(server, HttpRequest::Method::Post));
        QCOMPARE(answer.fate, Fate::Unknown);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.timedOut, timedOut);
        QVERIFY2(answer.problem.contains(word), qPrintable(answer.problem));
        // No half answer is taken for a whole one.
        QVERIFY(answer.body.isEmpty());
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(server.requests.size(), 1);
    }

    void aListMayTakeLonger()
    {
        LoopbackServer server(always({200, "{}"}));
        server.delay = 600ms;
        HttpRequest request = asked(server, HttpRequest::Method::Get);
        QVERIFY(exchanged(request).timedOut);
        request.slow = true;
        QCOMPARE(exchanged(request).status, 200);
    }

    /// 40 MB of blanks, packed into 40 kB.
    void refusesABomb()
    {
        const QByteArray packed = qCompress(QByteArray(40'000'000, ' '), 9).sliced(4);
        LoopbackServer server(always({200, packed, {{"Content-Encoding", "deflate"}}}));
        HttpLimits limits = tight();
        limits.answer = 10s;
        const HttpAnswer answer = exchanged(asked(server, HttpRequest::Method::Post), limits);
        QCOMPARE(answer.fate, Fate::Unknown);
        QVERIFY(answer.body.size() <= 1024 * 1024);
    }

    void anAnswerOfJustTheLimitIsTaken()
    {
        HttpLimits limits = tight();
        limits.bytes = 1000;
        LoopbackServer server([](const LoopbackRequest &request) {
            return LoopbackReply {200, QByteArray(request.target.endsWith("more") ? 1001 : 1000, ' ')};
        });
        HttpRequest request = asked(server, HttpRequest::Method::Get);
        QCOMPARE(exchanged(request, limits).body.size(), 1000);
        request.url = server.url(QStringLiteral("/more"));
        QCOMPARE(exchanged(request, limits).fate, Fate::Unknown);
    }

    void whatIsStoppedMayHaveArrived()
    {
        LoopbackServer server(always({200, {}, {}, Manner::Silent}));
        const HttpAnswer answer
            = exchanged(asked(server, HttpRequest::Method::Put), tight(),
                        [](HttpExchange &exchange) { QTimer::singleShot(100, &exchange, &HttpExchange::abort); });
        QCOMPARE(answer.fate, Fate::Unknown);
        QVERIFY(answer.permanent);
        // Once it is over, nothing changes any more.
        LoopbackServer quick(always({200, "{}"}));
        HttpRequest request = asked(quick, HttpRequest::Method::Get);
        QNetworkAccessManager network;
        HttpExchange exchange(network, QNetworkRequest(request.url), request, tight(), {});
        QTRY_VERIFY(exchange.isFinished());
        exchange.abort();
        QCOMPARE(exchange.answer().status, 200);
    }

    void whatNeverLeftIsNotSent()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.body = "{}";
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        const HttpAnswer refused = exchanged(request);
        QCOMPARE(refused.fate, Fate::NotSent);
        QVERIFY(!refused.permanent);
        request.url = QUrl(QStringLiteral("http://no-such-host.invalid/"));
        const HttpAnswer unknown = exchanged(request);
        QVERIFY2(unknown.fate == Fate::NotSent || unknown.timedOut, qPrintable(unknown.problem));
    }

    void keepsHeadersAsTheyCame()
    {
        LoopbackServer server(always({200, "{}", {{"ETag", "W/\"a  b\""}, {"Location", "/Users/ä"}}}));
        const HttpAnswer answer = exchanged(asked(server, HttpRequest::Method::Get));
        QCOMPARE(answer.header("etag"), QByteArray("W/\"a  b\""));
        QCOMPARE(answer.header("LOCATION"), QByteArray("/Users/ä"));
        QVERIFY(answer.header("retry-after").isEmpty());
    }
};

STEWARD_TEST(TestHttpExchange)

} // namespace steward

#include "tst_httpexchange.moc"
