#include "models/mail/smtpsession.h"

#include "tests/models/mail/samplemail.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using EndKind = MailOutcome::Kind;

class TestSmtpSession : public QObject {
    Q_OBJECT

private:
    static constexpr SmtpLimits Short {1500ms, 1500ms, 300ms};
    static inline const QString Password = u"k7W=.q \"ä"_s;

    std::unique_ptr<TestCertificates> m_certificates;

    QStringList withTls(const QString &security, const QString &certificate) const
    {
        return QStringList {u"--security"_s, security} + m_certificates->options(certificate);
    }
    static QStringList withUser() { return {u"--user"_s, u"steward"_s, u"--password"_s, Password}; }
    MailSettings safeSettings(int port, MailSecurity security) const
    {
        MailSettings safe = loopbackSettings(port, security);
        safe.userName = u"steward"_s;
        safe.caFile = m_certificates->path(u"ca.pem"_s);
        return safe;
    }
    /// A mail that counts as sent was received whole.
    static bool isWhole(const QJsonObject &received)
    {
        const QJsonArray parts = parsedMail(received.value(u"data"_s).toString().toUtf8()).value(u"parts"_s).toArray();
        return parts.size() == 2
            && parts.at(0)[u"content"_s].toString().endsWith(
                u".\n.. dots and\ttabs, = signs and  blanks \n\nana\nPass=20w0rd\n"_s)
            && parts.at(1)[u"content"_s].toString().contains(u">Pass=20w0rd<"_s)
            && parts.at(1)[u"content"_s].toString().trimmed().endsWith(u"</html>"_s);
    }
    static void verifyOutcome(const MailOutcome &outcome, EndKind kind)
    {
        if (outcome.kind != kind)
            qWarning("%d %s | %s | %s", outcome.code, qUtf8Printable(outcome.reply), qUtf8Printable(outcome.reason),
                     qUtf8Printable(outcome.detail));
        QCOMPARE(outcome.kind, kind);
        QVERIFY(outcome.reason.endsWith(u'.'));
        QVERIFY(outcome.reply.size() <= 500);
    }

private slots:
    void initTestCase() { m_certificates = std::make_unique<TestCertificates>(); }

