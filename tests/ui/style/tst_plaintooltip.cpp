#include "ui/style/plaintooltip.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPlainToolTip : public QObject {
    Q_OBJECT

private slots:
    void textOfDataStaysText() { QCOMPARE(plainToolTip(u"<b>R&D</b>"_s), u"<p>&lt;b&gt;R&amp;D&lt;/b&gt;</p>"_s); }

    void nothingHasNone() { QVERIFY(plainToolTip({}).isEmpty()); }
};

STEWARD_TEST(TestPlainToolTip)

#include "tst_plaintooltip.moc"
