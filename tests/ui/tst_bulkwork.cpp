#include "ui/bulkwork.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/bulkeditdialog.h"
#include "ui/bulkpreviewmodel.h"
#include "ui/commanddialog.h"
#include "ui/forms/bulksettingsform.h"
#include "ui/settingspage.h"
#include "ui/forms/bulkeditform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/joblistdialog.h"
#include "ui/jobresultdialog.h"
#include "ui/recipeform.h"
#include "ui/recipelistdialog.h"
#include "ui/style/messagebar.h"
#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"
#include "ui/style/undobar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;
using Operation = FieldEdit::Operation;

/// Many accounts at once, as an operator works with them in the window.
class TestBulkWork : public QObject {
    Q_OBJECT

    static void choose(WindowFixture &fixture, const QStringList &emails)
    {
        fixture.table()->clearSelection();
        for (const QString &email : emails) {
            const QModelIndex index = fixture.model()->index(fixture.rowOf(email), 0);
            QVERIFY(index.isValid());
            fixture.table()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    static BulkEditDialog *openEdit(WindowFixture &fixture)
    {
        if (!QTest::qWaitFor([&] { return fixture.window->actions().edit->isEnabled(); }))
            return nullptr;
        fixture.window->actions().edit->trigger();
        auto *dialog = fixture.dialog<BulkEditDialog>();
        if (dialog && !QTest::qWaitFor([dialog] { return dialog->plan() != nullptr; }))
            return nullptr;
        return dialog;
    }

    static void setOrganization(BulkEditDialog *dialog, const QString &organization)
    {
        FieldEditLine *line = dialog->form()->line(Field::Organization);
        line->setOperation(Operation::Set);
        line->setText(organization);
    }

    static bool awaitPlan(BulkEditDialog *dialog)
    {
        return QTest::qWaitFor([dialog] {
            return dialog->plan() && dialog->plan()->job().edit == dialog->edit() && dialog->status() != u"Looking at the rows…"_s;
        });
    }

    static QStringList persons(WindowFixture &fixture, qsizetype count)
    {
        QStringList emails;
        for (int row = 0; row < fixture.model()->rowCount() && emails.size() < count; ++row) {
            const Administrator *one = fixture.model()->administratorAt(row);
            if (one && one->kind == Kind::Person && one->id != fixture.window->workspace().author().operatorId)
                emails.append(one->email.typed());
        }
        return emails;
    }

    /// Ana is left out: without her, Salesforce would stop.
    static bool moveTwoOfWhomOneFails(WindowFixture &fixture)
    {
        choose(fixture, persons(fixture, 1) + QStringList {u"ana.perez@example.com"_s});
        BulkEditDialog *dialog = openEdit(fixture);
        if (!dialog)
            return false;
        setOrganization(dialog, u"Moved"_s);
        if (!awaitPlan(dialog))
            return false;
        dialog->applyButton()->click();
        return QTest::qWaitFor([&] { return !fixture.window->findChild<BulkEditDialog *>(); });
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void cleanup()
    {
        QDir(RecipeShelf().folder()).removeRecursively();
    }

    void showsWhatTheRowsHaveAndWhatWouldChange()
    {
        WindowFixture fixture;
        const QStringList people = persons(fixture, 3);
        choose(fixture, people + QStringList {u"ana.perez@example.com"_s});
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Edit 4 Row(s)"_s);
        QVERIFY(!dialog->form()->line(Field::Role)->valuesNow().isEmpty());
        QVERIFY(!dialog->applyButton()->isEnabled());
        QCOMPARE(dialog->table()->model()->rowCount(), 0);
        // Ana is the only API user of Salesforce in her organization: she is left out until that is wished.
        setOrganization(dialog, u"Head Office 2"_s);
        QVERIFY(awaitPlan(dialog));
        QCOMPARE(dialog->plan()->count(BulkVerdict::WillChange), 3);
        QCOMPARE(dialog->plan()->count(BulkVerdict::LeftOut), 1);
        QCOMPARE(dialog->applyButton()->text().remove(u'&'), u"Change 3 Row(s)"_s);
        QVERIFY(dialog->includeButton()->isVisible());
        QTRY_COMPARE(dialog->table()->model()->index(0, 3).data().toString(), u"Head Office 2"_s);
        dialog->filter()->setCurrentIndex(3);
        QCOMPARE(dialog->table()->model()->rowCount(), 1);
        QTRY_COMPARE(dialog->table()->model()->index(0, 0).data().toString(), u"Ana Pérez"_s);
        dialog->applyButton()->click();
        QTRY_VERIFY(!fixture.window->findChild<BulkEditDialog *>());
        QCOMPARE(fixture.stored(people.first()).first().organization, u"Head Office 2"_s);
        QVERIFY(fixture.stored(u"ana.perez@example.com"_s).first().organization != u"Head Office 2"_s);
        // One failed: amber, and the result is one click away.
        QTRY_VERIFY(fixture.page()->messages()->isOpen());
        QCOMPARE(fixture.page()->messages()->tone(), Tone::Warn);
        fixture.window->bulkWork()->results().showLastAction()->trigger();
        auto *result = fixture.dialog<JobResultDialog>();
        QVERIFY(result);
        QCOMPARE(result->heading(), u"3 of 4 changed, 1 failed"_s);
        QCOMPARE(result->retryButton()->text().remove(u'&'), u"Retry 1 Failed"_s);
        QTRY_COMPARE(result->table()->model()->index(0, 1).data().toString(), u"Ana Pérez"_s);
    }

    void theUndoBarTakesAllBack()
    {
        WindowFixture fixture;
        const QStringList people = persons(fixture, 3);
        const QString before = fixture.stored(people.first()).first().organization;
        choose(fixture, people);
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"Moved"_s);
        // Few rows: Ctrl+Enter does not wait for the preview.
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.stored(people.first()).first().organization, u"Moved"_s);
        QTRY_VERIFY(fixture.page()->undoBar()->isOpen());
        // The window manager does not always give the keyboard back by itself when a dialog was closed at once.
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window));
        QTRY_VERIFY(fixture.window->actions().undo->isEnabled());
        QTest::keyClick(fixture.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.stored(people.first()).first().organization, before);
    }

    void manyRowsAreLookedAtFirst()
    {
        WindowFixture fixture;
        fixture.window->bulkWork()->editing().setThreshold(2);
        const QStringList people = persons(fixture, 3);
        choose(fixture, people);
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"Moved"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(awaitPlan(dialog));
        QVERIFY(fixture.stored(people.first()).first().organization != u"Moved"_s);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.stored(people.first()).first().organization, u"Moved"_s);
    }

    void theNumberOfTheSettingsCounts()
    {
        WindowFixture fixture;
        QCOMPARE(fixture.window->bulkWork()->threshold(), 25);
        emit fixture.window->settingsPage()->directUpToChosen(2);
        QCOMPARE(fixture.window->bulkWork()->threshold(), 2);
        choose(fixture, persons(fixture, 3));
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"Moved"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(awaitPlan(dialog));
        QVERIFY(dialog->isVisible());
        delete dialog;
        fixture.restart();
        QCOMPARE(fixture.window->settingsPage()->bulk()->directUpTo(), 2);
    }

    void enterInAFieldChangesNothing()
    {
        WindowFixture fixture;
        choose(fixture, persons(fixture, 2));
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"Moved"_s);
        QVERIFY(awaitPlan(dialog));
        QTest::keyClick(dialog->form()->line(Field::Organization)->valueEditor(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(fixture.window->findChild<BulkEditDialog *>());
    }

    void patternsShowExamplesAndMistakes()
    {
        WindowFixture fixture;
        choose(fixture, persons(fixture, 2));
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        dialog->form()->setMoreVisible(true);
        FieldEditLine *email = dialog->form()->line(Field::Email);
        email->setOperation(Operation::Fill);
        email->setText(u"{frist}@example.org"_s);
        QTRY_VERIFY(email->remark().contains(u"frist"_s));
        QTRY_COMPARE(dialog->status(), u"1 field(s) to correct"_s);
        QVERIFY(!dialog->applyButton()->isEnabled());
        email->setText(u"{first}.{last}@example.org"_s);
        QVERIFY(awaitPlan(dialog));
        QTRY_VERIFY2(email->remark().contains(u"@example.org"_s), qPrintable(email->remark()));
    }

    void whatStopsIsAskedAbout()
    {
        WindowFixture fixture;
        choose(fixture, {u"ana.perez@example.com"_s, u"omar.farouk@example.net"_s});
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"Elsewhere"_s);
        QVERIFY(awaitPlan(dialog));
        dialog->includeButton()->click();
        QTRY_VERIFY(dialog->plan()->job().includeStopping);
        QTRY_VERIFY(dialog->applyButton()->isEnabled());
        dialog->applyButton()->click();
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY(spokenText(question->text()).contains(u"will stop working"_s));
        question->confirmButton()->click();
        QTRY_COMPARE(fixture.stored(u"ana.perez@example.com"_s).first().organization, u"Elsewhere"_s);
    }

    void deletesManyAndKeepsTheResult()
    {
        WindowFixture fixture;
        const QStringList people = persons(fixture, 3);
        choose(fixture, people);
        QTRY_VERIFY(fixture.window->actions().remove->isEnabled());
        fixture.window->actions().remove->trigger();
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QCOMPARE(question->text().count, 3);
        question->confirmButton()->click();
        QTRY_COMPARE(fixture.stored(people.first()).size(), 0);
        fixture.window->actions().results->trigger();
        auto *list = fixture.dialog<JobListDialog>();
        QVERIFY(list);
        QCOMPARE(list->table()->topLevelItemCount(), 1);
        list->showButton()->click();
        auto *result = fixture.dialog<JobResultDialog>();
        QVERIFY(result);
        QVERIFY(!result->retryButton()->isVisible());
        QVERIFY(result->undoButton()->isVisible());
    }

    void retriesAfterARestart()
    {
        WindowFixture fixture;
        QVERIFY(moveTwoOfWhomOneFails(fixture));
        fixture.restart();
        fixture.window->actions().results->trigger();
        auto *list = fixture.dialog<JobListDialog>();
        QVERIFY(list);
        list->showButton()->click();
        auto *result = fixture.dialog<JobResultDialog>();
        QVERIFY(result);
        QCOMPARE(result->heading(), u"1 of 2 changed, 1 failed"_s);
        const QString path = fixture.folder.filePath(u"report.csv"_s);
        emit result->saveRequested(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Ana P"));
        // It would still stop Salesforce.
        result->retryButton()->click();
        QTRY_COMPARE(result->heading(), u"0 of 1 changed, 1 failed"_s);
        result->showButton()->click();
        QTRY_COMPARE(fixture.model()->matching(), 1);
    }

    /// The answer of a retry finds its dialog closed.
    void aResultMayBeClosedDuringARetry()
    {
        WindowFixture fixture;
        QVERIFY(moveTwoOfWhomOneFails(fixture));
        JobResults &results = fixture.window->bulkWork()->results();
        QTRY_VERIFY(fixture.page()->messages()->isOpen());
        results.showLastAction()->trigger();
        QPointer<JobResultDialog> result = fixture.dialog<JobResultDialog>();
        QVERIFY(result);
        result->retryButton()->click();
        result->close();
        QTRY_VERIFY(!result);
        // The failed row stays as it was, and its result is there to be shown.
        QTRY_COMPARE(await(fixture.window->workspace().jobs().latest(5))->size(), 2);
        QVERIFY(fixture.stored(u"ana.perez@example.com"_s).first().organization != u"Moved"_s);
        fixture.window->actions().results->trigger();
        QVERIFY(fixture.dialog<JobListDialog>());
    }

    void recipesAreKeptAndRun()
    {
        WindowFixture fixture;
        const QStringList people = persons(fixture, 2);
        choose(fixture, people);
        BulkEditDialog *dialog = openEdit(fixture);
        QVERIFY(dialog);
        setOrganization(dialog, u"By Recipe"_s);
        QVERIFY(awaitPlan(dialog));
        emit dialog->recipeRequested();
        auto *form = fixture.dialog<RecipeForm>();
        QVERIFY(form);
        form->nameField()->setText(u"To the recipe"_s);
        form->conditionsField()->setText(u"role=Nobody"_s);
        emit form->conditionsField()->edited();
        emit form->conditionsField()->left();
        QTRY_VERIFY(form->conditionsField()->hasError());
        QVERIFY(!form->saveButton()->isEnabled());
        form->conditionsField()->setText(u"text="_s + people.first());
        emit form->conditionsField()->edited();
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_VERIFY(RecipeShelf().contains(u"To the recipe"_s));
        dialog->setEdit({});
        delete dialog;
        fixture.window->actions().recipes->trigger();
        auto *list = fixture.dialog<RecipeListDialog>();
        QVERIFY(list);
        QCOMPARE(list->table()->topLevelItemCount(), 1);
        list->runButton()->click();
        dialog = fixture.dialog<BulkEditDialog>();
        QVERIFY(dialog);
        QVERIFY(awaitPlan(dialog));
        QCOMPARE(dialog->plan()->count(BulkVerdict::WillChange), 1);
        dialog->applyButton()->click();
        QTRY_COMPARE(fixture.stored(people.first()).first().organization, u"By Recipe"_s);
        fixture.window->actions().showCommand->trigger();
        auto *command = fixture.dialog<CommandDialog>();
        QVERIFY(command);
        QVERIFY2(command->text()->toPlainText().contains(u"--set 'organization=By Recipe'"_s),
                 qPrintable(command->text()->toPlainText()));
    }
};

STEWARD_TEST(TestBulkWork)

} // namespace steward

#include "tst_bulkwork.moc"
