#include "models/mail/smtpverdict.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using EndKind = MailOutcome::Kind;

class TestSmtpVerdict : public QObject {
    Q_OBJECT

private:
    /// The conversation up to a command, and what the server says to that.
    static SmtpTrace trace(const QByteArray &last, const QByteArray &reply)
    {
        SmtpTrace trace;
        for (const char *command : {"EHLO x\r\n", "STARTTLS\r\n", "AUTH PLAIN\r\n", "MAIL FROM:<a@b.c>\r\n",
                                    "RCPT TO:<a@b.c>\r\n", "DATA\r\n"}) {
            if (last.isEmpty())
                break;
            trace.commandSent(command);
            if (last == command)
                break;
            trace.linesReceived("250 ok\r\n");
        }
        if (last == "content")
            trace.beginContent();
        trace.linesReceived(reply);
        return trace;
    }

private slots:
    /// Once the content began, only the reply decides, whatever ended the connection.
    void afterTheContentOnlyTheReplyCounts()
    {
        using End = SmtpEnd::Kind;
        for (const End end :
             {End::Regular, End::Transport, End::Untrusted, End::NotProtected, End::Stopped, End::Flood}) {
            QCOMPARE(smtpVerdict(trace("content", "250 ok\r\n"), {end}).kind, EndKind::Sent);
            QCOMPARE(smtpVerdict(trace("content", "451 no\r\n"), {end}).kind, EndKind::Retry);
            QCOMPARE(smtpVerdict(trace("content", "554 no\r\n"), {end}).kind, EndKind::Failed);
            QCOMPARE(smtpVerdict(trace("content", ""), {end}).kind, EndKind::Unknown);
            QCOMPARE(smtpVerdict(trace("content", "250-ok\r\n"), {end}).kind, EndKind::Unknown);
            QCOMPARE(smtpVerdict(trace("content", "354 what\r\n"), {end}).kind, EndKind::Unknown);
        }
    }

    void before_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<EndKind>("refused");
        QTest::newRow("greeting") << QByteArray() << EndKind::Paused;
        QTest::newRow("EHLO") << QByteArray("EHLO x\r\n") << EndKind::Paused;
        QTest::newRow("STARTTLS") << QByteArray("STARTTLS\r\n") << EndKind::Paused;
        QTest::newRow("AUTH") << QByteArray("AUTH PLAIN\r\n") << EndKind::Paused;
        QTest::newRow("MAIL") << QByteArray("MAIL FROM:<a@b.c>\r\n") << EndKind::Failed;
        QTest::newRow("RCPT") << QByteArray("RCPT TO:<a@b.c>\r\n") << EndKind::Failed;
        QTest::newRow("DATA") << QByteArray("DATA\r\n") << EndKind::Failed;
    }
    void before()
    {
        QFETCH(QByteArray, command);
        QFETCH(EndKind, refused);
        using End = SmtpEnd::Kind;
        const auto kind = [&](const char *reply, End end) { return smtpVerdict(trace(command, reply), {end}).kind; };
        QCOMPARE(kind("550 no\r\n", End::Transport), refused);
        QCOMPARE(kind("450 no\r\n", End::Transport), EndKind::Retry);
        QCOMPARE(kind("535 no\r\n", End::Transport), EndKind::Paused);
        QCOMPARE(kind("", End::Transport), EndKind::Retry);
        QCOMPARE(kind("", End::Stopped), EndKind::Retry);
        QCOMPARE(kind("", End::Flood), EndKind::Retry);
        QCOMPARE(kind("250 ok\r\n", End::Untrusted), EndKind::Paused);
        QCOMPARE(kind("250 ok\r\n", End::NotProtected), EndKind::Paused);
        QCOMPARE(kind("250 ok\r\n", End::CannotAuthenticate), EndKind::Paused);
        QCOMPARE(kind("250 ok\r\n", End::NeedsUtf8), EndKind::Failed);
        // A transfer that claims to be fine, but never came to the content, sent nothing.
        QCOMPARE(kind("250 ok\r\n", End::Regular), EndKind::Retry);
    }

    void carriesWhatTheServerSaid()
    {
        const MailOutcome outcome
            = smtpVerdict(trace("RCPT TO:<a@b.c>\r\n", "550 5.1.1 nobody\r\n"), {SmtpEnd::Kind::Transport, u"d"_s});
        QCOMPARE(outcome.code, 550);
        QCOMPARE(outcome.reply, u"550 5.1.1 nobody"_s);
        QCOMPARE(outcome.detail, u"d"_s);
        QVERIFY(outcome.reason.contains(u"recipient"_s));
    }
};

STEWARD_TEST(TestSmtpVerdict)

} // namespace steward

#include "tst_smtpverdict.moc"
