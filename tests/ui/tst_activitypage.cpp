#include "ui/activitypage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/activityfilterbar.h"
#include "ui/activitytable.h"
#include "ui/detailspane.h"
#include "ui/filterbar.h"
#include "ui/forms/undopreview.h"
#include "ui/style/facetbutton.h"
#include "ui/style/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace steward {

class TestActivityPage : public QObject {
    Q_OBJECT

private slots:
    void opensOnceAndIsRecordedOnce();
    void saysThatTheRoleDoesNotAllowIt();
    void searchesAndMarksInValues();
    void showsBeforeAndAfter();
    void undoesThisStep();
    void undoesSeveral();
    void showsTheChangesOfOneAccount();
    void exportsWhatIsShown();
    void copiesWithTabs();
    void newEntriesDoNotMoveWhatIsRead();
    void worksWithTheKeyboardAlone();

private:
    static ActivityPage *opened(WindowFixture &fixture)
    {
        fixture.window->showPage(MainWindow::ActivityView);
        ActivityPage *page = fixture.window->activity();
        std::ignore = QTest::qWaitFor([page] { return page->model().isComplete() && page->model().matching() > 0; });
        return page;
    }
    static ChangeSetId edited(WindowFixture &fixture, const QString &email, const QString &lastName)
    {
        const Administrator row = fixture.stored(email).first();
        const auto outcome
            = await(fixture.window->workspace().administrators().edit(row, {{Field::LastName, lastName}}, {}));
        return outcome && outcome->set ? outcome->set->id : ChangeSetId {};
    }
    static void choose(ActivityPage *page, ChangeSetId id)
    {
        QTRY_VERIFY(page->model().rowOf(id) > 0);
        page->table()->selectRow(page->model().rowOf(id));
    }
    static QString paneText(const ActivityPage *page)
    {
        QStringList texts;
        for (const QLabel *label : page->details()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static qint64 count(WindowFixture &fixture, ChangeKind kind)
    {
        const auto chunk = await(fixture.window->workspace().store().read(
            [kind](Connection &connection) { return ActivityRows(connection).next({.kinds = {kind}}, {}); }));
        return chunk ? chunk->ids.size() : -1;
    }
    inline static const QString Ana = QStringLiteral("ana.perez@example.com");
};

void TestActivityPage::opensOnceAndIsRecordedOnce()
{
    WindowFixture fixture;
    QCOMPARE(count(fixture, ChangeKind::View), 0);
    ActivityPage *page = opened(fixture);
    QTRY_COMPARE(count(fixture, ChangeKind::View), 1);
    fixture.window->showPage(MainWindow::AdministratorsView);
    fixture.window->showPage(MainWindow::ActivityView);
    QTRY_COMPARE(page->model().matching(), 2);
    QCOMPARE(count(fixture, ChangeKind::View), 1);
    QVERIFY(page->model().isDay(0));
    QCOMPARE(page->line(), QStringLiteral("2 entry (entries)"));
    QVERIFY(fixture.window->windowTitle().startsWith(QStringLiteral("Activity")));
}

void TestActivityPage::saysThatTheRoleDoesNotAllowIt()
{
    WindowFixture fixture;
    delete std::exchange(fixture.window, nullptr);
    auto store = std::make_unique<Store>();
    QVERIFY(await(store->open(fixture.path())));
    const auto directory
        = await(store->read([](Connection &connection) { return CatalogRows(connection).directory(); }));
    QVERIFY(directory && !directory->operatorId.isNull());
    const Author author = authorFor(*directory, QStringLiteral("window"));
    fixture.window
        = new MainWindow(std::make_unique<Workspace>(std::move(store), *directory, author), fixture.settings);
    fixture.window->setAttribute(Qt::WA_DeleteOnClose, false);
    fixture.window->show();
    ActivityPage *page = opened(fixture);
    QVERIFY(page->filters()->isEnabled());
    // The operator loses the privilege while the page is open.
    const auto taken = await(fixture.window->workspace().store().write(
        author.asProgram(), [id = author.operatorId](Transaction &t) -> Result<bool> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            const auto row = AdministratorRows(t.connection()).byId(id);
            STEWARD_TRY(row);
            STEWARD_TRY(t.update(**row, {{Field::Role, catalog->role(QStringLiteral("Help desk"))->id.value}}));
            return true;
        }));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QTRY_VERIFY(!page->filters()->isEnabled());
    QVERIFY(!page->exportAction()->isEnabled() && !page->undoAction()->isEnabled());
    QVERIFY(driver::texts(*page).contains(QStringLiteral("Your role does not allow viewing activity.")));
    // Coming again is an attempt, and written down as one.
    QCOMPARE(count(fixture, ChangeKind::Refusal), 0);
    fixture.window->showPage(MainWindow::AdministratorsView);
    fixture.window->showPage(MainWindow::ActivityView);
    QTRY_COMPARE(count(fixture, ChangeKind::Refusal), 1);
    QVERIFY(!page->filters()->isEnabled());
}

void TestActivityPage::searchesAndMarksInValues()
{
    WindowFixture fixture;
    const ChangeSetId edit = edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    ActivityPage *page = opened(fixture);
    QTRY_COMPARE(page->model().matching(), 3);
    fixture.window->actions().find->trigger();
    QTRY_VERIFY(page->filters()->search()->hasFocus());
    QTest::keyClicks(page->filters()->search(), QStringLiteral("nuqaz"));
    QTRY_COMPARE(page->model().matching(), 1);
    QCOMPARE(page->model().setAt(1), edit);
    QTRY_COMPARE(page->line(), QStringLiteral("1 of 3 entry (entries)"));
    QTRY_VERIFY(paneText(page).contains(QStringLiteral("background-color")));
    fixture.window->actions().clearFilters->trigger();
    QTRY_COMPARE(page->model().matching(), 3);
    page->filters()->setSpan(ActivityFilterBar::Span::Between, QDate(2001, 1, 1), QDate(2001, 1, 2));
    emit page->filters()->filterChanged();
    QTRY_COMPARE(page->model().matching(), 0);
    QTRY_VERIFY(driver::texts(*page).contains(QStringLiteral("No entries match")));
}

void TestActivityPage::showsBeforeAndAfter()
{
    WindowFixture fixture;
    const ChangeSetId edit = edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    ActivityPage *page = opened(fixture);
    choose(page, edit);
    QTRY_VERIFY(paneText(page).contains(QStringLiteral("Ñuqáz")));
    const QString text = paneText(page);
    for (const QString &wanted :
         {QStringLiteral("Before and after"), QStringLiteral("Last name"), QStringLiteral("Pérez"),
          QStringLiteral("Not undone"), QStringLiteral("Window"), WindowFixture::author().operatorName})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    QVERIFY(page->undoAction()->isEnabled());
    choose(page, ChangeSetId {1});
    QTRY_VERIFY(!page->undoAction()->isEnabled());
}

void TestActivityPage::undoesThisStep()
{
    WindowFixture fixture;
    const ChangeSetId edit = edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    ActivityPage *page = opened(fixture);
    choose(page, edit);
    QTRY_VERIFY(page->undoAction()->isEnabled());
    page->undoAction()->trigger();
    auto *dialog = fixture.dialog<UndoPreviewDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().back.first().fields.first().after, QStringLiteral("Pérez"));
    dialog->confirmButton()->click();
    QTRY_COMPARE(fixture.stored(Ana).first().lastName, QStringLiteral("Pérez"));
    QTRY_VERIFY(page->messages()->sentence().startsWith(QStringLiteral("Undone")));
    choose(page, edit);
    QTRY_VERIFY(paneText(page).contains(QStringLiteral("Undone by entry")));
}

