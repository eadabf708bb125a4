#include "models/sync/remoteprofile.h"

#include "models/secrets/secret.h"
#include "models/sync/remotedirectory.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

RemoteProfile filled()
{
    RemoteProfile profile;
    profile.url = QUrl(QStringLiteral("https://bücher.example.com/scim/v2"));
    profile.authentication = RemoteProfile::Authentication::OAuth2;
    profile.userName = QStringLiteral("console");
    profile.tokenUrl = QUrl(QStringLiteral("https://login.example.com/token"));
    profile.scope = QStringLiteral("users");
    profile.certificates = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    profile.pin = QByteArray(32, 'p').toBase64();
    profile.environment = QStringLiteral("Prüfung");
    profile.colour = QStringLiteral("amber");
    profile.everyMinutes = 0;
    profile.reviewBeforeSending = true;
    profile.issuer = RemoteProfile::Issuer::ThisConsole;
    profile.writesPerSecond = 0.5;
    profile.readsPerSecond = 0;
    profile.parallel = 4;
    profile.pinned = {{QStringLiteral("ifMatch"), true}};
    return profile;
}

} // namespace

class TestRemoteProfile : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromJson()
    {
        const RemoteProfile profile = filled();
        const Result<RemoteProfile> read = RemoteProfile::fromJson(profile.toJson());
        QVERIFY(read);
        QVERIFY(*read == profile);
        const Result<RemoteProfile> empty = RemoteProfile::fromJson({});
        QVERIFY(empty);
        QVERIFY(*empty == RemoteProfile());
    }

    void refusesWordsThatItDoesNotKnow()
    {
        for (const char *key : {"dialect", "authentication", "issuer"}) {
            QJsonObject object = filled().toJson();
            object.insert(QLatin1StringView(key), QStringLiteral("ldap"));
            const Result<RemoteProfile> read = RemoteProfile::fromJson(object);
            QVERIFY2(!read, key);
            QVERIFY(read.error().message.contains(QLatin1StringView(key)));
            QVERIFY(read.error().message.contains(QStringLiteral("“ldap”")));
        }
    }

    void checksUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << QStringLiteral("https://example.com/scim/v2") << true;
        QTest::newRow("port") << QStringLiteral("https://example.com:8443/") << true;
        QTest::newRow("this computer") << QStringLiteral("http://localhost:8080/scim") << true;
        QTest::newRow("http") << QStringLiteral("http://example.com/scim") << false;
        QTest::newRow("nearly this computer") << QStringLiteral("http://localhost.example.com/") << false;
        QTest::newRow("user") << QStringLiteral("https://me:secret@example.com/") << false;
        QTest::newRow("query") << QStringLiteral("https://example.com/scim?token=1") << false;
        QTest::newRow("fragment") << QStringLiteral("https://example.com/scim#a") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("relative") << QStringLiteral("/scim/v2") << false;
    }
    void checksUrls()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        RemoteProfile profile;
        profile.url = QUrl(url, QUrl::StrictMode);
        const Result<void> checked = checkedProfile(profile);
        QCOMPARE(checked.ok(), allowed);
        if (!allowed)
            QVERIFY(!checked.error().message.contains(QStringLiteral("secret")));
        // The same for the address of tokens.
        profile = filled();
        profile.certificates.clear();
        profile.tokenUrl = QUrl(url, QUrl::StrictMode);
        QCOMPARE(checkedProfile(profile).ok(), allowed);
    }

    void checksTheRest()
    {
        const auto fails = [](auto change) {
            RemoteProfile profile = filled();
            profile.certificates.clear();
            if (!checkedProfile(profile))
                return false;
            change(profile);
            return !checkedProfile(profile).ok();
        };
        QVERIFY(fails([](RemoteProfile &p) { p.userName.clear(); }));
        QVERIFY(fails([](RemoteProfile &p) {
            p.authentication = RemoteProfile::Authentication::Basic;
            p.userName = QStringLiteral("a:b");
        }));
        QVERIFY(fails([](RemoteProfile &p) { p.parallel = 0; }));
        QVERIFY(fails([](RemoteProfile &p) { p.parallel = 100; }));
        QVERIFY(fails([](RemoteProfile &p) { p.writesPerSecond = -1; }));
        QVERIFY(fails([](RemoteProfile &p) { p.everyMinutes = -1; }));
        QVERIFY(fails([](RemoteProfile &p) { p.pin = "x"; }));
        QVERIFY(fails([](RemoteProfile &p) { p.certificates = "x"; }));
        QVERIFY(fails([](RemoteProfile &p) { p.dialect = RemoteProfile::Dialect::Json; }));
    }

    /// A secret that is kept goes to no other server because somebody has typed another address.
    void aSecretIsForOneServerAndOneWay()
    {
        RemoteProfile kept;
        kept.url = QUrl(u"https://scim.example.com/v2"_s);
        kept.authentication = RemoteProfile::Authentication::OAuth2;
        kept.tokenUrl = QUrl(u"https://id.example.com/token"_s);
        RemoteProfile other = kept;
        other.url = QUrl(u"https://SCIM.example.com:443/scim/v2"_s);
        other.userName = u"another"_s;
        QVERIFY(other.mayUseSecretOf(kept));
        other.tokenUrl = QUrl(u"https://id.example.net/token"_s);
        QVERIFY(!other.mayUseSecretOf(kept));
        other = kept;
        other.authentication = RemoteProfile::Authentication::Bearer;
        QVERIFY(!other.mayUseSecretOf(kept));
        other.authentication = RemoteProfile::Authentication::None;
        QVERIFY(other.mayUseSecretOf(kept));
        for (const QString &elsewhere : {u"http://scim.example.com/v2"_s, u"https://scim.example.com:8443/v2"_s,
                                         u"https://scim.example.com.evil.example/v2"_s}) {
            other = kept;
            other.url = QUrl(elsewhere);
            QVERIFY2(!other.mayUseSecretOf(kept), qPrintable(elsewhere));
        }
    }

    void opensBothDialects()
    {
        RemoteProfile profile = filled();
        QVERIFY(openRemote(profile, Secret("x")));
        profile.dialect = RemoteProfile::Dialect::Json;
        QVERIFY(openRemote(profile, Secret("x")));
    }
};

STEWARD_TEST(TestRemoteProfile)

} // namespace steward

#include "tst_remoteprofile.moc"
