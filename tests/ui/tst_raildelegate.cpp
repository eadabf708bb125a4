#include "ui/raildelegate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestRailDelegate : public QObject {
    Q_OBJECT

private slots:
    void growsWithTheFont();
};

void TestRailDelegate::growsWithTheFont()
{
    RailDelegate delegate;
    QStyleOptionViewItem option;
    const int normal = delegate.sizeHint(option, {}).height();
    QVERIFY(normal >= 36);
    QFont large;
    large.setPointSize(40);
    option.fontMetrics = QFontMetrics(large);
    QVERIFY(delegate.sizeHint(option, {}).height() > normal);
}

STEWARD_TEST(TestRailDelegate)

} // namespace steward

#include "tst_raildelegate.moc"
