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
    void aSearchKeepsWhatIsSelected();

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

void TestAdministratorTable::aSearchKeepsWhatIsSelected()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 3));
    const QList<AdministratorId> before = table->selectedIds();
    fixture.page()->setFilter({.text = QStringLiteral("ana.perez@example.com")});
    QTRY_VERIFY(fixture.model()->matching() < 5);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box(table, 0));
    const qint64 selected = table->selectedCount();
    QVERIFY(selected >= 1);
    QCOMPARE(fixture.page()->state().selected(), selected);
    // The box of the header speaks of the rows shown, and leaves the others alone.
    if (!table->allSelected())
        emit table->tickHeader()->tickClicked();
    emit table->tickHeader()->tickClicked();
    QCOMPARE(table->tickHeader()->checkState(), Qt::Unchecked);
    fixture.page()->setFilter({});
    QTRY_COMPARE(fixture.model()->matching(), 240);
    for (const AdministratorId id : table->selectedIds())
        QVERIFY(before.contains(id));
    QVERIFY(table->selectedCount() >= 1);
    // Another button of the mouse on one of several leaves them selected.
    table->selectAll();
    QTest::mouseClick(table->viewport(), Qt::RightButton, {}, box(table, 2) + QPoint(150, 0));
    QCOMPARE(table->selectedCount(), 240);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(table->selectedCount(), 0);
}

STEWARD_TEST(TestAdministratorTable)

} // namespace steward

#include "tst_administratortable.moc"
