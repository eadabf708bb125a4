#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/applicationspage.h"
#include "ui/forms/administratorform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/jobstatus.h"
#include "ui/navigationrail.h"
#include "ui/settingspage.h"
#include "ui/style/textfield.h"
#include "ui/style/ticklist.h"
#include "ui/style/undobar.h"
#include "ui/tickheader.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>

namespace steward {

/// The window as an operator uses it, over a real file.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void showsTheSample();
    void countsAreTrue();
    void addsAnApiUserByKeyboard();
    void refusesASecondEmailAndShowsTheOther();
    void addsAnAdministrator();
    void editsThroughPencilAndF2();
    void mergesWhatAnotherProcessChanged();
    void asksAboutTheSameField();
    void deletesWithItsConsequence();
    void deletesFromTheForm();
    void deletesSeveralAtOnce();
    void suspendingTheLastOneAsks();
    void undoAndRedoSurviveARestart();
    void recycleBinRestores();
    void otherProcessesShowWithinASecond();
    void speaksToAssistiveTechnology();
    void remembersTheLayout();
    void narrowWindowsFit();
    void settingsOpenByKeyAndFromTheRail();

private:
    static void type(QWidget *field, const QString &text);
    static QLineEdit *line(AdministratorForm *form, Field field);
};

void TestMainWindow::type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    // As an input method does it, because QTest types ASCII only.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

QLineEdit *TestMainWindow::line(AdministratorForm *form, Field field)
{
    QWidget *widget = form->fieldWidget(field);
    return widget ? widget->findChild<QLineEdit *>() : nullptr;
}

void TestMainWindow::showsTheSample()
{
    WindowFixture fixture;
    QCOMPARE(fixture.model()->total(), 240);
    QVERIFY(fixture.rowOf(QStringLiteral("ana.perez@example.com")) >= 0);
    QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("Administrators")));
}

void TestMainWindow::countsAreTrue()
{
    WindowFixture fixture;
    fixture.page()->setFilter({.text = QStringLiteral("ana")});
    QTRY_VERIFY(fixture.page()->state().filtered && fixture.model()->matching() < 240);
    int expected = 0;
    const auto ids
        = *await(fixture.window->workspace().store().read([](Connection &c) { return AdministratorRows(c).allIds(); }));
    const auto rows = *await(
        fixture.window->workspace().store().read([=](Connection &c) { return AdministratorRows(c).byIds(ids); }));
    for (const Administrator &row : rows)
        expected += AdministratorFilter {.text = QStringLiteral("ana")}.matches(row, {}) ? 1 : 0;
    QCOMPARE(fixture.model()->matching(), expected);
    fixture.table()->choose(0);
    QTest::keyClick(fixture.table(), Qt::Key_Down);
    QTRY_COMPARE(SelectionLine::brief(fixture.page()->state()), QStringLiteral("%1 of 240, 1 selected").arg(expected));
    QTest::keyClick(fixture.table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(fixture.page()->state().selected(), expected);
    QCOMPARE(fixture.table()->tickHeader()->checkState(), Qt::Checked);
}

void TestMainWindow::addsAnApiUserByKeyboard()
{
    WindowFixture fixture;
    QTest::keyClick(fixture.window, Qt::Key_N, Qt::ControlModifier);
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    QVERIFY(!form->saveButton()->isEnabled());
    type(line(form, Field::FirstName), QStringLiteral("<b>Elena</b>"));
    type(line(form, Field::LastName), QStringLiteral("Markovic"));
    type(line(form, Field::Email), QStringLiteral("elena.markovic@example.com"));
    QCheckBox *box = nullptr;
    for (QCheckBox *candidate : form->findChildren<QCheckBox *>()) {
        if (candidate->accessibleName() == QStringLiteral("Salesforce"))
            box = candidate;
    }
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(form->saveButton()->isEnabled());
    QTest::keyClick(line(form, Field::Email), Qt::Key_Return);
    QTRY_COMPARE(fixture.model()->total(), 241);
    const QList<Administrator> stored = fixture.stored(QStringLiteral("elena.markovic@example.com"));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().firstName, QStringLiteral("<b>Elena</b>"));
    QCOMPARE(stored.first().userName, QStringLiteral("elena.markovic"));
    QCOMPARE(stored.first().kind, Kind::ApiUser);
    QTRY_VERIFY(fixture.page()->undoBar()->isOpen());
    QVERIFY(fixture.page()->undoBar()->sentence().contains(QStringLiteral("<b>Elena</b> Markovic")));
    QTRY_COMPARE(fixture.table()->currentId(), stored.first().id);
}

