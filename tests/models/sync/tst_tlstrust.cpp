#include "models/sync/tlstrust.h"

#include "models/sync/httpclient.h"

#include "tests/support/loopbackserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtime.h"

#include <QtTest>

namespace steward {

class TestTlsTrust : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("good") << QString();
        QTest::newRow("expired") << QStringLiteral("has expired");
        QTest::newRow("wronghost") << QStringLiteral("is not for");
        QTest::newRow("selfsigned") << QStringLiteral("nobody but itself");
        QTest::newRow("unknown") << QStringLiteral("not trusted");
    }
    void refusesWhatCannotBeTrusted()
    {
        QFETCH(QString, word);
        const HttpAnswer answer = asked(QTest::currentDataTag(), profile());
        QCOMPARE(answer.isSuccess(), word.isEmpty());
        QVERIFY2(answer.problem.contains(word), qPrintable(answer.problem));
        if (!word.isEmpty()) {
            QCOMPARE(answer.fate, HttpAnswer::Fate::NotSent);
            QVERIFY(answer.permanent);
            QVERIFY(m_arrived.isEmpty());
        }
    }

    /// With a private CA nothing else is trusted, and without one nothing private.
    void trustsThePrivateAuthorityAlone()
    {
        RemoteProfile other = profile();
        other.certificates = m_certificates.bytes(QStringLiteral("other.pem"));
        QVERIFY(!asked("good", other).isSuccess());
        QVERIFY(asked("unknown", other).isSuccess());
        other.certificates.clear();
        QVERIFY(!asked("good", other).isSuccess());
    }

    void refusesAnotherKeyThanThePinnedOne()
    {
        RemoteProfile pinned = profile();
        pinned.pin = pinOf(QStringLiteral("good"));
        QVERIFY2(asked("good", pinned).isSuccess(), pinned.pin.constData());
        pinned.pin = "sha256/" + pinned.pin;
        QVERIFY(asked("good", pinned).isSuccess());
        pinned.pin = pinOf(QStringLiteral("unknown"));
        const HttpAnswer answer = asked("good", pinned);
        QCOMPARE(answer.fate, HttpAnswer::Fate::NotSent);
        QVERIFY2(answer.problem.contains(QStringLiteral("pinned")), qPrintable(answer.problem));
        QVERIFY(m_arrived.isEmpty());
    }

    /// Of an RSA key, the pin covers the whole SubjectPublicKeyInfo too.
    void pinsRsaKeys()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("rsa.pem"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                                    QStringLiteral("/CN=a"), QStringLiteral("-keyout"),
                                    folder.filePath(QStringLiteral("rsa.key")), QStringLiteral("-out"), file}),
                 0);
        const QSslCertificate certificate = QSslCertificate::fromPath(file).constFirst();
        QVERIFY(isPinned(certificate, pinOfFile(file)));
        QVERIFY(!isPinned(certificate, pinOf(QStringLiteral("good"))));
        QVERIFY(!isPinned(QSslCertificate(), pinOfFile(file)));
    }

    void refusesARedirectToHttp()
    {
        LoopbackServer server(
            [](const LoopbackRequest &) {
                return LoopbackReply {301, {}, {{"Location", "http://localhost/"}}};
            },
            m_certificates.bytes(QStringLiteral("good.pem")), m_certificates.bytes(QStringLiteral("good.key")));
        RemoteProfile own = profile();
        own.url = server.url();
        HttpClient client(own, {}, TestTime().seams());
        HttpRequest request;
        request.url = own.url;
        const HttpAnswer answer = client.send(request, {});
        QVERIFY2(answer.problem.contains(QStringLiteral("without protection")), qPrintable(answer.problem));
        QCOMPARE(server.requests.size(), 1);
    }

    void checksCertificatesAndPin()
    {
        RemoteProfile typed = profile();
        QVERIFY(checkedTrust(typed));
        typed.certificates = "not a certificate";
        QCOMPARE(checkedTrust(typed).error().kind, ErrorKind::Invalid);
        typed.certificates = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        QVERIFY(!checkedTrust(typed));
        typed.certificates.clear();
        for (const char *pin : {"short", "=", "AAAA", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!="}) {
            typed.pin = pin;
            QVERIFY2(!checkedTrust(typed), pin);
        }
        typed.pin = QByteArray(32, 'x').toBase64();
        QVERIFY(checkedTrust(typed));
    }

private:
    RemoteProfile profile() const
    {
        RemoteProfile profile;
        profile.certificates = m_certificates.bytes(QStringLiteral("ca.pem"));
        return profile;
    }

    HttpAnswer asked(const char *certificate, RemoteProfile profile)
    {
        const QString name = QString::fromLatin1(certificate);
        LoopbackServer server(
            [](const LoopbackRequest &) {
                return LoopbackReply {200, "{}"};
            },
            m_certificates.bytes(name + QStringLiteral(".pem")), m_certificates.bytes(name + QStringLiteral(".key")));
        profile.url = server.url();
        HttpClient client(profile, Secret("token"), TestTime().seams());
        HttpRequest request;
        request.url = profile.url;
        const HttpAnswer answer = client.send(request, {});
        m_arrived = server.requests;
        return answer;
    }

    QByteArray pinOf(const QString &name) const
    {
        return pinOfFile(m_certificates.path(name + QStringLiteral(".pem")));
    }

    /// As openssl computes it.
    static QByteArray pinOfFile(const QString &file)
    {
        QProcess process;
        process.start(QStringLiteral("sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("openssl x509 -in '%1' -pubkey -noout | openssl pkey -pubin -outform der | "
                                      "openssl dgst -sha256 -binary | base64")
                           .arg(file)});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }

    TestCertificates m_certificates;
    QList<LoopbackRequest> m_arrived;
};

STEWARD_TEST(TestTlsTrust)

} // namespace steward

#include "tst_tlstrust.moc"
