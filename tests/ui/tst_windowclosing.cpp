#include "ui/windowclosing.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/appearanceform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/jobstatus.h"
#include "ui/rolespage.h"
#include "ui/settingspage.h"

#include <QCheckBox>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestWindowClosing : public QObject {
    Q_OBJECT

private slots:
    void nothingStandsInTheWayOfAWindowAtRest()
    {
        WindowFixture fixture;
        JobStatus jobs;
        WindowClosing closing(*fixture.window, jobs);
        QVERIFY(closing.isSettled([] {}));
        QVERIFY(!closing.hasUnfinishedWork());
    }

    void asksWhileSomethingRuns()
    {
        WindowFixture fixture;
        auto *jobs = fixture.window->findChild<JobStatus *>();
        QVERIFY(jobs);
        const auto progress = std::make_shared<JobProgress>();
        jobs->begin(u"Importing"_s, progress);
        fixture.window->close();
        QVERIFY(fixture.window->isVisible());
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY2(question->text().heading.contains(u"Importing"_s), qPrintable(question->text().heading));
        question->reject();
        QTRY_VERIFY(!fixture.window->findChild<ConfirmDialog *>());
        QVERIFY(!progress->stop);
        fixture.window->close();
        question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->confirmButton()->click();
        QTRY_VERIFY(progress->stop);
        QVERIFY(fixture.window->isVisible());
        // The job has put everything back.
        jobs->end();
        QTRY_VERIFY(!fixture.window->isVisible());
    }

    void signingOutAsksToo()
    {
        WindowFixture fixture;
        QSignalSpy signedOut(fixture.window, &MainWindow::signedOut);
        SettingsPage *settings = fixture.window->settingsPage();
        fixture.window->showPage(MainWindow::SettingsView);
        settings->appearance()->findChild<QCheckBox *>()->click();
        fixture.window->actions().signOut->setEnabled(true);
        fixture.window->actions().signOut->trigger();
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QTest::qWait(50);
        QVERIFY(signedOut.isEmpty());
        question->confirmButton()->click();
        QTRY_COMPARE(signedOut.size(), 1);
    }

    void whatSettingsHasUnsavedMayGo()
    {
        WindowFixture fixture;
        SettingsPage *settings = fixture.window->settingsPage();
        fixture.window->showPage(MainWindow::SettingsView);
        settings->appearance()->findChild<QCheckBox *>()->click();
        QVERIFY(settings->hasUnsavedChanges());
        QVERIFY(fixture.window->hasUnfinishedWork());
        fixture.window->showPage(MainWindow::AdministratorsView);
        fixture.window->close();
        QCOMPARE(fixture.window->page(), MainWindow::SettingsView);
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->confirmButton()->click();
        QTRY_VERIFY(!fixture.window->isVisible());
    }
};

STEWARD_TEST(TestWindowClosing)

} // namespace steward

#include "tst_windowclosing.moc"
