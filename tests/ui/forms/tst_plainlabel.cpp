#include "tests/support/testregistry.h"
#include "ui/forms/plainlabel.h"

#include <QLabel>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPlainLabel : public QObject {
    Q_OBJECT

private slots:
    void showsDataLiterally()
    {
        const QString hostile = u"Delete \u2068<b>Bobby</b> &amp; \"Tables\"\u2069?"_s;
        const std::unique_ptr<QLabel> label(plainLabel(hostile, ColorToken::Text));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), hostile);
        QCOMPARE(label->accessibleName(), u"Delete <b>Bobby</b> &amp; \"Tables\"?"_s);
        QVERIFY(label->wordWrap());
    }
};

STEWARD_TEST(TestPlainLabel)
#include "tst_plainlabel.moc"