void TestMainWindow::refusesASecondEmailAndShowsTheOther()
{
    WindowFixture fixture;
    fixture.window->actions().addApiUser->trigger();
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    type(line(form, Field::FirstName), QStringLiteral("Ana"));
    type(line(form, Field::LastName), QStringLiteral("Again"));
    type(line(form, Field::Email), QStringLiteral("ANA.perez@EXAMPLE.com"));
    for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->accessibleName() == QStringLiteral("HttpApi"))
            box->click();
    }
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    auto *email = qobject_cast<LabeledField *>(form->fieldWidget(Field::Email));
    QVERIFY(email);
    QTRY_VERIFY(email->error().contains(QStringLiteral("Ana Pérez")));
    QVERIFY(form->isVisible());
    QCOMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).size(), 1);
    QCOMPARE(fixture.model()->total(), 240);
}

void TestMainWindow::addsAnAdministrator()
{
    WindowFixture fixture;
    QTest::keyClick(fixture.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    type(line(form, Field::FirstName), QStringLiteral("Zoë"));
    type(line(form, Field::LastName), QStringLiteral("O'Neil"));
    type(line(form, Field::Email), QStringLiteral("zoe@example.org"));
    QWidget *role = form->fieldWidget(Field::Role);
    QVERIFY(role);
    auto *combo = role->findChild<QComboBox *>();
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findText(QStringLiteral("Help desk")));
    emit combo->activated(combo->currentIndex());
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(fixture.model()->total(), 241);
    const auto stored = fixture.stored(QStringLiteral("zoe@example.org"));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().kind, Kind::Person);
    QVERIFY(!stored.first().role.isNull());
}

void TestMainWindow::editsThroughPencilAndF2()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    QTest::keyClick(fixture.window, Qt::Key_F2);
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    QVERIFY(!form->saveButton()->isEnabled());
    const qint64 before
        = *await(fixture.window->workspace().store().read([](Connection &c) { return Journal(c).lastId(); }));
    type(line(form, Field::LastName), QStringLiteral("Pérez Molina"));
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).first().lastName,
                 QStringLiteral("Pérez Molina"));
    const auto images = *await(fixture.window->workspace().store().read(
        [=](Connection &c) { return Journal(c).images(ChangeSetId {before + 1}); }));
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first().after.keys(), QStringList {QStringLiteral("lastName")});
    // Enter in the table and a double click open the form too.
    QTRY_VERIFY(!fixture.window->findChild<AdministratorForm *>());
    fixture.table()->setFocus();
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QVERIFY(fixture.dialog<AdministratorForm>());
}

void TestMainWindow::mergesWhatAnotherProcessChanged()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    fixture.window->actions().edit->trigger();
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    Store other;
    QVERIFY(await(other.open(fixture.path())));
    AdministratorActions actions(other, {QStringLiteral("Somebody"), QStringLiteral("command")});
    const Administrator base = fixture.stored(QStringLiteral("ana.perez@example.com")).first();
    QVERIFY(await(actions.edit(base, {{Field::FirstName, QStringLiteral("Anna")}})));
    type(line(form, Field::LastName), QStringLiteral("Molina"));
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).first().displayName(),
                 QStringLiteral("Anna Molina"));
}