void TestActivityPage::undoesSeveral()
{
    WindowFixture fixture;
    const ChangeSetId first = edited(fixture, Ana, QStringLiteral("One"));
    const ChangeSetId second = edited(fixture, Ana, QStringLiteral("Two"));
    ActivityPage *page = opened(fixture);
    choose(page, first);
    page->table()->selectionModel()->select(page->model().index(page->model().rowOf(second), 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(page->undoAction()->text(), QStringLiteral("Undo These…"));
    QVERIFY(page->undoAction()->isEnabled());
    page->undoAction()->trigger();
    auto *dialog = fixture.dialog<UndoPreviewDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().steps, 2);
    QCOMPARE(dialog->preview().back.size(), 1);
    dialog->confirmButton()->click();
    QTRY_COMPARE(fixture.stored(Ana).first().lastName, QStringLiteral("Pérez"));
    QCOMPARE(count(fixture, ChangeKind::Undo), 1);
}

void TestActivityPage::showsTheChangesOfOneAccount()
{
    WindowFixture fixture;
    const ChangeSetId edit = edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    const AdministratorId id = fixture.stored(Ana).first().id;
    emit fixture.page()->changesRequested(id, QStringLiteral("Ana Ñuqáz"));
    ActivityPage *page = fixture.window->activity();
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->model().matching(), 2);
    QCOMPARE(page->model().setAt(1), edit);
    QPushButton *only = nullptr;
    for (QPushButton *button : page->filters()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Ana Ñuqáz"))
            only = button;
    }
    QVERIFY(only && only->isVisible());
    only->click();
    QTRY_COMPARE(page->model().matching(), 3);
    QVERIFY(!only->isVisible());
}

