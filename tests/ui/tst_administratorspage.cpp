#include "ui/administratorspage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/emptystate.h"
#include "ui/forms/administratorform.h"
#include "ui/style/undobar.h"
#include "ui/windowactions.h"

#include <QtTest>

namespace steward {

class TestAdministratorsPage : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDirectoryOffersTheFirstStep();
    void noMatchOffersToClear();
    void eachViewHasItsOwnSelection();
    void theUndoBarHidesNotWhatWasAdded();
};

void TestAdministratorsPage::anEmptyDirectoryOffersTheFirstStep()
{
    WindowFixture fixture(true);
    auto *empty = fixture.page()->findChild<EmptyState *>();
    QVERIFY(empty);
    QTRY_VERIFY(empty->isVisible());
    emit empty->actionRequested();
    QVERIFY(fixture.dialog<AdministratorForm>());
}

void TestAdministratorsPage::noMatchOffersToClear()
{
    WindowFixture fixture;
    fixture.page()->setFilter({.text = QStringLiteral("nobody is called this")});
    auto *empty = fixture.page()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    emit empty->actionRequested();
    QTRY_VERIFY(!empty->isVisible());
    QTRY_COMPARE(fixture.model()->matching(), 240);
}

void TestAdministratorsPage::eachViewHasItsOwnSelection()
{
    WindowFixture fixture;
    const WindowActions &actions = fixture.window->actions();
    const QString binned = QStringLiteral("priya.nair@example.com");
    QVERIFY(await(fixture.window->workspace().administrators().remove({fixture.stored(binned).first().id})).ok());
    QTRY_COMPARE(fixture.model()->total(), 239);
    const int row = fixture.rowOf(QStringLiteral("ana.perez@example.com"));
    fixture.table()->choose(row);
    fixture.table()->selectionModel()->select(fixture.model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<AdministratorId> ticked = fixture.table()->selectedIds();
    QCOMPARE(ticked.size(), 2);
    // At once, before the rows of the bin have come.
    fixture.window->showPage(MainWindow::RecycleBinView);
    QCOMPARE(fixture.page()->state().selected(), 0);
    QVERIFY(fixture.table()->selectedIds().isEmpty());
    QTRY_COMPARE(fixture.model()->matching(), 1);
    QTRY_VERIFY(fixture.model()->administratorAt(0));
    fixture.table()->choose(0);
    QCOMPARE(fixture.page()->state().selected(), 1);
    QTRY_VERIFY(actions.restore->isEnabled() && !actions.remove->isEnabled());
    fixture.window->showPage(MainWindow::ApplicationsView);
    fixture.window->showPage(MainWindow::AdministratorsView);
    QTRY_COMPARE(fixture.model()->matching(), 239);
    QCOMPARE(fixture.table()->selectedIds(), ticked);
    QTRY_COMPARE(fixture.page()->state().selected(), 2);
    QCOMPARE(fixture.page()->state().hidden, 0);
    QTRY_VERIFY(actions.remove->isEnabled() && !actions.restore->isEnabled());
    fixture.window->showPage(MainWindow::RecycleBinView);
    QTRY_COMPARE(fixture.model()->matching(), 1);
    QCOMPARE(fixture.table()->selectedCount(), 1);
    // What is restored is ticked nowhere.
    actions.restore->trigger();
    QTRY_COMPARE(fixture.model()->matching(), 0);
    QCOMPARE(fixture.page()->state().selected(), 0);
    fixture.window->showPage(MainWindow::AdministratorsView);
    QTRY_COMPARE(fixture.model()->matching(), 240);
    QCOMPARE(fixture.table()->selectedIds(), ticked);
}

void TestAdministratorsPage::theUndoBarHidesNotWhatWasAdded()
{
    WindowFixture fixture;
    AdministratorTable *table = fixture.table();
    const auto inView = [table] {
        const QRect cell = table->visualRect(table->currentIndex());
        return cell.top() >= 0 && cell.bottom() < table->viewport()->height();
    };
    table->choose(fixture.model()->rowCount() - 1);
    QVERIFY(inView());
    const int before = table->height();
    const UndoBar *bar = fixture.page()->undoBar();
    fixture.page()->undoBar()->offer(QStringLiteral("Added Zoë Zimmer."));
    // It has unrolled, and has its place.
    QTRY_VERIFY(bar->maximumHeight() == QWIDGETSIZE_MAX && bar->height() > table->rowHeight(0) / 2
                && table->height() <= before - bar->height());
    QVERIFY(inView());
    // Who looks elsewhere stays there.
    table->scrollToTop();
    fixture.page()->undoBar()->retire();
    QTRY_COMPARE(table->height(), before);
    fixture.page()->undoBar()->offer(QStringLiteral("Added Zoë Zimmer."));
    QTRY_VERIFY(table->height() < before);
    QCOMPARE(table->rowAt(0), 0);
}

STEWARD_TEST(TestAdministratorsPage)

} // namespace steward

#include "tst_administratorspage.moc"
