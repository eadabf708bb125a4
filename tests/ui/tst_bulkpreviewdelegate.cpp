#include "ui/bulkpreviewdelegate.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"
#include "tests/ui/paintedcell.h"
#include "ui/bulkpreviewmodel.h"

#include <QPainter>
#include <QtTest>

using namespace steward;

class TestBulkPreviewDelegate : public QObject {
    Q_OBJECT

    using Column = BulkPreviewModel::Column;

    static QImage painted(const QModelIndex &index, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return paintedCell(BulkPreviewDelegate(), index, direction, {300, 36});
    }

private slots:
    void whatChangesIsStruckAndHasAnArrow()
    {
        BulkWorld w;
        BulkPreviewModel model(w.bulk);
        model.setPlan(w.plan());
        QTRY_VERIFY(model.rowAt(1));
        const auto cell = [&model](int row, Column column) { return model.index(row, static_cast<int>(column)); };
        const auto lineAcross = [](const QImage &image) {
            for (int y = 10; y < 26; ++y) {
                int dark = 0;
                for (int x = 12; x < 60; ++x)
                    dark += image.pixelColor(x, y) != image.pixelColor(2, 2) ? 1 : 0;
                if (dark >= 46)
                    return true;
            }
            return false;
        };
        QVERIFY(lineAcross(painted(cell(1, Column::Now))));
        QVERIFY(!lineAcross(painted(cell(2, Column::Now))));
        // Mirrored, the arrow stands at the other end.
        QVERIFY(marked(painted(cell(1, Column::After), Qt::RightToLeft), 270, 296));
        QVERIFY(!marked(painted(cell(1, Column::After)), 270, 296));
    }

    void eachResultLooksDifferent()
    {
        BulkWorld w;
        BulkPreviewModel model(w.bulk);
        model.setPlan(w.plan());
        const int result = static_cast<int>(Column::Result);
        const QImage loading = painted(model.index(0, result));
        QTRY_VERIFY(model.rowAt(0));
        QList<QImage> icons {loading.copy(0, 0, 30, 35)};
        for (int row = 0; row < 3; ++row) {
            const QImage icon = painted(model.index(row, result)).copy(0, 0, 30, 35);
            QVERIFY(!icons.contains(icon));
            icons.append(icon);
        }
    }
};

STEWARD_TEST(TestBulkPreviewDelegate)

#include "tst_bulkpreviewdelegate.moc"
