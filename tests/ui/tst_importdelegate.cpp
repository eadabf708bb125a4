#include "ui/importdelegate.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"
#include "tests/ui/paintedcell.h"
#include "ui/importmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QtTest>

using namespace steward;

class TestImportDelegate : public QObject {
    Q_OBJECT

    static QImage painted(const QModelIndex &index, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return paintedCell(ImportDelegate(), index, direction, {500, 40});
    }

private slots:
    void everyStateHasItsOwnIcon()
    {
        QSet<QString> icons;
        for (int state = 0; state < RowStateCount; ++state)
            icons.insert(rowStateIcon(static_cast<RowState>(state)));
        QCOMPARE(icons.size(), RowStateCount);
        QCOMPARE(rowStateToken(RowState::Problem), ColorToken::Bad);
    }

    void theCureStandsAtTheEndOfTheRow()
    {
        ImportModel model;
        model.setPlan(samplePlan());
        const int what = static_cast<int>(ImportModel::Column::What);
        QVERIFY(marked(painted(model.index(3, what)), 420, 496));
        QVERIFY(!marked(painted(model.index(1, what)), 420, 496));
        QVERIFY(marked(painted(model.index(3, what), Qt::RightToLeft), 4, 80));
    }

    void aClickOnItActs()
    {
        QTableView table;
        ImportModel model;
        ImportDelegate delegate;
        model.setPlan(samplePlan());
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.horizontalHeader()->setStretchLastSection(true);
        table.resize(1100, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy acted(&delegate, &ImportDelegate::actionClicked);
        const QRect cell = table.visualRect(model.index(3, static_cast<int>(ImportModel::Column::What)));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {cell.left() + 20, cell.center().y()});
        QCOMPARE(acted.size(), 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {cell.right() - 30, cell.center().y()});
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.first().first().toModelIndex().row(), 3);
    }
};

STEWARD_TEST(TestImportDelegate)

#include "tst_importdelegate.moc"
