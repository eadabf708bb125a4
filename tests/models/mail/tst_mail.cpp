#include "models/mail/mail.h"

#include "models/mail/mailrenderer.h"
#include "models/mail/smtpsession.h"

#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestMail : public QObject {
    Q_OBJECT

private:
    static MailSettings settings(int port = 587)
    {
        MailSettings settings;
        settings.host = u"localhost"_s;
        settings.port = port;
        settings.security = MailSecurity::None;
        settings.sender = u"noreply@müller.example"_s;
        settings.senderName = u"Señal \"A\""_s;
        settings.replyTo = u"ask@example.com"_s;
        return settings;
    }
    static MailAddress ana() { return *MailAddress::make(u"Ana Pérez"_s, *Email::parse(u"ana@example.com"_s)); }

private slots:
    void headersSayWhatTheyShould()
    {
        Mail mail = *testMail(settings(), ana(), 1'700'000'000'000, "id-1");
        mail.language = u"pt-BR"_s;
        const QByteArray raw = headerLines(mail)->join("\r\n") + "\r\n\r\n";
        const QJsonObject parsed = parsedMail(raw);
        const QJsonObject headers = parsed[u"headers"_s].toObject();
        QCOMPARE(headers[u"Date"_s].toString(), u"Tue, 14 Nov 2023 22:13:20 +0000"_s);
        QCOMPARE(headers[u"Message-ID"_s].toString(), u"<id-1@xn--mller-kva.example>"_s);
        QCOMPARE(headers[u"Auto-Submitted"_s].toString(), u"auto-generated"_s);
        QCOMPARE(headers[u"X-Auto-Response-Suppress"_s].toString(), u"All"_s);
        QCOMPARE(headers[u"Content-Language"_s].toString(), u"pt-BR"_s);
        QCOMPARE(parsed[u"from"_s][0], (QJsonArray {u"Señal \"A\""_s, u"noreply@xn--mller-kva.example"_s}));
        QCOMPARE(parsed[u"replyTo"_s][0], (QJsonArray {QString(), u"ask@example.com"_s}));
        QCOMPARE(parsed[u"defects"_s].toArray(), QJsonArray());
        QVERIFY(std::all_of(raw.cbegin(), raw.cend(), [](char c) { return static_cast<signed char>(c) > 0; }));
    }

    void theHeadOfTheJournalIsFolded()
    {
        Mail mail = *testMail(settings(), ana(), 0, "id-1");
        const QByteArray head = "steward-head v1 directory=0f8fad5b-d9cb-469f-a165-70867728950e set=123456789 "
                                "at=2026-03-01T09:15:00.123Z hash="
            + QByteArray("ab").repeated(32) + " key=" + QByteArray("01").repeated(32)
            + " signature=" + QByteArray("f0").repeated(64);
        mail.journalHead = head;
        const QByteArray line = headerLines(mail)->last();
        QVERIFY(line.startsWith("X-Steward-Journal: steward-head v1\r\n directory="));
        for (const QByteArray &part : line.split('\n'))
            QVERIFY2(part.size() <= 79 && !part.trimmed().isEmpty(), part.constData()); // 78 and the CR
        const QJsonObject parsed = parsedMail(headerLines(mail)->join("\r\n") + "\r\n\r\n");
        QCOMPARE(parsed[u"defects"_s].toArray(), QJsonArray());
        // Whoever looks for heads skips blanks in the long words.
        const auto withoutBlanks = [](QByteArray text) { return text.replace(' ', "").replace("\r\n", ""); };
        const QByteArray shown = parsed[u"headers"_s][u"X-Steward-Journal"_s].toString().toLatin1();
        QCOMPARE(withoutBlanks(shown), withoutBlanks(head));
        QCOMPARE(withoutBlanks(line), "X-Steward-Journal:" + withoutBlanks(head));
        mail.journalHead = "x\r\nBcc: eve@example.com";
        QVERIFY(!headerLines(mail).ok());
    }

    void whatWouldBreakAHeaderIsRefused()
    {
        const Mail good = *testMail(settings(), ana(), 0, "id-1");
        QVERIFY(headerLines(good).ok());
        for (const char *id : {"", "a b", "a\r\nBcc: x", "a@b", "<a>", ".a", "a.", "a\"b"}) {
            Mail mail = good;
            mail.messageId = id;
            QVERIFY2(!headerLines(mail).ok(), id);
        }
        for (const char *language : {"e", "en\r\nBcc: x", "en_US", "en-", "en\n"}) {
            Mail mail = good;
            mail.language = QString::fromLatin1(language);
            QVERIFY2(!headerLines(mail).ok(), language);
        }
        QVERIFY(!headerLines(Mail {}).ok());
    }

    void settingsThatWouldBreakAHeaderAreRefused()
    {
        MailSettings bad = settings();
        bad.senderName = u"A\r\nBcc: x@example.com"_s;
        QVERIFY(!testMail(bad, ana(), 0, "1").ok());
        bad = settings();
        bad.replyTo = u"nobody"_s;
        QVERIFY(!testMail(bad, ana(), 0, "1").ok());
    }

    void arrivesAsItWasWritten()
    {
        const SmtpServer server;
        const MailTemplate text {u"Zugang für {firstName} 🎉"_s, u"مرحبا {firstName}\n\n{password}\n{endpoints}\n"_s};
        const Result<MailText> rendered = renderedMail(
            text, {{u"firstName"_s, u"Ana <b>"_s}, {u"endpoints"_s, u"https://api.example.com/a?b=1&c=2"_s}},
            Secret("p<&>=\"'.w"), u"ar"_s);
        QVERIFY(rendered.ok());
        const Result<Mail> mail = composedMail(settings(server.port()), ana(), *rendered, u"ar"_s, 0, "id-2");
        QVERIFY(mail.ok());
        QCOMPARE(SmtpSession(settings(server.port())).send(*mail).kind, MailOutcome::Kind::Sent);
        const QJsonObject received = server.mails().first();
        QCOMPARE(received[u"messageId"_s].toString(), QString::fromLatin1(fullMessageId(*mail)));
        QCOMPARE(received[u"from"_s].toString(), u"noreply@xn--mller-kva.example"_s);
        QCOMPARE(received[u"to"_s].toArray(), QJsonArray {u"ana@example.com"_s});
        const QJsonObject parsed = parsedMail(received[u"data"_s].toString().toUtf8());
        QCOMPARE(parsed[u"subject"_s].toString(), u"Zugang für Ana <b> 🎉"_s);
        QCOMPARE(parsed[u"type"_s].toString(), u"multipart/alternative"_s);
        QCOMPARE(parsed[u"to"_s][0], (QJsonArray {u"Ana Pérez"_s, u"ana@example.com"_s}));
        QCOMPARE(parsed[u"defects"_s].toArray(), QJsonArray());
        // The longest one is libcurl's, with the boundary.
        QVERIFY(parsed[u"longest"_s].toInt() <= 90);
        const QJsonArray parts = parsed[u"parts"_s].toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0][u"type"_s].toString(), u"text/plain"_s);
        QCOMPARE(parts[0][u"charset"_s].toString(), u"utf-8"_s);
        QCOMPARE(parts[0][u"content"_s].toString(),
                 u"مرحبا Ana <b>\n\np<&>=\"'.w\nhttps://api.example.com/a?b=1&c=2\n"_s);
        QCOMPARE(parts[1][u"type"_s].toString(), u"text/html"_s);
        QVERIFY(parts[1][u"content"_s].toString().contains(u">p&lt;&amp;&gt;=&quot;&#39;.w<"_s));
        QVERIFY(parts[1][u"content"_s].toString().contains(u"dir=\"rtl\""_s));
    }

    void theTestMailHasNoPlaceholders()
    {
        const Mail mail = *testMail(settings(), ana(), 0, "1");
        QVERIFY(!mail.text.view().toByteArray().contains('{'));
        QVERIFY(mail.text.size() > 40);
        QVERIFY(mail.html.size() > mail.text.size());
    }
};

STEWARD_TEST(TestMail)

} // namespace steward

#include "tst_mail.moc"
