#include "ui/tickheader.h"

#include "models/items/column.h"
#include "tests/support/testregistry.h"

#include <QStandardItemModel>
#include <QtTest>

namespace steward {

class TestTickHeader : public QObject {
    Q_OBJECT

private slots:
    void boxTicksAndTitleSorts();
};

void TestTickHeader::boxTicksAndTitleSorts()
{
    QStandardItemModel model(1, ColumnCount);
    TickHeader header;
    header.setModel(&model);
    header.resize(600, 32);
    header.show();
    QSignalSpy ticks(&header, &TickHeader::tickClicked);
    QSignalSpy sorts(&header, &QHeaderView::sortIndicatorChanged);
    const int left = header.sectionViewportPosition(static_cast<int>(Column::Name));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(left + 16, 16));
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(sorts.size(), 0);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(left + 60, 16));
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(sorts.size(), 1);
    const QImage unticked = header.grab().toImage();
    header.setCheckState(Qt::Checked);
    QVERIFY(header.grab().toImage() != unticked);
}

STEWARD_TEST(TestTickHeader)

} // namespace steward

#include "tst_tickheader.moc"
