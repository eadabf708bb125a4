#include "ui/style/narrowcolumns.h"

#include "tests/support/testregistry.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace steward;

class TestNarrowColumns : public QObject {
    Q_OBJECT

private slots:
    void columnsGiveWayOneAfterTheOther()
    {
        QStandardItemModel model(1, 4);
        QTableView table;
        table.setModel(&model);
        hideWhenNarrow(&table, {{1, 700}, {3, 500}});
        table.resize(900, 200);
        table.show();
        QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(3));
        table.resize(620, 200);
        QVERIFY(table.isColumnHidden(1) && !table.isColumnHidden(3));
        table.resize(400, 200);
        QVERIFY(table.isColumnHidden(1) && table.isColumnHidden(3));
        QVERIFY(!table.isColumnHidden(0) && !table.isColumnHidden(2));
        table.resize(900, 200);
        QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(3));
    }
};

STEWARD_TEST(TestNarrowColumns)

#include "tst_narrowcolumns.moc"
