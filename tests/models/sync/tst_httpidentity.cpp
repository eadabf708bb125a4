#include "models/sync/httpidentity.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

using Authentication = RemoteProfile::Authentication;

constexpr Timestamp Now = 1'790'000'000'000;

RemoteProfile profileWith(Authentication authentication)
{
    RemoteProfile profile;
    profile.authentication = authentication;
    profile.userName = QStringLiteral("console 1");
    profile.tokenUrl = QUrl(QStringLiteral("https://login.example.com/token"));
    return profile;
}

HttpAnswer tokenAnswer(const QByteArray &body, int status = 200)
{
    HttpAnswer answer;
    answer.fate = HttpAnswer::Fate::Answered;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class TestHttpIdentity : public QObject {
    Q_OBJECT

private slots:
    void saysWhoItIs()
    {
        QCOMPARE(HttpIdentity(profileWith(Authentication::None), Secret("s")).authorization(), QByteArray());
        QCOMPARE(HttpIdentity(profileWith(Authentication::Bearer), Secret("s")).authorization(),
                 QByteArray("Bearer s"));
        const QByteArray basic = HttpIdentity(profileWith(Authentication::Basic), Secret("wörd")).authorization();
        QVERIFY(basic.startsWith("Basic "));
        QCOMPARE(QByteArray::fromBase64(basic.sliced(6)), QByteArray("console 1:wörd"));
    }

    void fetchesATokenBeforeItEnds_data()
    {
        QTest::addColumn<QByteArray>("lifetime");
        QTest::addColumn<qint64>("usableFor");
        QTest::newRow("number") << QByteArray("3600") << qint64(3600 - 30);
        QTest::newRow("text") << QByteArray("\"3600\"") << qint64(3600 - 30);
        // One that would end at once is used once; asking for the next before each request would never end.
        QTest::newRow("short") << QByteArray("1") << qint64(30);
        QTest::newRow("none") << QByteArray("null") << qint64(-1);
        QTest::newRow("zero") << QByteArray("0") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("word") << QByteArray("\"soon\"") << qint64(-1);
        QTest::newRow("longer than time") << QByteArray("1e18") << qint64(-1);
        QTest::newRow("longer than numbers") << QByteArray("1e300") << qint64(-1);
        QTest::newRow("longer than numbers, as text") << QByteArray("\"9223372036854775807\"") << qint64(-1);
    }
    /// `usableFor`: in seconds; -1: as long as the server takes it.
    void fetchesATokenBeforeItEnds()
    {
        QFETCH(QByteArray, lifetime);
        QFETCH(qint64, usableFor);
        HttpIdentity identity(profileWith(Authentication::OAuth2), Secret("s"));
        QVERIFY(identity.needsToken(Now));
        QVERIFY(identity.takeToken(tokenAnswer(R"({"access_token":"t","expires_in":)" + lifetime + "}"), Now));
        QCOMPARE(identity.authorization(), QByteArray("Bearer t"));
        QVERIFY(!identity.needsToken(Now));
        if (usableFor < 0) {
            QVERIFY(!identity.needsToken(Now + 300LL * 24 * 60 * 60 * 1000));
            return;
        }
        QVERIFY(!identity.needsToken(Now + usableFor * 1000 - 1));
        QVERIFY(identity.needsToken(Now + usableFor * 1000));
    }

    void takesNothingElseForAToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << QByteArray(R"({"access_token":"t"})") << 400;
        QTest::newRow("sent on") << QByteArray(R"({"access_token":"t"})") << 302;
        QTest::newRow("html") << QByteArray("<html>") << 200;
        QTest::newRow("empty") << QByteArray() << 200;
        QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})") << 200;
        QTest::newRow("empty token") << QByteArray(R"({"access_token":""})") << 200;
        QTest::newRow("number") << QByteArray(R"({"access_token":7})") << 200;
    }
    void takesNothingElseForAToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        HttpIdentity identity(profileWith(Authentication::OAuth2), Secret("s"));
        QVERIFY(!identity.takeToken(tokenAnswer(body, status), Now));
        QVERIFY(identity.needsToken(Now));
    }

    void asksForATokenInBothWays()
    {
        RemoteProfile profile = profileWith(Authentication::OAuth2);
        const HttpIdentity identity(profile, Secret("a+b&c"));
        const HttpRequest inHeader = identity.tokenRequest(false);
        QCOMPARE(inHeader.method, HttpRequest::Method::Post);
        QCOMPARE(inHeader.url, profile.tokenUrl);
        QCOMPARE(inHeader.body, QByteArray("grant_type=client_credentials"));
        QVERIFY(inHeader.secretBody.isEmpty());
        profile.scope = QStringLiteral("users.write a&b");
        const HttpRequest inBody = HttpIdentity(profile, Secret("a+b&c")).tokenRequest(true);
        QVERIFY(inBody.body.isEmpty());
        QCOMPARE(inBody.secretBody.view().toByteArray(),
                 QByteArray("grant_type=client_credentials&scope=users.write%20a%26b&client_id=console%201"
                            "&client_secret=a%2Bb%26c"));
        for (const auto &[name, value] : inBody.headers)
            QVERIFY2(name.toLower() != "authorization", "the secret would go twice");
    }

    void onlyATokenIsFetchedAnew()
    {
        for (const auto authentication : {Authentication::None, Authentication::Bearer, Authentication::Basic}) {
            HttpIdentity identity(profileWith(authentication), Secret("s"));
            QVERIFY(!identity.needsToken(Now));
            QVERIFY(!identity.forgetToken());
        }
        HttpIdentity identity(profileWith(Authentication::OAuth2), Secret("s"));
        QVERIFY(identity.takeToken(tokenAnswer(R"({"access_token":"t"})"), Now));
        QVERIFY(identity.forgetToken());
        QVERIFY(identity.needsToken(Now));
    }

    /// Whatever a server repeats of what it was sent.
    void hidesWhatMustNotBeShown_data()
    {
        QTest::addColumn<int>("authentication");
        for (const auto authentication : {Authentication::Bearer, Authentication::Basic, Authentication::OAuth2})
            QTest::addRow("%d", int(authentication)) << int(authentication);
    }
    void hidesWhatMustNotBeShown()
    {
        QFETCH(int, authentication);
        const QByteArray secret = "very+secret/word";
        HttpIdentity identity(profileWith(Authentication(authentication)), Secret(QByteArray(secret)));
        QVERIFY(identity.takeToken(tokenAnswer(R"({"access_token":"issued-token"})"), Now)
                || authentication != int(Authentication::OAuth2));
        QByteArrayList sent {secret, secret.toPercentEncoding(), identity.authorization()};
        if (authentication == int(Authentication::OAuth2)) {
            sent.append("issued-token");
            for (const auto &[name, value] : identity.tokenRequest(false).headers) {
                if (name == "Authorization")
                    sent.append(value);
            }
            QCOMPARE(sent.size(), 5);
        }
        for (const QByteArray &word : std::as_const(sent)) {
            const QString shown
                = identity.withoutSecrets(QStringLiteral("You sent <%1>!").arg(QString::fromUtf8(word)));
            const QString hidden = QString::fromUtf8(word).section(u' ', -1);
            QVERIFY2(!shown.contains(hidden), qPrintable(shown));
            QVERIFY2(shown.startsWith(QStringLiteral("You sent <")), qPrintable(shown));
        }
    }

    void leavesOrdinaryWordsAlone()
    {
        // An empty or very short secret would black out everything.
        QCOMPARE(HttpIdentity(profileWith(Authentication::Bearer), Secret("e"))
                     .withoutSecrets(QStringLiteral("The server refused.")),
                 QStringLiteral("The server refused."));
        QCOMPARE(HttpIdentity(profileWith(Authentication::None), Secret())
                     .withoutSecrets(QStringLiteral("The server refused.")),
                 QStringLiteral("The server refused."));
    }
};

STEWARD_TEST(TestHttpIdentity)

} // namespace steward

#include "tst_httpidentity.moc"
