#include "models/mail/mailrenderer.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestMailRenderer : public QObject {
    Q_OBJECT

private:
    using Values = QMap<QString, QString>;
    static QString text(const QString &body, const Values &values, const QByteArray &password = "secret")
    {
        const Result<MailText> rendered = renderedMail({u"S"_s, body}, values, Secret(password), u"en"_s);
        return rendered ? QString::fromUtf8(rendered->text.view()) : rendered.error().detail;
    }
    static QString html(const QString &body, const Values &values, const QString &language = u"en"_s)
    {
        const Result<MailText> rendered = renderedMail({u"S"_s, body}, values, Secret("secret"), language);
        return rendered ? QString::fromUtf8(rendered->html.view()) : rendered.error().detail;
    }

private slots:
    void fillsIn()
    {
        QCOMPARE(
            text(u"Hi {firstName}: {password}{userName}"_s, {{u"firstName"_s, u"Ana"_s}, {u"userName"_s, u"ana.p"_s}}),
            u"Hi Ana: secretana.p\r\n"_s);
    }
    void takesValuesLiterally()
    {
        QCOMPARE(text(u"{firstName} {{x}} {password}"_s, {{u"firstName"_s, u"{password} {{%1"_s}}),
                 u"{password} {{%1 {x} secret\r\n"_s);
    }
    void leavesOutLinesThatSayNothing()
    {
        const QString body = u"a\n\nUntil {expires}.\n\nAt {endpoints} for {applications}\nb\n{password}\n"_s;
        QCOMPARE(text(body, {}), u"a\r\n\r\nb\r\nsecret\r\n"_s);
        QCOMPARE(text(body, {{u"applications"_s, u"X"_s}}), u"a\r\n\r\nAt  for X\r\nb\r\nsecret\r\n"_s);
    }
    void everyLineBreakIsCrlf()
    {
        QCOMPARE(text(u"a\r\nb\rc\n{endpoints}\n{password}"_s, {{u"endpoints"_s, u"x\ny\r\nz"_s}}),
                 u"a\r\nb\r\nc\r\nx\r\ny\r\nz\r\nsecret\r\n"_s);
    }
    void controlCharactersBecomeBlanks()
    {
        QCOMPARE(text(u"{firstName}|{password}"_s, {{u"firstName"_s, u"a"_s + QChar(0) + u"\a\x1b\tb"_s}}),
                 u"a   \tb|secret\r\n"_s);
    }
    void aSubjectCannotBecomeAHeader()
    {
        const MailTemplate mail {u"For {firstName}"_s, u"{password}"_s};
        const Result<MailText> bad
            = renderedMail(mail, {{u"firstName"_s, u"A\r\nBcc: x@example.com"_s}}, Secret("s"), u"en"_s);
        QVERIFY(!bad.ok());
        QCOMPARE(renderedMail(mail, {{u"firstName"_s, u"A"_s}}, Secret("s"), u"en"_s)->subject, u"For A"_s);
    }
    void refusesAPasswordInTheSubjectAndNone()
    {
        QVERIFY(!renderedMail({u"{password}"_s, u"{password}"_s}, {}, Secret("s"), u"en"_s).ok());
        QVERIFY(!renderedMail({u"S"_s, u"{password}"_s}, {}, Secret(), u"en"_s).ok());
    }

    void markupIsEscaped()
    {
        const QString page
            = html(u"<b>{firstName}</b> & '{password}'"_s, {{u"firstName"_s, u"<script>alert(1)</script>\"'"_s}});
        QVERIFY2(page.contains(u"&lt;b&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&lt;/b&gt; &amp; &#39;"_s),
                 qPrintable(page));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(page.contains(u">secret</code>"_s));
    }
    void thePasswordIsEscapedToo()
    {
        const Result<MailText> rendered = renderedMail({u"S"_s, u"{password}"_s}, {}, Secret("a<&>\"'b"), u"en"_s);
        QVERIFY(rendered->html.view().toByteArray().contains(">a&lt;&amp;&gt;&quot;&#39;b<"));
        QCOMPARE(rendered->text.view(), QByteArrayView("a<&>\"'b\r\n"));
    }
    void linksOnlyToHttps_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("linked");
        QTest::newRow("https") << u"https://api.example.com/a?b=1&c=2"_s << true;
        QTest::newRow("http") << u"http://localhost/api"_s << false;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
        QTest::newRow("with a password") << u"https://a:b@example.com"_s << false;
        QTest::newRow("breaking out") << u"https://example.com/\" onclick=\"x"_s << false;
        QTest::newRow("text") << u"ask us"_s << false;
    }
    void linksOnlyToHttps()
    {
        QFETCH(QString, url);
        QFETCH(bool, linked);
        const QString page = html(u"{endpoints}{password}"_s, {{u"endpoints"_s, url}});
        QCOMPARE(page.contains(u"href="_s), linked);
        QCOMPARE(page.contains(u"href=\""_s + url.toHtmlEscaped() + u'"'), linked);
        QVERIFY(!page.contains(u"\" onclick"_s));
    }
    void nothingComesFromElsewhere()
    {
        const QString page = html(u"x {password}"_s, {});
        for (const char *word : {"src=", "url(", "<link", "<img", "@import", "http"})
            QVERIFY2(!page.contains(QLatin1StringView(word)), word);
    }
    void followsTheDirectionOfTheLanguage()
    {
        QVERIFY(html(u"{password}"_s, {}, u"ar"_s).contains(u"lang=\"ar\" dir=\"rtl\""_s));
        QVERIFY(html(u"{password}"_s, {}, u"pt-BR"_s).contains(u"lang=\"pt-BR\" dir=\"ltr\""_s));
    }

    void previewsWithDots()
    {
        const MailPreview preview
            = mailPreview({u"For {userName}"_s, u"{userName}: {password}\n{expires}\n"_s}, {{u"userName"_s, u"ana"_s}});
        QCOMPARE(preview.subject, u"For ana"_s);
        QCOMPARE(preview.text, u"ana: ••••••••\n"_s);
        // What is wrong is shown as it was typed.
        QCOMPARE(mailPreview({u"S"_s, u"{nonsense} {"_s}, {}).text, u"{nonsense} {\n"_s);
    }
};

STEWARD_TEST(TestMailRenderer)

} // namespace steward

#include "tst_mailrenderer.moc"
