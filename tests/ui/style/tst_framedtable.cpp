#include "ui/style/framedtable.h"

#include "tests/support/testregistry.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFramedTable : public QObject {
    Q_OBJECT

private slots:
    void selectsWholeRowsAndEditsNothing()
    {
        QStandardItemModel model(3, 2);
        QTableView table;
        table.setModel(&model);
        setFramedTable(&table, u"Rows"_s, 36, 240);
        QCOMPARE(table.accessibleName(), u"Rows"_s);
        QCOMPARE(table.rowHeight(0), 36);
        QCOMPARE(table.minimumHeight(), 240);
        table.setCurrentIndex(model.index(1, 0));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(&table, Qt::Key_F2);
        QVERIFY(!table.isPersistentEditorOpen(model.index(1, 0)));
        QVERIFY(!table.findChild<QLineEdit *>());
    }

    void onAPageSeveralAreSelected()
    {
        QStandardItemModel model(3, 2);
        QTableView table;
        table.setModel(&model);
        setPageTable(&table, u"Page"_s);
        QCOMPARE(table.accessibleName(), u"Page"_s);
        table.selectAll();
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);
        QCOMPARE(table.contextMenuPolicy(), Qt::CustomContextMenu);
    }
};

STEWARD_TEST(TestFramedTable)
#include "tst_framedtable.moc"
