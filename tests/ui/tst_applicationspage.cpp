#include "ui/applicationspage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/applicationform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace steward {

class TestApplicationsPage : public QObject {
    Q_OBJECT

private slots:
    void listsWhoRelysOnOne();
    void addsAndRefusesTheSameName();
    void refusesToDeleteWhatIsUsed();
    void showsItsUsers();
    void keysEditAndDelete();
};

void TestApplicationsPage::listsWhoRelysOnOne()
{
    WindowFixture fixture;
    ApplicationsPage *page = fixture.window->applications();
    QTRY_COMPARE(page->count(), 5);
    // Hidden, it has no cell that would pass for the one with the focus.
    QVERIFY(!page->table()->currentIndex().isValid());
    fixture.window->showPage(MainWindow::ApplicationsView);
    QTRY_VERIFY(page->table()->currentIndex().isValid());
    const QAbstractItemModel *model = page->table()->model();
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Salesforce"));
    QVERIFY(model->index(0, static_cast<int>(ApplicationModel::Column::Health))
                .data()
                .toString()
                .contains(QStringLiteral("Logistics")));
    QVERIFY(!fixture.window->actions().removeApplication->isEnabled());
    page->table()->selectRow(2);
    QTRY_VERIFY(fixture.window->actions().removeApplication->isEnabled());
}

void TestApplicationsPage::addsAndRefusesTheSameName()
{
    WindowFixture fixture;
    fixture.window->showPage(MainWindow::ApplicationsView);
    ApplicationsPage *page = fixture.window->applications();
    QTRY_COMPARE(page->count(), 5);
    fixture.window->actions().addApplication->trigger();
    auto *form = fixture.dialog<ApplicationForm>();
    QVERIFY(form);
    QLineEdit *name = form->findChildren<QLineEdit *>().first();
    QTest::keyClicks(name, QStringLiteral("fleet TRACKER"));
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_VERIFY(form->isVisible() && !form->isBusy());
    QTest::keyClicks(name, QStringLiteral(" <2>"));
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(page->count(), 6);
    fixture.window->actions().undo->trigger();
    QTRY_COMPARE(page->count(), 5);
}

void TestApplicationsPage::refusesToDeleteWhatIsUsed()
{
    WindowFixture fixture;
    fixture.window->showPage(MainWindow::ApplicationsView);
    ApplicationsPage *page = fixture.window->applications();
    QTRY_COMPARE(page->count(), 5);
    page->table()->selectRow(2);
    QTRY_VERIFY(fixture.window->actions().removeApplication->isEnabled());
    fixture.window->actions().removeApplication->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    QVERIFY(question->text().confirm.isEmpty());
    QVERIFY(!question->text().names.isEmpty() || spokenText(question->text()).contains(QStringLiteral("API user")));
    question->reject();
    QCOMPARE(page->count(), 5);
}

void TestApplicationsPage::showsItsUsers()
{
    WindowFixture fixture;
    fixture.window->showPage(MainWindow::ApplicationsView);
    QTRY_COMPARE(fixture.window->applications()->count(), 5);
    const auto id = fixture.window->applications()
                        ->table()
                        ->model()
                        ->index(0, 0)
                        .data(ApplicationModel::IdRole)
                        .value<ApplicationId>();
    emit fixture.window->applications()->usersRequested(id);
    QTRY_COMPARE(fixture.model()->matching(), 5);
}

void TestApplicationsPage::keysEditAndDelete()
{
    WindowFixture fixture;
    ApplicationsPage *page = fixture.window->applications();
    const WindowActions &actions = fixture.window->actions();
    QVERIFY(!actions.editApplication->isEnabled() && !actions.removeApplication->isEnabled());
    QTRY_COMPARE(page->count(), 5);
    Application unused;
    unused.name = QStringLiteral("Zebra Crossing");
    QVERIFY(await(fixture.window->workspace().applications().add(unused)).ok());
    QTRY_COMPARE(page->count(), 6);
    fixture.window->showPage(MainWindow::ApplicationsView);
    QTableView *table = page->table();
    table->setFocus();
    table->selectRow(5);
    QTRY_VERIFY(actions.removeApplication->isEnabled());
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
        QTest::keyClick(table, key);
        auto *form = fixture.dialog<ApplicationForm>();
        QVERIFY(form);
        QCOMPARE(form->value().name, unused.name);
        form->reject();
        QTRY_VERIFY(!page->findChild<ApplicationForm *>());
    }
    QTest::keyClick(table, Qt::Key_Delete);
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question && question->confirmButton());
    question->confirmButton()->click();
    QTRY_COMPARE(page->count(), 5);
    // As the button: a built-in application stays.
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::qWait(50);
    QVERIFY(!page->findChild<ConfirmDialog *>());
    // On the other page the keys are those of accounts again.
    fixture.window->showPage(MainWindow::AdministratorsView);
    fixture.table()->choose(fixture.rowOf(QStringLiteral("priya.nair@example.com")));
    fixture.table()->setFocus();
    QTRY_VERIFY(actions.remove->isEnabled());
    QTest::keyClick(fixture.table(), Qt::Key_Delete);
    question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question && spokenText(question->text()).contains(QStringLiteral("Priya")));
}

STEWARD_TEST(TestApplicationsPage)

} // namespace steward

#include "tst_applicationspage.moc"