void TestMainWindow::asksAboutTheSameField()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    fixture.window->actions().edit->trigger();
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    Store other;
    QVERIFY(await(other.open(fixture.path())));
    AdministratorActions actions(other, {QStringLiteral("Somebody"), QStringLiteral("command")});
    const Administrator base = fixture.stored(QStringLiteral("ana.perez@example.com")).first();
    QVERIFY(await(actions.edit(base, {{Field::LastName, QStringLiteral("Theirs")}})));
    type(line(form, Field::LastName), QStringLiteral("Mine"));
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    FormDialog *conflict = nullptr;
    QTRY_VERIFY([&] {
        for (FormDialog *candidate : form->findChildren<FormDialog *>())
            conflict = candidate->isVisible() ? candidate : conflict;
        return conflict != nullptr;
    }());
    QCOMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).first().lastName, QStringLiteral("Theirs"));
    QVERIFY(!conflict->saveButton()->isEnabled());
    conflict->findChildren<QRadioButton *>().first()->click();
    QTRY_VERIFY(conflict->saveButton()->isEnabled());
    conflict->saveButton()->click();
    QTRY_COMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).first().lastName, QStringLiteral("Mine"));
}

void TestMainWindow::deletesWithItsConsequence()
{
    WindowFixture fixture;
    const int row = fixture.rowOf(QStringLiteral("ana.perez@example.com"));
    fixture.table()->choose(row);
    QTest::keyClick(fixture.window, Qt::Key_Delete);
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    QVERIFY2(spokenText(question->text()).contains(QStringLiteral("Salesforce will stop working for Retail Bank")),
             qPrintable(spokenText(question->text())));
    QVERIFY(question->confirmButton()->text().startsWith(QStringLiteral("&Yes, Delete Anyway"))
            || withoutMnemonic(question->confirmButton()->text()) == QStringLiteral("Yes, Delete Anyway"));
    QTRY_VERIFY(question->cancelButton()->hasFocus());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window->findChild<ConfirmDialog *>());
    QCOMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).size(), 1);
    // The window manager gives the keyboard back in its own time.
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window));
    QTest::keyClick(fixture.window, Qt::Key_Delete);
    question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    question->confirmButton()->click();
    QTRY_COMPARE(fixture.model()->total(), 239);
    QCOMPARE(fixture.stored(QStringLiteral("ana.perez@example.com")).size(), 0);
    QTRY_COMPARE(fixture.table()->currentIndex().row(), row);
    QTRY_VERIFY(fixture.page()->undoBar()->isOpen());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window));
    QTRY_VERIFY(fixture.window->actions().undo->isEnabled());
    QTest::keyClick(fixture.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(fixture.model()->total(), 240);
}

void TestMainWindow::deletesFromTheForm()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("omar.farouk@example.net")));
    fixture.window->actions().edit->trigger();
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    emit form->deleteRequested();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    question->confirmButton()->click();
    QTRY_COMPARE(fixture.model()->total(), 239);
    QTRY_VERIFY(!fixture.window->findChild<AdministratorForm *>());
    QCOMPARE(fixture.stored(QStringLiteral("omar.farouk@example.net"), true).size(), 1);
}

void TestMainWindow::deletesSeveralAtOnce()
{
    WindowFixture fixture;
    const int ana = fixture.rowOf(QStringLiteral("ana.perez@example.com"));
    const int omar = fixture.rowOf(QStringLiteral("omar.farouk@example.net"));
    for (const int row : {ana, omar}) {
        const QRect cell = fixture.table()->visualRect(fixture.model()->index(row, 0));
        fixture.table()->scrollTo(fixture.model()->index(row, 0));
        QTest::mouseClick(fixture.table()->viewport(), Qt::LeftButton, {},
                          fixture.table()->visualRect(fixture.model()->index(row, 0)).topLeft()
                              + QPoint(16, cell.height() / 2));
    }
    QCOMPARE(fixture.page()->state().selectedApiUsers, 2);
    fixture.window->actions().remove->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    const QString spoken = spokenText(question->text());
    QVERIFY2(spoken.contains(QStringLiteral("2 integration")), qPrintable(spoken));
    QVERIFY(spoken.contains(QStringLiteral("Ana Pérez")) && spoken.contains(QStringLiteral("Omar Farouk")));
    QVERIFY(spoken.contains(QStringLiteral("HttpApi")) && spoken.contains(QStringLiteral("Salesforce")));
    question->confirmButton()->click();
    QTRY_COMPARE(fixture.model()->total(), 238);
}

