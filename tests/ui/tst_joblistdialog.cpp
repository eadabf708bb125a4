#include "ui/joblistdialog.h"

#include "tests/support/testregistry.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobListDialog : public QObject {
    Q_OBJECT

    static JobReport report(const QString &title, qint64 changed, qint64 left)
    {
        JobReport job;
        job.title = title;
        job.changed = changed;
        job.left = left;
        job.finishedAt = 1'700'000'000'000;
        job.operatorName = u"Ruth"_s;
        return job;
    }

private slots:
    void theChosenOneIsTold()
    {
        JobListDialog dialog({report(u"First"_s, 2, 1), report(u"Second"_s, 3, 0)});
        dialog.show();
        QTreeWidget *table = dialog.table();
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(2), u"2 of 3 changed, 1 failed"_s);
        QCOMPARE(table->topLevelItem(1)->text(3), u"Ruth"_s);
        // Not the same icon: nothing that failed looks as if it had not.
        QVERIFY(table->topLevelItem(0)->icon(2).pixmap(16).toImage()
                != table->topLevelItem(1)->icon(2).pixmap(16).toImage());
        QSignalSpy chosen(&dialog, &JobListDialog::chosen);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<JobReport>().title, u"Second"_s);
        QVERIFY(!dialog.isVisible());
    }

    void withoutJobsThereIsNothingToShow()
    {
        JobListDialog dialog({});
        dialog.show();
        QVERIFY(!dialog.showButton()->isEnabled());
    }
};

STEWARD_TEST(TestJobListDialog)

#include "tst_joblistdialog.moc"