    void scriptedServers_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<EndKind>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("taken");
        const auto row = [](const char *name, const QStringList &replies, EndKind kind, int code, int taken = 0) {
            QStringList options {u"--scripted"_s};
            for (const QString &reply : replies)
                options += {u"--reply"_s, reply};
            QTest::newRow(name) << options << kind << code << taken;
        };
        row("well-behaved", {}, EndKind::Sent, 250, 1);
        row("final 2xx of several lines", {u"final=250-a|250-b|250 c"_s}, EndKind::Sent, 250, 1);
        row("final 251", {u"final=251 elsewhere"_s}, EndKind::Sent, 251, 1);
        row("slow DATA reply", {u"data=@slow"_s}, EndKind::Retry, 0);
        row("slow final", {u"final=@slow"_s}, EndKind::Unknown, 0, 1);
        row("drop at greeting", {u"greeting=@drop"_s}, EndKind::Retry, 0);
        row("reset at greeting", {u"greeting=@reset"_s}, EndKind::Retry, 0);
        row("silence at greeting", {u"greeting=@silence"_s}, EndKind::Retry, 0);
        row("garbage at greeting", {u"greeting=@garbage"_s}, EndKind::Retry, 0);
        row("flood at greeting", {u"greeting=@flood"_s}, EndKind::Retry, 0);
        row("endless line at greeting", {u"greeting=@long"_s}, EndKind::Retry, 0);
        row("greeting 421", {u"greeting=421 busy"_s}, EndKind::Retry, 421);
        row("greeting 554", {u"greeting=554 go away"_s}, EndKind::Paused, 554);
        row("HTTP server", {u"greeting=HTTP/1.1 400 Bad Request||"_s}, EndKind::Retry, 0);
        row("drop at EHLO", {u"ehlo=@drop"_s}, EndKind::Retry, 0);
        row("flood at EHLO", {u"ehlo=@flood"_s}, EndKind::Retry, 0);
        row("silence at EHLO", {u"ehlo=@silence"_s}, EndKind::Retry, 0);
        row("EHLO unknown, HELO known", {u"ehlo=502 what"_s, u"helo=250 test"_s}, EndKind::Sent, 250, 1);
        row("MAIL 451", {u"mail=451 later"_s}, EndKind::Retry, 451);
        row("MAIL 530", {u"mail=530 authenticate first"_s}, EndKind::Paused, 530);
        row("MAIL 550", {u"mail=550 not you"_s}, EndKind::Failed, 550);
        row("drop at MAIL", {u"mail=@drop"_s}, EndKind::Retry, 0);
        row("silence at MAIL", {u"mail=@silence"_s}, EndKind::Retry, 0);
        row("RCPT 450", {u"rcpt=450 greylisted"_s}, EndKind::Retry, 450);
        row("RCPT 550", {u"rcpt=550 5.1.1 nobody"_s}, EndKind::Failed, 550);
        row("RCPT 550 of several lines", {u"rcpt=550-5.1.1 nobody|550 5.1.1 here"_s}, EndKind::Failed, 550);
        row("drop at RCPT", {u"rcpt=@drop"_s}, EndKind::Retry, 0);
        row("reset at RCPT", {u"rcpt=@reset"_s}, EndKind::Retry, 0);
        row("RCPT 550, then silence at QUIT", {u"rcpt=550 no"_s, u"quit=@silence"_s}, EndKind::Failed, 550);
        row("DATA 452", {u"data=452 full"_s}, EndKind::Retry, 452);
        row("DATA 554", {u"data=554 no"_s}, EndKind::Failed, 554);
        row("drop at DATA", {u"data=@drop"_s}, EndKind::Retry, 0);
        row("silence at DATA", {u"data=@silence"_s}, EndKind::Retry, 0);
        row("drop amid the content", {u"final=@dropbody"_s}, EndKind::Unknown, 0);
        row("drop after the content", {u"final=@drop"_s}, EndKind::Unknown, 0, 1);
        row("reset after the content", {u"final=@reset"_s}, EndKind::Unknown, 0, 1);
        row("silence after the content", {u"final=@silence"_s}, EndKind::Unknown, 0, 1);
        row("flood after the content", {u"final=@flood"_s}, EndKind::Unknown, 0, 1);
        row("garbage after the content", {u"final=@garbage"_s}, EndKind::Unknown, 0, 1);
        row("only half a reply after the content", {u"final=250-wait"_s}, EndKind::Unknown, 0, 1);
        row("final 451", {u"final=451 scanner is down"_s}, EndKind::Retry, 451);
        row("final 554", {u"final=554 spam"_s}, EndKind::Failed, 554);
        row("drop after the final 250", {u"final=@dropafter"_s}, EndKind::Sent, 250, 1);
        row("drop at QUIT", {u"quit=@drop"_s}, EndKind::Sent, 250, 1);
        row("silence at QUIT", {u"quit=@silence"_s}, EndKind::Sent, 250, 1);
        row("flood at QUIT", {u"quit=@flood"_s}, EndKind::Sent, 250, 1);
        row("QUIT 554", {u"quit=554 no"_s}, EndKind::Sent, 250, 1);
    }
    void scriptedServers()
    {
        QFETCH(QStringList, options);
        QFETCH(EndKind, kind);
        QFETCH(int, code);
        QFETCH(int, taken);
        const SmtpServer server(options);
        QElapsedTimer timer;
        timer.start();
        {
            SmtpSession session(loopbackSettings(server.port()), {}, Short);
            const MailOutcome outcome = session.send(sampleMail(loopbackSettings(server.port())));
            verifyOutcome(outcome, kind);
            QCOMPARE(outcome.code, code);
        }
        // The limit, the goodbye, and what libcurl takes to look at the clock.
        QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
        if (taken == 1)
            QTRY_COMPARE(server.mails().size(), 1);
        QCOMPARE(server.mails().size(), taken);
        if (kind == EndKind::Sent)
            QVERIFY(isWhole(server.mails().first()));
    }

    void protectedServers_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<EndKind>("kind");
        const auto row = [](const char *name, MailSecurity security, const QStringList &options, EndKind kind) {
            QTest::newRow(name) << security << options << kind;
        };
        const MailSecurity start = MailSecurity::StartTls;
        const MailSecurity tls = MailSecurity::Tls;
        const QStringList good = withTls(u"starttls"_s, u"good"_s);
        const QStringList scripted = good + withUser() + QStringList {u"--scripted"_s};
        const auto reply = [&](const QString &text) { return scripted + QStringList {u"--reply"_s, text}; };
        row("STARTTLS", start, good + withUser(), EndKind::Sent);
        row("TLS", tls, withTls(u"tls"_s, u"good"_s) + withUser(), EndKind::Sent);
        row("scripted STARTTLS", start, scripted, EndKind::Sent);
        row("only LOGIN", start, good + withUser() + QStringList {u"--without-auth"_s, u"PLAIN"_s}, EndKind::Sent);
        row("only unknown ways to sign in", start, reply(u"ehlo=250-STARTTLS|250 AUTH CRAM-MD5 NTLM GSSAPI"_s),
            EndKind::Paused);
        row("wrong host", start, withTls(u"starttls"_s, u"wronghost"_s), EndKind::Paused);
        row("expired", start, withTls(u"starttls"_s, u"expired"_s), EndKind::Paused);
        row("unknown authority", start, withTls(u"starttls"_s, u"unknown"_s), EndKind::Paused);
        row("TLS, wrong host", tls, withTls(u"tls"_s, u"wronghost"_s), EndKind::Paused);
        row("TLS, expired", tls, withTls(u"tls"_s, u"expired"_s), EndKind::Paused);
        row("TLS, unknown authority", tls, withTls(u"tls"_s, u"unknown"_s), EndKind::Paused);
        row("TLS 1.1", start, good + QStringList {u"--scripted"_s, u"--old-tls"_s}, EndKind::Paused);
        row("STARTTLS stripped", start, reply(u"ehlo=250-test|250 AUTH PLAIN LOGIN"_s), EndKind::Paused);
        row("EHLO refused", start, reply(u"ehlo=502 what"_s), EndKind::Paused);
        row("STARTTLS 454", start, reply(u"starttls=454 not now"_s), EndKind::Retry);
        row("STARTTLS 502", start, reply(u"starttls=502 what"_s), EndKind::Paused);
        row("STARTTLS without TLS", start, reply(u"starttls=220 go|250 injected"_s), EndKind::Paused);
        row("drop at STARTTLS", start, reply(u"starttls=@drop"_s), EndKind::Retry);
        row("drop in the handshake", start, reply(u"starttls=@dropafter"_s), EndKind::Retry);
        row("silence at STARTTLS", start, reply(u"starttls=@silence"_s), EndKind::Retry);
        row("plain server where TLS was expected", tls, {u"--scripted"_s}, EndKind::Paused);
        row("wrong password", start, good + QStringList {u"--user"_s, u"steward"_s, u"--password"_s, u"other"_s},
            EndKind::Paused);
        row("AUTH 454", start, reply(u"auth=454 not now"_s), EndKind::Retry);
        row("AUTH 535", start, reply(u"auth=535 no"_s), EndKind::Paused);
        row("AUTH 535 that repeats the password", start, reply(u"auth=535 not "_s + Password), EndKind::Paused);
        row("drop at AUTH", start, reply(u"auth=@drop"_s), EndKind::Retry);
        row("silence at AUTH", start, reply(u"auth=@silence"_s), EndKind::Retry);
        row("no AUTH offered", start, good + QStringList {u"--scripted"_s}, EndKind::Paused);
    }
    void protectedServers()
    {
        QFETCH(MailSecurity, security);
        QFETCH(QStringList, options);
        QFETCH(EndKind, kind);
        const SmtpServer server(options);
        const MailSettings safe = safeSettings(server.port(), security);
        {
            SmtpSession session(safe, Secret(Password.toUtf8()), Short);
            const MailOutcome outcome = session.send(sampleMail(safe));
            verifyOutcome(outcome, kind);
            QVERIFY(!outcome.detail.contains(Password) && !outcome.reply.contains(Password));
        }
        QCOMPARE(server.mails().size(), kind == EndKind::Sent ? 1 : 0);
        if (kind == EndKind::Sent)
            QVERIFY(isWhole(server.mails().first()));
    }

    void aServerThatWantsAUserName()
    {
        const SmtpServer server(withTls(u"starttls"_s, u"good"_s) + withUser());
        MailSettings without = safeSettings(server.port(), MailSecurity::StartTls);
        without.userName.clear();
        SmtpSession session(without, {}, Short);
        const MailOutcome outcome = session.send(sampleMail(without));
        verifyOutcome(outcome, EndKind::Paused);
        QCOMPARE(outcome.code, 530);
    }

    void onlyTheCertificatesOfTheFileAreTrusted()
    {
        const SmtpServer server(withTls(u"tls"_s, u"good"_s) + withUser());
        MailSettings safe = safeSettings(server.port(), MailSecurity::Tls);
        safe.caFile.clear();
        verifyOutcome(SmtpSession(safe, Secret(Password.toUtf8()), Short).send(sampleMail(safe)), EndKind::Paused);
        safe.caFile = m_certificates->path(u"other.pem"_s);
        verifyOutcome(SmtpSession(safe, Secret(Password.toUtf8()), Short).send(sampleMail(safe)), EndKind::Paused);
        QCOMPARE(server.mails().size(), 0);
    }

    void settingsThatAreUnsafeSendNothing()
    {
        MailSettings unsafe = loopbackSettings(25);
        unsafe.host = u"smtp.example.com"_s;
        const MailOutcome outcome = SmtpSession(unsafe, {}, Short).send(sampleMail(unsafe));
        verifyOutcome(outcome, EndKind::Paused);
        QVERIFY(outcome.reason.contains(u"encryption"_s));
    }

    void nobodyListens()
    {
        int port = 0;
        {
            const SmtpServer server;
            port = server.port();
        }
        verifyOutcome(SmtpSession(loopbackSettings(port), {}, Short).send(sampleMail(loopbackSettings(port))),
                      EndKind::Retry);
    }

    void aHostThatDoesNotExist()
    {
        MailSettings away = loopbackSettings(587, MailSecurity::StartTls);
        away.host = u"smtp.invalid"_s;
        verifyOutcome(SmtpSession(away, {}, Short).send(sampleMail(away)), EndKind::Retry);
    }

    void variablesOfTheSurroundingsAreIgnored()
    {
        const SmtpServer server;
        qputenv("ALL_PROXY", "socks5://127.0.0.1:1");
        qputenv("all_proxy", "socks5://127.0.0.1:1");
        const MailOutcome outcome
            = SmtpSession(loopbackSettings(server.port()), {}, Short).send(sampleMail(loopbackSettings(server.port())));
        qunsetenv("ALL_PROXY");
        qunsetenv("all_proxy");
        verifyOutcome(outcome, EndKind::Sent);
    }

    void oneConnectionCarriesManyMails()
    {
        const SmtpServer server(withTls(u"starttls"_s, u"good"_s) + withUser());
        const MailSettings safe = safeSettings(server.port(), MailSecurity::StartTls);
        SmtpSession session(safe, Secret(Password.toUtf8()));
        constexpr int count = 1000;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i)
            verifyOutcome(session.send(sampleMail(safe, "m" + QByteArray::number(i))), EndKind::Sent);
        qInfo("%d mails in %lld ms", count, timer.elapsed());
        const QList<QJsonObject> mails = server.mails();
        QCOMPARE(mails.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(mails.at(i)[u"connection"_s].toInt(), 1);
            QCOMPARE(mails.at(i)[u"messageId"_s].toString(), u"<m%1@example.com>"_s.arg(i));
        }
        QVERIFY(isWhole(mails.last()));
    }

    void afterAFailureTheNextMailIsSent()
    {
        const SmtpServer server({u"--drop-after-body"_s, u"3"_s});
        SmtpSession session(loopbackSettings(server.port()), {}, Short);
        for (int i = 1; i <= 9; ++i)
            verifyOutcome(session.send(sampleMail(loopbackSettings(server.port()), QByteArray::number(i))),
                          i % 3 == 0 ? EndKind::Unknown : EndKind::Sent);
        QCOMPARE(server.mails().size(), 9);
    }

    void aConnectionThatIsUsedUpIsReplaced_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("connections");
        QTest::newRow("421 after two mails") << QStringList {u"--mails-per-connection"_s, u"2"_s} << 3;
        QTest::newRow("closed after each mail") << QStringList {u"--idle-drop"_s} << 5;
    }
    void aConnectionThatIsUsedUpIsReplaced()
    {
        QFETCH(QStringList, options);
        QFETCH(int, connections);
        const SmtpServer server(options);
        SmtpSession session(loopbackSettings(server.port()), {}, Short);
        for (int i = 0; i < 5; ++i) {
            verifyOutcome(session.send(sampleMail(loopbackSettings(server.port()), QByteArray::number(i))),
                          EndKind::Sent);
            if (options.contains(u"--idle-drop"_s))
                QTest::qWait(100);
        }
        QCOMPARE(server.mails().size(), 5);
        QCOMPARE(server.mails().last()[u"connection"_s].toInt(), connections);
    }

    void stopping_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<EndKind>("kind");
        const auto row = [](const char *name, const QString &reply, EndKind kind) {
            QTest::newRow(name) << QStringList {u"--reply"_s, reply} << kind;
        };
        row("at the greeting", u"greeting=@silence"_s, EndKind::Retry);
        row("at the recipient", u"rcpt=@silence"_s, EndKind::Retry);
        row("at DATA", u"data=@silence"_s, EndKind::Retry);
        row("after the content", u"final=@silence"_s, EndKind::Unknown);
    }
    void stopping()
    {
        QFETCH(QStringList, options);
        QFETCH(EndKind, kind);
        const SmtpServer server(options);
        SmtpSession session(loopbackSettings(server.port()));
        QElapsedTimer timer;
        timer.start();
        const MailOutcome outcome = session.send(sampleMail(loopbackSettings(server.port())),
                                                 StopToken([&] { return timer.elapsed() > 500; }));
        verifyOutcome(outcome, kind);
        QVERIFY2(timer.elapsed() < 3'000, QByteArray::number(timer.elapsed()).constData());
    }

    void aStopBeforeTheBeginning()
    {
        const SmtpServer server;
        SmtpSession session(loopbackSettings(server.port()));
        verifyOutcome(session.send(sampleMail(loopbackSettings(server.port())), StopToken([] { return true; })),
                      EndKind::Retry);
        QCOMPARE(server.mails().size(), 0);
    }

    void addressesBeyondAscii_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("envelope");
        QTest::addColumn<bool>("without");
        QTest::newRow("domain") << u"info@müller.example.com"_s << u"info@xn--mller-kva.example.com"_s << true;
        QTest::newRow("local part") << u"josé@example.com"_s << u"josé@example.com"_s << false;
        QTest::newRow("both") << u"山田@例え.jp"_s << u"山田@xn--r8jz45g.jp"_s << false;
    }
    void addressesBeyondAscii()
    {
        QFETCH(QString, to);
        QFETCH(QString, envelope);
        QFETCH(bool, without);
        const SmtpServer server;
        const MailSettings plain = loopbackSettings(server.port());
        SmtpSession session(plain, {}, Short);
        verifyOutcome(session.send(sampleMail(plain, "1")), EndKind::Sent);
        verifyOutcome(session.send(sampleMail(plain, "2", to)), EndKind::Sent);
        const QJsonObject received = server.mails().last();
        QCOMPARE(received[u"to"_s].toArray().first().toString(), envelope);
        QCOMPARE(received[u"connection"_s].toInt(), 1);

        const SmtpServer old({u"--no-utf8"_s});
        const MailOutcome outcome
            = SmtpSession(loopbackSettings(old.port()), {}, Short).send(sampleMail(plain, "3", to));
        verifyOutcome(outcome, without ? EndKind::Sent : EndKind::Failed);
        QCOMPARE(old.mails().size(), without ? 1 : 0);
    }

    void aReplyIsShownAsOnePrintableLine()
    {
        const SmtpServer server({u"--reply"_s, u"rcpt=550 no\x1b[31m \u202Ered"_s + QString(2000, u'x')});
        const MailOutcome outcome
            = SmtpSession(loopbackSettings(server.port()), {}, Short).send(sampleMail(loopbackSettings(server.port())));
        verifyOutcome(outcome, EndKind::Failed);
        QVERIFY(outcome.reply.startsWith(u"550 no [31m redxxx"_s));
    }
};

STEWARD_TEST(TestSmtpSession)

} // namespace steward

#include "tst_smtpsession.moc"