void TestMainWindow::suspendingTheLastOneAsks()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    fixture.window->actions().suspend->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    question->reject();
    QVERIFY(!fixture.stored(QStringLiteral("ana.perez@example.com")).first().suspended);
    // Somebody whom nothing depends on is suspended at once.
    fixture.table()->choose(fixture.rowOf(QStringLiteral("priya.nair@example.com")));
    QTRY_VERIFY(fixture.window->actions().suspend->isEnabled());
    fixture.window->actions().suspend->trigger();
    QTRY_VERIFY(fixture.stored(QStringLiteral("priya.nair@example.com")).first().suspended);
    QTRY_COMPARE(fixture.model()
                     ->index(fixture.rowOf(QStringLiteral("priya.nair@example.com")), static_cast<int>(Column::Status))
                     .data()
                     .toString(),
                 QStringLiteral("Login suspended"));
}

void TestMainWindow::undoAndRedoSurviveARestart()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("priya.nair@example.com")));
    QTRY_VERIFY(fixture.window->actions().suspend->isEnabled());
    fixture.window->actions().suspend->trigger();
    QTRY_VERIFY(fixture.stored(QStringLiteral("priya.nair@example.com")).first().suspended);
    fixture.restart();
    QTRY_VERIFY(fixture.window->actions().undo->isEnabled());
    QVERIFY(fixture.window->actions().undo->text().contains(QStringLiteral("Priya Nair")));
    fixture.window->actions().undo->trigger();
    QTRY_VERIFY(!fixture.stored(QStringLiteral("priya.nair@example.com")).first().suspended);
    QTRY_VERIFY(fixture.window->actions().redo->isEnabled());
    QTest::keyClick(fixture.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(fixture.stored(QStringLiteral("priya.nair@example.com")).first().suspended);
}

void TestMainWindow::recycleBinRestores()
{
    WindowFixture fixture;
    AdministratorActions &actions = fixture.window->workspace().administrators();
    const AdministratorId id = fixture.stored(QStringLiteral("priya.nair@example.com")).first().id;
    QVERIFY(await(actions.remove({id})));
    QTRY_COMPARE(fixture.model()->total(), 239);
    fixture.window->showPage(MainWindow::RecycleBinView);
    QTRY_COMPARE(fixture.model()->matching(), 1);
    QTRY_VERIFY(fixture.model()->administratorAt(0));
    fixture.table()->choose(0);
    QTRY_VERIFY(fixture.window->actions().restore->isEnabled());
    QVERIFY(!fixture.window->actions().remove->isEnabled());
    fixture.window->actions().restore->trigger();
    QTRY_COMPARE(fixture.model()->matching(), 0);
    QCOMPARE(fixture.stored(QStringLiteral("priya.nair@example.com")).size(), 1);
    QVERIFY(await(actions.remove({id})));
    QTRY_COMPARE(fixture.model()->matching(), 1);
    QTRY_VERIFY(fixture.model()->administratorAt(0));
    fixture.table()->choose(0);
    QTRY_VERIFY(fixture.window->actions().purge->isEnabled());
    fixture.window->actions().purge->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    question->confirmButton()->click();
    QTRY_COMPARE(fixture.model()->matching(), 0);
    QCOMPARE(fixture.stored(QStringLiteral("priya.nair@example.com"), true).size(), 0);
}

void TestMainWindow::otherProcessesShowWithinASecond()
{
    WindowFixture fixture;
    Store other;
    QVERIFY(await(other.open(fixture.path())));
    AdministratorActions actions(other, {QStringLiteral("Somebody"), QStringLiteral("command")});
    const AdministratorId id = fixture.stored(QStringLiteral("priya.nair@example.com")).first().id;
    QVERIFY(await(actions.remove({id})));
    QVERIFY(QTest::qWaitFor([&] { return fixture.model()->total() == 239; }, 1000));
}

