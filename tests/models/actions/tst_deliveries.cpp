#include "models/actions/deliveries.h"

#include "models/actions/credentialactions.h"
#include "tests/support/receivedcredential.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestDeliveries : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_held.clear();
        m_sent = 0;
        m_directory = std::make_unique<TestDirectory>();
        m_keychain = std::make_unique<Keychain>();
        m_settings = std::make_unique<SettingsActions>(m_directory->store(), m_directory->author(), *m_keychain);
        m_deliveries = std::make_unique<Deliveries>(m_directory->store(), m_directory->author(), *m_settings);
        connect(m_deliveries.get(), &Deliveries::held, this, [this](const Error &error) { m_held.append(error); });
        connect(m_deliveries.get(), &Deliveries::finished, this,
                [this](const DeliveryReport &report) { m_sent += report.sent(); });
    }
    void cleanup()
    {
        m_deliveries.reset();
        m_settings.reset();
        m_keychain.reset();
        m_directory.reset();
    }

    void sendsByItselfAfterAChange()
    {
        const SmtpServer server;
        setMail(server);
        const Administrator ana = added(u"Ana"_s);
        QTest::qWait(600);
        QVERIFY(server.mails().isEmpty());
        m_deliveries->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_sent, 1, 20'000);
        added(u"Bob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_sent, 2, 20'000);
        QVERIFY(await(CredentialActions(m_directory->store(), m_directory->author()).send({ana.id})));
        QTRY_COMPARE_WITH_TIMEOUT(m_sent, 3, 20'000);
        QCOMPARE(server.mails().size(), 3);
        QVERIFY(m_held.isEmpty());
        QTRY_VERIFY(!m_deliveries->isRunning());
    }

    void withoutAServerItIsSaidOnce()
    {
        added(u"Ana"_s);
        m_deliveries->start();
        QTRY_COMPARE(m_held.size(), 1);
        QCOMPARE(m_held.first().kind, ErrorKind::Invalid);
        QVERIFY(m_held.first().message.contains(u'1'));
        // A change that does not concern mail.
        m_directory->addedApplication(u"Billing"_s);
        QTest::qWait(800);
        QCOMPARE(m_held.size(), 1);
        const SmtpServer server;
        setMail(server);
        QTRY_COMPARE_WITH_TIMEOUT(m_sent, 1, 20'000);
    }

    void aPauseHoldsUntilItEnds()
    {
        const SmtpServer refusing({u"--reply"_s, u"greeting=554 go away"_s});
        setMail(refusing);
        added(u"Ana"_s);
        m_deliveries->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), 1, 20'000);
        QCOMPARE(m_held.first().kind, ErrorKind::Unauthorized);
        added(u"Bob"_s);
        QTest::qWait(800);
        QCOMPARE(m_held.size(), 1);
        QCOMPARE(m_sent, 0);
        const SmtpServer server;
        setMail(server);
        QTRY_COMPARE_WITH_TIMEOUT(m_sent, 2, 20'000);
    }

    void stopHoldsUntilItIsResumed()
    {
        const SmtpServer server({u"--delay-final"_s, u"0.3"_s});
        setMail(server);
        for (int i = 0; i < 6; ++i)
            added(u"Name%1"_s.arg(i));
        m_deliveries->start();
        QTRY_VERIFY_WITH_TIMEOUT(!server.mails().isEmpty(), 20'000);
        m_deliveries->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_deliveries->isRunning(), 20'000);
        const qsizetype before = server.mails().size();
        QVERIFY(before < 6);
        added(u"Later"_s);
        QTest::qWait(800);
        QCOMPARE(server.mails().size(), before);
        m_deliveries->resume();
        QTRY_VERIFY_WITH_TIMEOUT(server.mails().size() >= 7 && !m_deliveries->isRunning(), 30'000);
    }

    void theOwnerMayGoInTheMiddle()
    {
        const SmtpServer server({u"--delay-final"_s, u"5"_s});
        setMail(server);
        added(u"Ana"_s);
        m_deliveries->start();
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 20'000);
        QElapsedTimer timer;
        timer.start();
        m_deliveries.reset();
        QVERIFY(timer.elapsed() < 4000);
    }

private:
    Administrator added(const QString &name) { return m_directory->added(m_directory->apiUser(name, {u"HttpApi"_s})); }
    void setMail(const SmtpServer &server)
    {
        MailSettings mail;
        mail.host = u"localhost"_s;
        mail.port = server.port();
        mail.security = MailSecurity::None;
        mail.sender = u"access@example.com"_s;
        QVERIFY(awaitInEventLoop(m_settings->setMail(mail)));
    }

    std::unique_ptr<TestDirectory> m_directory;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SettingsActions> m_settings;
    std::unique_ptr<Deliveries> m_deliveries;
    QList<Error> m_held;
    qsizetype m_sent = 0;
};

STEWARD_TEST(TestDeliveries)

} // namespace steward

#include "tst_deliveries.moc"
