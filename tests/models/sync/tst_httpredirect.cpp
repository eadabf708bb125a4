#include "models/sync/httpredirect.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

HttpRequest asked(const char *url, HttpRequest::Method method = HttpRequest::Method::Get)
{
    HttpRequest request;
    request.url = QUrl(QString::fromUtf8(url));
    request.method = method;
    return request;
}

HttpAnswer sentOn(const QByteArray &location, int status = 302)
{
    HttpAnswer answer;
    answer.fate = HttpAnswer::Fate::Answered;
    answer.status = status;
    answer.headers = {{"Location", location}};
    return answer;
}

constexpr const char *Url = "https://scim.example.com/v2/Users";

} // namespace

class TestHttpRedirect : public QObject {
    Q_OBJECT

private slots:
    void knowsTheSameServer_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("path") << QStringLiteral("https://scim.example.com/other?x=1") << true;
        QTest::newRow("port that is meant anyway") << QStringLiteral("https://scim.example.com:443/") << true;
        QTest::newRow("case") << QStringLiteral("https://SCIM.Example.COM/") << true;
        QTest::newRow("port") << QStringLiteral("https://scim.example.com:8443/") << false;
        QTest::newRow("http") << QStringLiteral("http://scim.example.com/") << false;
        QTest::newRow("http on the port of https") << QStringLiteral("http://scim.example.com:443/") << false;
        QTest::newRow("subdomain") << QStringLiteral("https://a.scim.example.com/") << false;
        QTest::newRow("name that begins alike") << QStringLiteral("https://scim.example.com.evil.test/") << false;
        QTest::newRow("name before the host") << QStringLiteral("https://scim.example.com@evil.test/") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsTheSameServer()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isSameOrigin(QUrl(QString::fromUtf8(Url)), QUrl(other)), same);
        QCOMPARE(isSameOrigin(QUrl(other), QUrl(QString::fromUtf8(Url))), same);
    }

    void knowsWhatIsSentOn()
    {
        for (const int status : {301, 302, 303, 307, 308})
            QVERIFY2(isRedirect(sentOn("/x", status)), qPrintable(QString::number(status)));
        for (const int status : {200, 201, 300, 304, 305, 306, 401, 500})
            QVERIFY2(!isRedirect(sentOn("/x", status)), qPrintable(QString::number(status)));
        HttpAnswer lost = sentOn("/x");
        lost.fate = HttpAnswer::Fate::Unknown;
        QVERIFY(!isRedirect(lost));
    }

    void followsQuestionsWithinTheServer_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("path") << QByteArray("/v3/Users?a=b%20c")
                              << QStringLiteral("https://scim.example.com/v3/Users?a=b%20c");
        QTest::newRow("relative") << QByteArray("Groups") << QStringLiteral("https://scim.example.com/v2/Groups");
        QTest::newRow("upwards") << QByteArray("../../../x") << QStringLiteral("https://scim.example.com/x");
        QTest::newRow("whole") << QByteArray("https://scim.example.com/x")
                               << QStringLiteral("https://scim.example.com/x");
        QTest::newRow("host only") << QByteArray("//evil.test/v2/Users") << QString();
        QTest::newRow("other host") << QByteArray("https://evil.test/") << QString();
        QTest::newRow("without protection") << QByteArray("http://scim.example.com/v2/Users") << QString();
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("data") << QByteArray("data:text/plain,{}") << QString();
        QTest::newRow("broken") << QByteArray("https://[::1") << QString();
        QTest::newRow("someone else's name")
            << QByteArray("https://user:word@scim.example.com/x") << QStringLiteral("https://scim.example.com/x");
    }
    void followsQuestionsWithinTheServer()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        const auto followed = redirectTarget(asked(Url), sentOn(location));
        QCOMPARE(followed ? followed->toString(QUrl::FullyEncoded) : QString(), target);
        // What changes something is never put again.
        using Method = HttpRequest::Method;
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete})
            QVERIFY(!redirectTarget(asked(Url, method), sentOn(location)));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<QString>("word");
        QTest::newRow("http") << QByteArray("http://scim.example.com/") << false
                              << QStringLiteral("without protection");
        QTest::newRow("host") << QByteArray("https://evil.test/") << false << QStringLiteral("evil.test");
        QTest::newRow("change") << QByteArray("/x") << true << QStringLiteral("a change");
        QTest::newRow("too often") << QByteArray("/x") << false << QStringLiteral("too often");
    }
    void saysWhyNot()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, changes);
        QFETCH(QString, word);
        const HttpRequest request = asked(Url, changes ? HttpRequest::Method::Put : HttpRequest::Method::Get);
        const QString said = redirectProblem(request, sentOn(location));
        QVERIFY2(said.contains(word), qPrintable(said));
    }

    void aHostThatNeverEndsIsCut()
    {
        const QByteArray host = QByteArray("a.").repeated(2000) + "test";
        QVERIFY(redirectProblem(asked(Url), sentOn("https://" + host + "/")).size() < 600);
    }
};

STEWARD_TEST(TestHttpRedirect)

} // namespace steward

#include "tst_httpredirect.moc"