void TestActivityPage::exportsWhatIsShown()
{
    WindowFixture fixture;
    edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    ActivityPage *page = opened(fixture);
    page->filters()->search()->setText(QStringLiteral("nuqaz"));
    QTRY_COMPARE(page->model().matching(), 1);
    const QString path = fixture.folder.filePath(QStringLiteral("out.csv"));
    page->exporting().write(page->model().filter(), ActivityFormat::Csv, path);
    QVERIFY(!page->exportAction()->isEnabled());
    QTRY_VERIFY(page->messages()->sentence().contains(QStringLiteral("out.csv")));
    QVERIFY(page->exportAction()->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ñuqáz"));
    QCOMPARE(count(fixture, ChangeKind::Export), 1);
    page->exporting().write({}, ActivityFormat::Csv, fixture.folder.filePath(QStringLiteral("no/such/out.csv")));
    QTRY_VERIFY(page->messages()->tone() == Tone::Bad);
}

void TestActivityPage::copiesWithTabs()
{
    WindowFixture fixture;
    const ChangeSetId edit = edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    ActivityPage *page = opened(fixture);
    choose(page, edit);
    QTRY_VERIFY(page->copyAction()->isEnabled());
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Last name\tPérez\tÑuqáz")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(WindowFixture::author().operatorName + u'\t'));
}

void TestActivityPage::newEntriesDoNotMoveWhatIsRead()
{
    WindowFixture fixture;
    Store &store = fixture.window->workspace().store();
    for (int i = 0; i < 80; ++i)
        std::ignore = await(noteEvent(store, WindowFixture::author(), ChangeKind::View, QStringLiteral("test"), {}));
    ActivityPage *page = opened(fixture);
    QTRY_VERIFY(page->model().matching() > 80);
    QScrollBar *bar = page->table()->verticalScrollBar();
    bar->setValue(20);
    const int row = page->table()->rowAt(0);
    const ChangeSetId top = page->model().setAt(row);
    const ChangeSetId selected = page->table()->chosen().value(0);
    edited(fixture, Ana, QStringLiteral("Ñuqáz"));
    QTRY_COMPARE(page->model().setAt(page->table()->rowAt(0)), top);
    QCOMPARE(page->table()->chosen().value(0), selected);
    bar->setValue(0);
    const ChangeSetId next = edited(fixture, Ana, QStringLiteral("Third"));
    QTRY_COMPARE(page->model().setAt(1), next);
    QCOMPARE(bar->value(), 0);
}

void TestActivityPage::worksWithTheKeyboardAlone()
{
    WindowFixture fixture;
    edited(fixture, Ana, QStringLiteral("One"));
    edited(fixture, Ana, QStringLiteral("Two"));
    QTest::keyClick(fixture.window, Qt::Key_4, Qt::ControlModifier);
    ActivityPage *page = fixture.window->activity();
    QTRY_COMPARE(page->model().matching(), 4);
    QTRY_VERIFY(page->table()->hasFocus());
    QTRY_COMPARE(page->table()->currentIndex().row(), 1);
    QTest::keyClick(page->table(), Qt::Key_Down);
    QCOMPARE(page->table()->currentIndex().row(), 2);
    // The heading of the day is passed over.
    QTest::keyClick(page->table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(page->table(), Qt::Key_Up);
    QCOMPARE(page->table()->currentIndex().row(), 1);
    QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->table()->chosen().size(), 2);
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
    }
}

STEWARD_TEST(TestActivityPage)

} // namespace steward

#include "tst_activitypage.moc"
