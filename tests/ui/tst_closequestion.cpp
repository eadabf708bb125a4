#include "ui/closequestion.h"

#include "tests/support/testregistry.h"
#include "ui/forms/confirmdialog.h"
#include "ui/jobstatus.h"

#include <QPushButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCloseQuestion : public QObject {
    Q_OBJECT

private slots:
    void theWindowClosesWhenEverythingIsPutBack()
    {
        QWidget window;
        window.show();
        JobStatus jobs;
        const auto progress = std::make_shared<JobProgress>();
        jobs.begin(u"Importing"_s, progress);
        auto *question = qobject_cast<ConfirmDialog *>(askToCancelJob(jobs, &window));
        QVERIFY(question);
        QVERIFY(spokenText(question->text()).contains(u"Importing is not finished"_s));
        question->open();
        question->confirmButton()->click();
        QVERIFY(progress->stop);
        QVERIFY(window.isVisible());
        jobs.end();
        QTRY_VERIFY(!window.isVisible());
    }

    void unsavedSettingsAreAskedAbout()
    {
        QWidget window;
        window.show();
        auto *question = qobject_cast<ConfirmDialog *>(askToDiscardSettings(&window));
        QVERIFY(question);
        QSignalSpy accepted(question, &QDialog::accepted);
        question->open();
        QVERIFY(spokenText(question->text()).contains(u"Settings are not saved"_s));
        // Enter keeps them.
        QVERIFY(!question->confirmButton()->isDefault());
        question->confirmButton()->click();
        QCOMPARE(accepted.size(), 1);
    }

    void keepingItOpenCancelsNothing()
    {
        QWidget window;
        window.show();
        JobStatus jobs;
        const auto progress = std::make_shared<JobProgress>();
        jobs.begin(u"Importing"_s, progress);
        QDialog *question = askToCancelJob(jobs, &window);
        question->open();
        question->reject();
        QVERIFY(!progress->stop);
        jobs.end();
        QTest::qWait(20);
        QVERIFY(window.isVisible());
    }
};

STEWARD_TEST(TestCloseQuestion)

#include "tst_closequestion.moc"
