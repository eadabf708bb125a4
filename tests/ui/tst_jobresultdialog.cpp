#include "ui/jobresultdialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"
#include "ui/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobResultDialog : public QObject {
    Q_OBJECT

private slots:
    void whatFailedStandsFirst()
    {
        BulkWorld w;
        JobResultDialog dialog(w.jobs, w.d.catalog(), w.done(), u"Test"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.heading(), u"1 of 3 changed, 1 failed, 1 already set"_s);
        QCOMPARE(dialog.filter()->currentIndex(), 3);
        QCOMPARE(dialog.table()->model()->rowCount(), 1);
        QVERIFY(dialog.retryButton()->isVisible() && dialog.retryButton()->isDefault());
        QVERIFY(dialog.showButton()->isVisible() && dialog.undoButton()->isVisible());
        QSignalSpy retried(&dialog, &JobResultDialog::retryRequested);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(retried.size(), 1);
        dialog.setBusy(true);
        QVERIFY(!dialog.retryButton()->isEnabled() && !dialog.undoButton()->isEnabled());
    }

    void whatMayHaveArrivedHasNotFailed()
    {
        BulkWorld w;
        JobReport report = w.done();
        report.kind = ChangeKind::SendCredentials;
        report.left = 3;
        report.unknown = 1;
        report.queued = 1;
        const JobResultDialog dialog(w.jobs, w.d.catalog(), report, u"Test"_s);
        QCOMPARE(dialog.heading(), u"1 of 5 sent, 1 failed, 1 may have arrived, 1 still queued, 1 already set"_s);
        QCOMPARE(dialog.filter()->tabText(3), u"Not confirmed 3"_s);
        QVERIFY(!dialog.retryButton()->text().contains(u"Failed"_s));
    }

    void enterOnARowGoesToTheAccount()
    {
        BulkWorld w;
        JobResultDialog dialog(w.jobs, w.d.catalog(), w.done(), u"Test"_s);
        dialog.show();
        QSignalSpy wanted(&dialog, &JobResultDialog::accountRequested);
        QTRY_COMPARE(dialog.table()->model()->index(0, 1).data().toString(), u"Ana Example"_s);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy retried(&dialog, &JobResultDialog::retryRequested);
        dialog.table()->setFocus();
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(retried.size(), 0);
        QCOMPARE(wanted.first().first().value<AdministratorId>(), w.ids.first());
    }

    void searchesFromTheKeyboard()
    {
        BulkWorld w;
        JobResultDialog dialog(w.jobs, w.d.catalog(), w.done(), u"Test"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.filter()->setCurrentIndex(0);
        QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(dialog.search()->hasFocus());
        QTest::keyClicks(dialog.search(), u"carl"_s);
        QTRY_COMPARE(dialog.table()->model()->rowCount(), 1);
        QTest::keyClick(dialog.search(), Qt::Key_Down);
        QVERIFY(dialog.table()->hasFocus());
        QVERIFY(dialog.table()->currentIndex().isValid());
        dialog.search()->setFocus();
        QTest::keyClicks(dialog.search(), u"x"_s);
        QTRY_COMPARE(dialog.table()->model()->rowCount(), 0);
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == u"None of these rows has “carlx”."_s);
        QVERIFY(said);
        // Escape clears the search, and closes the window only after that.
        QTest::keyClick(dialog.search(), Qt::Key_Escape);
        QTRY_COMPARE(dialog.table()->model()->rowCount(), 3);
        QVERIFY(dialog.isVisible());
    }

    void aCompleteJobHasNothingToRetry()
    {
        BulkWorld w;
        const Outcome outcome = must(await(w.bulk.apply(jobOn({w.ids.at(1)}, setField(Field::Organization, u"Bank"_s)))));
        JobResultDialog dialog(w.jobs, w.d.catalog(), *outcome.job, u"Test"_s);
        dialog.show();
        QCOMPARE(dialog.filter()->currentIndex(), 0);
        QVERIFY(!dialog.retryButton()->isVisible() && !dialog.showButton()->isVisible());
    }
};

STEWARD_TEST(TestJobResultDialog)

#include "tst_jobresultdialog.moc"
