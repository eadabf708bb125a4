#include "models/mail/mailmarkup.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using Format = MarkedText::Format;
using Style = MarkedText::Style;

class TestMailMarkup : public QObject {
    Q_OBJECT

private:
    static QByteArray written(Format format, const QString &text, Style style)
    {
        MarkedText target(format);
        target.add(text, style);
        return target.take().view().toByteArray();
    }

private slots:
    void plainTextHasNoMarkup()
    {
        for (const Style style : {Style::Plain, Style::Code, Style::Links})
            QCOMPARE(written(Format::Plain, u"<a> &\nhttps://x.example"_s, style), "<a> &\r\nhttps://x.example");
    }
    void htmlIsEscaped()
    {
        QCOMPARE(written(Format::Html, u"<a>&'\"\nb"_s, Style::Plain), "&lt;a&gt;&amp;&#39;&quot;<br>\r\nb");
        QVERIFY(written(Format::Html, u"<a>"_s, Style::Code).contains(">&lt;a&gt;</code>"));
    }
    void aLinkForEachHttpsLine()
    {
        const QByteArray html = written(Format::Html, u"https://a.example/\nhttps://b.example/ü"_s, Style::Links);
        QCOMPARE(html.count("<a "), 2);
        QVERIFY(html.contains("href=\"https://b.example/%C3%BC\""));
    }
    void secretsStandWhereTheyWereAdded()
    {
        MarkedText target(Format::Plain);
        target.add(u"a "_s, Style::Plain);
        target.add(Secret("b"));
        target.add(u" c"_s, Style::Plain);
        target.endLine();
        QCOMPARE(target.take().view(), QByteArrayView("a b c\r\n"));
        QVERIFY(target.take().isEmpty());
    }
    void theDocumentIsComplete()
    {
        const QByteArray page = inDocument(Secret("x"), u"<T>"_s, u"ar"_s).view().toByteArray();
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("<title>&lt;T&gt;</title>"));
        QVERIFY(page.contains("dir=\"rtl\""));
        QVERIFY(page.endsWith("</html>\r\n"));
    }
};

STEWARD_TEST(TestMailMarkup)

} // namespace steward

#include "tst_mailmarkup.moc"
