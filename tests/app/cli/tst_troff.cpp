#include "app/cli/troff.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestTroff : public QObject {
    Q_OBJECT

private slots:
    void textIsNeverARequest()
    {
        Troff page(QStringLiteral("x"), 1, QStringLiteral("an example"));
        page.paragraph(QStringLiteral(".SH evil"));
        page.paragraph(QStringLiteral("'br"));
        page.item(QStringLiteral("--to C:\\new"), QStringLiteral("a-b"));
        page.verbatim(QStringLiteral(".one\ntwo"));
        const QByteArray text = page.bytes();
        QVERIFY(text.contains("\n\\&.SH evil\n"));
        QVERIFY(text.contains("\n\\&'br\n"));
        QVERIFY(text.contains("\\fB\\-\\-to C:\\enew\\fR\na\\-b\n"));
        QVERIFY(text.contains(".nf\n\\&.one\ntwo\n.fi\n"));
    }
    void indentsAndCloses()
    {
        Troff page(QStringLiteral("x"), 5, QStringLiteral("an example"));
        page.section(u"MEMBERS");
        page.indented([&] { page.item(QStringLiteral("a"), QStringLiteral("b")); });
        QVERIFY(page.bytes().startsWith(".TH X 5 "));
        QVERIFY(page.bytes().contains("\n.SH NAME\n.PP\nx \\- an example\n"));
        QVERIFY(page.bytes().endsWith(".SH MEMBERS\n.RS\n.TP\n\\fBa\\fR\nb\n.RE\n"));
    }
};

STEWARD_TEST(TestTroff)

} // namespace steward

#include "tst_troff.moc"
