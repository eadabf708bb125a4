#include "models/mail/smtptrace.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using Step = SmtpTrace::Step;

class TestSmtpTrace : public QObject {
    Q_OBJECT

private:
    static SmtpTrace atData()
    {
        SmtpTrace trace;
        trace.beginMail();
        trace.linesReceived("220 test\r\n");
        trace.commandSent("EHLO x\r\n");
        trace.linesReceived("250-test\r\n");
        trace.linesReceived("250-SMTPUTF8\r\n");
        trace.linesReceived("250 AUTH PLAIN\r\n");
        trace.commandSent("MAIL FROM:<a@example.com>\r\n");
        trace.linesReceived("250 ok\r\n");
        trace.commandSent("RCPT TO:<b@example.com>\r\n");
        trace.linesReceived("250 ok\r\n");
        trace.commandSent("DATA\r\n");
        return trace;
    }

private slots:
    void followsTheSteps()
    {
        SmtpTrace trace = atData();
        QCOMPARE(trace.step(), Step::Data);
        QCOMPARE(trace.code(), 0);
        QVERIFY(trace.knowsOffers() && trace.offersAuthentication() && trace.offersUtf8());
        trace.linesReceived("354 go\r\n");
        QCOMPARE(trace.step(), Step::Content);
        QCOMPARE(trace.code(), 0);
        trace.linesReceived("250 taken\r\n");
        QCOMPARE(trace.code(), 250);
        QCOMPARE(trace.reply(), u"250 taken"_s);
    }
    void theFirstAnswerToTheContentCounts()
    {
        SmtpTrace trace = atData();
        trace.beginContent();
        trace.linesReceived("250 taken\r\n");
        trace.linesReceived("421 goodbye\r\n");
        QCOMPARE(trace.code(), 250);
        QCOMPARE(trace.reply(), u"250 taken"_s);
    }
    void aReplyOfSeveralLinesIsOneSentence()
    {
        SmtpTrace trace = atData();
        trace.linesReceived("550-5.1.1 The account does not exist.\r\n550-5.1.1 Read more at\r\n");
        trace.linesReceived("550 5.1.1 example.com/help\r\n");
        QCOMPARE(trace.code(), 550);
        QCOMPARE(trace.reply(), u"550 5.1.1 The account does not exist. 5.1.1 Read more at 5.1.1 example.com/help"_s);
        trace.linesReceived("421 goodbye\r\n");
        QCOMPARE(trace.reply(), u"421 goodbye"_s);
    }
    void whatIsSaidAfterQuitIsNoAnswer()
    {
        SmtpTrace trace = atData();
        trace.beginContent();
        trace.commandSent("QUIT\r\n");
        trace.linesReceived("250 hm\r\n");
        QVERIFY(trace.isClosing());
        QCOMPARE(trace.code(), 0);
    }
    void offersEndWithStartTls()
    {
        SmtpTrace trace;
        trace.commandSent("EHLO x\r\n");
        trace.linesReceived("250-AUTH PLAIN\r\n250 STARTTLS\r\n");
        trace.commandSent("STARTTLS\r\n");
        trace.linesReceived("220 go\r\n");
        QCOMPARE(trace.step(), Step::StartTls);
        trace.commandSent("EHLO x\r\n");
        trace.linesReceived("250 test\r\n");
        QVERIFY(trace.knowsOffers());
        QVERIFY(!trace.offersAuthentication());
    }
    void offersStayForTheNextMail()
    {
        SmtpTrace trace = atData();
        trace.beginMail();
        QCOMPARE(trace.step(), Step::Connect);
        QVERIFY(trace.offersUtf8());
    }
    void halfRepliesAndNonsenseHaveNoCode()
    {
        SmtpTrace trace = atData();
        for (const char *line :
             {"250-more\r\n", "\r\n", "25\r\n", "ok\r\n", "2x0 ok\r\n", "150 wait\r\n", "250x\r\n"}) {
            trace.linesReceived(line);
            QCOMPARE(trace.code(), 0);
        }
        trace.linesReceived("250\r\n");
        QCOMPARE(trace.code(), 250);
    }
    void whatIsSentToSignInIsNoCommand()
    {
        SmtpTrace trace;
        trace.commandSent("AUTH PLAIN\r\n");
        for (const char *line : {"DATAMAIL\r\n", "EHLO\r\n", "AGFuYQBEQVRB\r\n", "*\r\n"})
            trace.commandSent(line);
        QCOMPARE(trace.step(), Step::Authentication);
    }
    void tooMuchTalkIsAFlood()
    {
        SmtpTrace trace = atData();
        for (int i = 0; i < 700; ++i)
            trace.linesReceived(QByteArray("250-" + QByteArray(96, 'x') + "\r\n"));
        QVERIFY(trace.isFlood());
        QVERIFY(trace.reply().size() <= 500);
        trace.beginMail();
        QVERIFY(!trace.isFlood());
    }
    void repliesArePrintable()
    {
        SmtpTrace trace;
        trace.linesReceived(QByteArrayView("554 a\0b\x1b[0m\t\xE2\x80\xAE"
                                           "c\xff\r\n",
                                           19));
        for (const QChar c : trace.reply())
            QVERIFY(c.isPrint());
        QVERIFY(trace.reply().startsWith(u"554 a b [0m c"_s));
    }
};

STEWARD_TEST(TestSmtpTrace)

} // namespace steward

#include "tst_smtptrace.moc"
