#include "models/mail/smtptransfer.h"

#include "tests/models/mail/samplemail.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The handle by itself; what a session makes of it is TestSmtpSession's.
class TestSmtpTransfer : public QObject {
    Q_OBJECT

    static constexpr SmtpLimits Short {1500ms, 1500ms, 300ms};

    static MailOutcome perform(SmtpTransfer &transfer, const Mail &mail, const StopToken &stop = {})
    {
        return transfer.perform(mail, *headerLines(mail), stop);
    }

private slots:
    void oneConnectionCarriesBothMails()
    {
        const SmtpServer server;
        const MailSettings settings = loopbackSettings(server.port());
        SmtpTransfer transfer(settings, {}, Short);
        for (const char *id : {"first", "second"})
            QCOMPARE(perform(transfer, sampleMail(settings, id)).kind, MailOutcome::Kind::Sent);
        QTRY_COMPARE(server.mails().size(), 2);
        QSet<int> connections;
        for (const QJsonObject &mail : server.mails())
            connections.insert(mail.value(u"connection"_s).toInt());
        QCOMPARE(connections.size(), 1);
        QVERIFY(server.mails().last().value(u"messageId"_s).toString().contains(u"second@"_s));
    }

    void aFailureIsNotRememberedByTheNextMail()
    {
        const SmtpServer refusing({u"--reply"_s, u"rcpt=550 no such user"_s});
        const MailSettings settings = loopbackSettings(refusing.port());
        SmtpTransfer transfer(settings, {}, Short);
        const MailOutcome refused = perform(transfer, sampleMail(settings));
        QCOMPARE(refused.kind, MailOutcome::Kind::Failed);
        QCOMPARE(refused.code, 550);
        QVERIFY(refused.reply.contains(u"no such user"_s));
        QCOMPARE(perform(transfer, sampleMail(settings)).code, 550);
    }

    void aSilentServerEndsByTheLimit()
    {
        const SmtpServer silent({u"--reply"_s, u"greeting=@silence"_s});
        const MailSettings settings = loopbackSettings(silent.port());
        SmtpTransfer transfer(settings, {}, Short);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(perform(transfer, sampleMail(settings)).kind, MailOutcome::Kind::Retry);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

STEWARD_TEST(TestSmtpTransfer)

} // namespace steward

#include "tst_smtptransfer.moc"
