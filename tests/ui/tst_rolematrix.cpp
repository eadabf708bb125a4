#include "ui/rolematrix.h"

#include "tests/support/testregistry.h"
#include "tests/ui/matrixcontent.h"
#include "ui/rolematrixdelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

namespace steward {

class TestRoleMatrix : public QObject {
    Q_OBJECT

    struct Table {
        Table()
        {
            model.setContent(matrixContent());
            matrix.resize(720, 900);
            matrix.show();
            std::ignore = QTest::qWaitForWindowActive(&matrix);
            matrix.setFocus();
        }
        QModelIndex cell(qint64 role, Privilege privilege) const
        {
            return model.index(model.rowOf(privilege), model.columnOf(RoleId {role}));
        }

        RoleMatrixModel model;
        RoleMatrix matrix {&model};
    };

private slots:
    void arrowsMoveAndSpaceTicks();
    void spaceAndClickFoldSections();
    void onlyTheBoxTicks();
    void escapeAsksToDiscardOnlyWhenThereIsSomething();
    void menuKeyAndHeaderOpenTheRolesMenu();
    void tabLeavesTheTable();
    void columnsShareTheRoom();
    void assistiveTechnologyReadsCells();
};

void TestRoleMatrix::arrowsMoveAndSpaceTicks()
{
    Table table;
    QSignalSpy moved(&table.matrix, &RoleMatrix::currentCellChanged);
    table.matrix.choose(RoleId {2}, Privilege::AddApiUsers);
    QCOMPARE(table.matrix.currentRole(), RoleId {2});
    QTest::keyClick(&table.matrix, Qt::Key_Space);
    QCOMPARE(table.model.added(), PrivilegeSet {Privilege::AddApiUsers});
    QTest::keyClick(&table.matrix, Qt::Key_Down);
    QCOMPARE(table.matrix.currentPrivilege(), Privilege::EditApiUsers);
    QTest::keyClick(&table.matrix, Qt::Key_Right);
    QCOMPARE(table.matrix.currentRole(), RoleId {3});
    QCOMPARE(moved.size(), 3);
    QTest::keyClick(&table.matrix, Qt::Key_Space);
    QCOMPARE(table.model.editedRole(), RoleId {2});
    QVERIFY(!table.matrix.currentIndex().data(Qt::CheckStateRole).toInt());
}

void TestRoleMatrix::spaceAndClickFoldSections()
{
    Table table;
    const int all = table.model.rowCount();
    table.matrix.setCurrentIndex(table.model.index(0, 1));
    QTest::keyClick(&table.matrix, Qt::Key_Space);
    QCOMPARE(table.model.rowCount(), all - 6);
    QHeaderView *labels = table.matrix.verticalHeader();
    QTest::mouseClick(labels->viewport(), Qt::LeftButton, {}, QPoint(20, labels->sectionViewportPosition(0) + 10));
    QCOMPARE(table.model.rowCount(), all);
    // A privilege's label only chooses its row.
    QTest::mouseClick(labels->viewport(), Qt::LeftButton, {}, QPoint(60, labels->sectionViewportPosition(2) + 10));
    QCOMPARE(table.model.rowCount(), all);
    QCOMPARE(table.matrix.currentIndex().row(), 2);
    QCOMPARE(table.matrix.currentIndex().column(), 1);
}

void TestRoleMatrix::onlyTheBoxTicks()
{
    Table table;
    const QRect cell = table.matrix.visualRect(table.cell(2, Privilege::AddApiUsers));
    QTest::mouseClick(table.matrix.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(6, cell.height() / 2));
    QVERIFY(!table.model.isDirty());
    QCOMPARE(table.matrix.currentRole(), RoleId {2});
    QTest::mouseClick(table.matrix.viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(table.model.isDirty());
    // Pressed on one box and let go on another one: neither.
    table.model.discard();
    const QRect other = table.matrix.visualRect(table.cell(2, Privilege::DeleteApiUsers));
    QTest::mousePress(table.matrix.viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseRelease(table.matrix.viewport(), Qt::LeftButton, {}, other.center());
    QVERIFY(!table.model.isDirty());
}

void TestRoleMatrix::escapeAsksToDiscardOnlyWhenThereIsSomething()
{
    Table table;
    QSignalSpy asked(&table.matrix, &RoleMatrix::discardRequested);
    table.matrix.choose(RoleId {2}, Privilege::AddApiUsers);
    QTest::keyClick(&table.matrix, Qt::Key_Escape);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(&table.matrix, Qt::Key_Space);
    QTest::keyClick(&table.matrix, Qt::Key_Escape);
    QCOMPARE(asked.size(), 1);
    QVERIFY(table.model.isDirty());
}

void TestRoleMatrix::menuKeyAndHeaderOpenTheRolesMenu()
{
    Table table;
    QSignalSpy menus(&table.matrix, &RoleMatrix::roleMenuRequested);
    table.matrix.choose(RoleId {3}, Privilege::AddApiUsers);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1), Qt::NoModifier);
    QCoreApplication::sendEvent(table.matrix.viewport(), &key);
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus.first().first().value<RoleId>(), RoleId {3});
    QHeaderView *roles = table.matrix.horizontalHeader();
    emit roles->customContextMenuRequested(QPoint(roles->sectionViewportPosition(1) + 5, 5));
    QCOMPARE(menus.size(), 2);
    QCOMPARE(menus.last().first().value<RoleId>(), RoleId {2});
}

void TestRoleMatrix::tabLeavesTheTable()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    RoleMatrixModel model;
    model.setContent(matrixContent());
    auto *before = new QLineEdit;
    auto *matrix = new RoleMatrix(&model);
    auto *after = new QLineEdit;
    for (QWidget *widget :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(matrix), static_cast<QWidget *>(after)})
        column->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(matrix->hasFocus());
    QVERIFY(matrix->currentIndex().isValid());
    QTest::keyClick(matrix, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void TestRoleMatrix::columnsShareTheRoom()
{
    Table table;
    int width = 0;
    for (int column = 0; column < 3; ++column)
        width += table.matrix.columnWidth(column);
    QCOMPARE(width, table.matrix.viewport()->width());
    table.matrix.resize(320, 500);
    QVERIFY(table.matrix.columnWidth(2) >= 96);
}

void TestRoleMatrix::assistiveTechnologyReadsCells()
{
    Table table;
    table.matrix.choose(RoleId {2}, Privilege::DeleteApiUsers);
    QTest::keyClick(&table.matrix, Qt::Key_Space);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table.matrix);
    QVERIFY(interface && interface->tableInterface());
    const QModelIndex index = table.matrix.currentIndex();
    QAccessibleInterface *cell = interface->tableInterface()->cellAt(index.row(), index.column());
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Help desk, Delete API users, on, changed"));
    QVERIFY(cell->state().checkable && cell->state().checked);
    QCOMPARE(interface->tableInterface()->columnDescription(1), QStringLiteral("Help desk"));
}

STEWARD_TEST(TestRoleMatrix)

} // namespace steward

#include "tst_rolematrix.moc"
