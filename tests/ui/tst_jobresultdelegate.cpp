#include "ui/jobresultdelegate.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"
#include "tests/ui/paintedcell.h"
#include "ui/jobresultmodel.h"

#include <QPainter>
#include <QtTest>

using namespace steward;

class TestJobResultDelegate : public QObject {
    Q_OBJECT

    static QImage painted(const QModelIndex &index, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return paintedCell(JobResultDelegate(), index, direction, {300, 36});
    }

private slots:
    void eachOutcomeHasItsOwnIcon()
    {
        BulkWorld w;
        JobResultModel model(w.jobs, w.d.catalog());
        model.setReport(w.done());
        const int name = static_cast<int>(JobResultModel::Column::Name);
        const QImage loading = painted(model.index(0, name)).copy(0, 0, 30, 35);
        QTRY_VERIFY(model.rowAt(0));
        QList<QImage> icons {loading};
        for (int row = 0; row < 3; ++row) {
            const QImage icon = painted(model.index(row, name)).copy(0, 0, 30, 35);
            QVERIFY(!icons.contains(icon));
            icons.append(icon);
        }
    }

    void rightToLeftIsMirrored()
    {
        BulkWorld w;
        JobResultModel model(w.jobs, w.d.catalog());
        model.setReport(w.done());
        QTRY_VERIFY(model.rowAt(0));
        const QModelIndex name = model.index(0, static_cast<int>(JobResultModel::Column::Name));
        QVERIFY(marked(painted(name), 4, 30));
        QVERIFY(!marked(painted(name), 270, 296));
        QVERIFY(marked(painted(name, Qt::RightToLeft), 270, 296));
        QVERIFY(!marked(painted(name, Qt::RightToLeft), 4, 30));
    }
};

STEWARD_TEST(TestJobResultDelegate)

#include "tst_jobresultdelegate.moc"