void TestMainWindow::speaksToAssistiveTechnology()
{
    WindowFixture fixture;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(fixture.table());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Administrators"));
    const int row = fixture.rowOf(QStringLiteral("ana.perez@example.com"));
    QAccessibleInterface *name = table->tableInterface()->cellAt(row, 0);
    QVERIFY(name);
    QVERIFY2(name->text(QAccessible::Name).contains(QStringLiteral("Ana Pérez")),
             qPrintable(name->text(QAccessible::Name)));
    QVERIFY(name->text(QAccessible::Name).contains(QStringLiteral("Active")));
    QVERIFY(!name->state().checked);
    fixture.table()->choose(row);
    QVERIFY(table->tableInterface()->cellAt(row, 0)->state().checked);
    for (const char *wanted : {"Add API User", "Add Administrator", "Edit", "Delete"}) {
        bool found = false;
        for (QAbstractButton *button : fixture.window->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
            found = found
                || (button->isVisible()
                    && interface && interface->text(QAccessible::Name) == QLatin1StringView(wanted));
        }
        QVERIFY2(found, wanted);
    }
}

void TestMainWindow::remembersTheLayout()
{
    WindowFixture fixture;
    TickHeader *header = fixture.table()->tickHeader();
    header->moveSection(header->visualIndex(static_cast<int>(Column::Status)), 1);
    header->setSectionHidden(static_cast<int>(Column::Organization), false);
    header->setSortIndicator(static_cast<int>(Column::Email), Qt::DescendingOrder);
    fixture.window->close();
    fixture.restart();
    header = fixture.table()->tickHeader();
    QCOMPARE(header->visualIndex(static_cast<int>(Column::Status)), 1);
    QVERIFY(!header->isSectionHidden(static_cast<int>(Column::Organization)));
    QCOMPARE(fixture.model()->sortColumn(), Column::Email);
    QCOMPARE(fixture.model()->sortOrder(), Qt::DescendingOrder);
}

void TestMainWindow::narrowWindowsFit()
{
    WindowFixture fixture;
    fixture.window->resize(1024, 700);
    QTRY_COMPARE(fixture.window->width(), 1024);
    QVERIFY(!fixture.window->actions().detailsPane->isChecked());
    for (QAbstractButton *button : fixture.page()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        // What does not fit has moved into "More" by the next pass of the layout.
        QTRY_VERIFY2_WITH_TIMEOUT(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                                  qPrintable(button->text()), 2000);
        QTRY_VERIFY2_WITH_TIMEOUT(
            !button->isVisible()
                || button->mapTo(fixture.window, QPoint(button->width(), 0)).x() <= fixture.window->width(),
            qPrintable(button->text()), 2000);
    }
}

void TestMainWindow::settingsOpenByKeyAndFromTheRail()
{
    WindowFixture fixture;
    fixture.table()->choose(0);
    QTRY_VERIFY(fixture.window->actions().remove->isEnabled());
    QTest::keyClick(fixture.window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->settingsPage()->isVisible());
    QVERIFY(fixture.window->settingsPage()->isAncestorOf(QApplication::focusWidget()));
    // On something that takes keys.
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QVERIFY(fixture.window->windowTitle().startsWith(QStringLiteral("Settings")));
    QCOMPARE(fixture.window->rail()->currentPage(), static_cast<int>(MainWindow::SettingsView));
    // What belongs to the table cannot be done from here.
    QVERIFY(!fixture.window->actions().remove->isEnabled());
    QTest::keyClick(fixture.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(fixture.page()->isVisible());
    QVERIFY(fixture.window->actions().remove->isEnabled());
    QListView *foot = fixture.window->rail()->foot();
    QTest::mouseClick(foot->viewport(), Qt::LeftButton, {}, foot->viewport()->rect().center());
    QTRY_VERIFY(fixture.window->settingsPage()->isVisible());
    fixture.window->actions().find->trigger();
    QTRY_VERIFY(fixture.page()->isVisible());
    // Without a remote there is nothing to search for on its page.
    fixture.window->showPage(MainWindow::SyncView);
    fixture.window->actions().find->trigger();
    QTRY_VERIFY(fixture.page()->isVisible());
}

STEWARD_TEST(TestMainWindow)

} // namespace steward

#include "tst_mainwindow.moc"
