#include "models/sync/retryrules.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

using namespace std::chrono_literals;

HttpAnswer answeredWith(int status, const QByteArray &retryAfter = {})
{
    HttpAnswer answer;
    answer.fate = HttpAnswer::Fate::Answered;
    answer.status = status;
    if (!retryAfter.isEmpty())
        answer.headers = {{"retry-after", retryAfter}};
    return answer;
}

bool repeats(HttpRequest::Method method, const HttpAnswer &answer)
{
    HttpRequest request;
    request.method = method;
    return repeatAfter(request, answer, 1, 0, 0.5).has_value();
}

constexpr auto Get = HttpRequest::Method::Get;
constexpr auto PatchMethod = HttpRequest::Method::Patch;

} // namespace

class TestRetryRules : public QObject {
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("time");
        QTest::newRow("now used") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777000);
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(784111777000);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(784111777000);
        QTest::newRow("none") << QByteArray("soon") << qint64(0);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }
    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, time);
        QLocale::setDefault(QLocale(QLocale::Japanese));
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        QCOMPARE(httpDate(text), time);
    }

    void readsRetryAfter()
    {
        QVERIFY(!retryAfter(answeredWith(429), 0));
        QVERIFY(!retryAfter(answeredWith(429, "soon"), 0));
        QCOMPARE(retryAfter(answeredWith(429, "3"), 0)->count(), 3000);
        QCOMPARE(retryAfter(answeredWith(429, "0.5"), 0)->count(), 500);
        QCOMPARE(retryAfter(answeredWith(429, "-3"), 0)->count(), 0);
        QCOMPARE(retryAfter(answeredWith(429, "1e300"), 0)->count(), 3'600'000);
        // By this computer's clock, when the server does not tell its own.
        QCOMPARE(retryAfter(answeredWith(429, "Sun, 06 Nov 1994 08:49:37 GMT"), 784111770000)->count(), 7000);
        QCOMPARE(retryAfter(answeredWith(429, "Sun, 06 Nov 1994 08:49:37 GMT"), 784111999000)->count(), 0);
    }

    void repeatsReads()
    {
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QVERIFY2(repeats(Get, answeredWith(status)), qPrintable(QString::number(status)));
        for (const int status : {200, 204, 304, 400, 401, 403, 404, 409, 412, 413, 501})
            QVERIFY2(!repeats(Get, answeredWith(status)), qPrintable(QString::number(status)));
        QVERIFY(repeats(Get, answeredWith(403, "10")));
        HttpAnswer lost;
        lost.fate = HttpAnswer::Fate::Unknown;
        QVERIFY(repeats(Get, lost));
        lost.permanent = true;
        QVERIFY(!repeats(Get, lost));
    }

    void repeatsWritesThatWereNotApplied()
    {
        for (const int status : {200, 400, 403, 408, 409, 412, 425, 500, 502, 503, 504})
            QVERIFY2(!repeats(PatchMethod, answeredWith(status)), qPrintable(QString::number(status)));
        QVERIFY(!repeats(PatchMethod, answeredWith(503, "10")));
        QVERIFY(repeats(PatchMethod, answeredWith(429)));
        QVERIFY(repeats(PatchMethod, answeredWith(403, "10")));
        HttpAnswer lost;
        lost.fate = HttpAnswer::Fate::Unknown;
        QVERIFY(!repeats(PatchMethod, lost));
        lost.fate = HttpAnswer::Fate::NotSent;
        QVERIFY(repeats(PatchMethod, lost));
    }

    void spreadsTries()
    {
        const HttpRequest get;
        QCOMPARE(repeatAfter(get, answeredWith(503), 1, 0, 0)->count(), 0);
        QCOMPARE(repeatAfter(get, answeredWith(503), 1, 0, 0.999)->count(), 999);
        QCOMPARE(repeatAfter(get, answeredWith(503), 4, 0, 0.999)->count(), 7992);
        QVERIFY(!repeatAfter(get, answeredWith(503), 5, 0, 0.5));
        HttpAnswer unreached;
        QVERIFY(repeatAfter(get, unreached, 2, 0, 0.5));
        QVERIFY(!repeatAfter(get, unreached, 3, 0, 0.5));
        HttpAnswer slow;
        slow.fate = HttpAnswer::Fate::Unknown;
        slow.timedOut = true;
        QVERIFY(repeatAfter(get, slow, 1, 0, 0.5));
        QVERIFY(!repeatAfter(get, slow, 2, 0, 0.5));
    }

    void bearsWhatTheBudgetBears()
    {
        const HttpRequest get;
        RetryBudget budget = RetryBudget::ofPerson();
        QCOMPARE(repeatAfter(get, answeredWith(503), 1, 0, 0.999, budget)->count(), 999);
        QVERIFY(!repeatAfter(get, answeredWith(503), 2, 0, 0.5, budget));
        QCOMPARE(repeatAfter(get, answeredWith(429, "5"), 1, 0, 0.5, budget)->count(), 5000);
        QVERIFY(!repeatAfter(get, answeredWith(429, "6"), 1, 0, 0.5, budget));
        // All of them together.
        budget.spend(3s);
        QCOMPARE(repeatAfter(get, answeredWith(429, "2"), 1, 0, 0.5, budget)->count(), 2000);
        QVERIFY(!repeatAfter(get, answeredWith(429, "3"), 1, 0, 0.5, budget));
        HttpAnswer slow;
        slow.fate = HttpAnswer::Fate::Unknown;
        slow.timedOut = true;
        QVERIFY(!repeatAfter(get, slow, 1, 0, 0.5, budget));
    }

    void knowsWhoWantsAPause()
    {
        QCOMPARE(pauseAsked(answeredWith(429, "7"), 0)->count(), 7000);
        QCOMPARE(pauseAsked(answeredWith(403, "7"), 0)->count(), 7000);
        QCOMPARE(pauseAsked(answeredWith(503, "7"), 0)->count(), 7000);
        QVERIFY(!pauseAsked(answeredWith(500, "7"), 0));
        QVERIFY(!pauseAsked(answeredWith(429), 0));
    }
};

STEWARD_TEST(TestRetryRules)

} // namespace steward

#include "tst_retryrules.moc"
