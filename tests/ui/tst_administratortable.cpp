#include "ui/administratortable.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/administratorform.h"
#include "ui/tickheader.h"

namespace steward {

class TestAdministratorTable : public QObject {
    Q_OBJECT

private slots:
    void ticksAreTheSelection();
    void clickSelectsOneAndShiftExtends();
    void doubleClickEdits();
    void selectionStaysWhenTheOrderChanges();
    void paintsEveryState();

private:
    static QPoint box(const AdministratorTable *table, int row)
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        return {cell.left() + 16, cell.center().y()};
    }
};

void TestAdministratorTable::ticksAreTheSelection()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 3));
    QCOMPARE(table->selectedCount(), 2);
    QCOMPARE(table->selectedIds().size(), 2);
    QCOMPARE(table->tickHeader()->checkState(), Qt::PartiallyChecked);
    QCOMPARE(table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(table->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 1));
    QCOMPARE(table->selectedCount(), 1);
    emit table->tickHeader()->tickClicked();
    QCOMPARE(table->selectedCount(), 240);
    emit table->tickHeader()->tickClicked();
    QCOMPARE(table->selectedCount(), 0);
}

void TestAdministratorTable::clickSelectsOneAndShiftExtends()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    const QPoint aside(150, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 1) + aside);
    QCOMPARE(table->selectedCount(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, box(table, 5) + aside);
    QCOMPARE(table->selectedCount(), 5);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(table->selectedCount(), 0);
    QCOMPARE(table->currentIndex().row(), 5);
}

void TestAdministratorTable::doubleClickEdits()
{
    WindowFixture fixture;
    QTest::mouseDClick(fixture.table()->viewport(), Qt::LeftButton, {}, box(fixture.table(), 2) + QPoint(60, 0));
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    QCOMPARE(form->value().id, fixture.model()->idAt(2));
}

void TestAdministratorTable::selectionStaysWhenTheOrderChanges()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    table->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    const AdministratorId ana = table->currentId();
    table->tickHeader()->setSortIndicator(static_cast<int>(Column::Email), Qt::DescendingOrder);
    QTRY_COMPARE(fixture.model()->sortOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(table->selectedIds(), QList<AdministratorId> {ana});
}

void TestAdministratorTable::paintsEveryState()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    table->clearSelection();
    const QImage plain = table->viewport()->grab().toImage();
    table->selectAll();
    QVERIFY(table->viewport()->grab().toImage() != plain);
}

STEWARD_TEST(TestAdministratorTable)

} // namespace steward

#include "tst_administratortable.moc"
