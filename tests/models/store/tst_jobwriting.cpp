#include "models/store/jobrows.h"

#include "testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobWriting : public QObject {
    Q_OBJECT

    static Result<void> keepOne(Transaction &t)
    {
        JobReport job;
        job.title = u"Nothing done"_s;
        job.left = 1;
        const Result<JobId> id = t.keepJob(job);
        STEWARD_TRY(id);
        JobRow row;
        row.number = 1;
        row.id = AdministratorId {12345};
        return t.keepJobRow(*id, row);
    }

private slots:
    void aJobThatChangedNothingLeavesTheJournalAlone()
    {
        TestDirectory d;
        const qint64 sets = d.count(u"change_set"_s);
        const ChangeSet set = d.write(keepOne);
        QVERIFY(set.id.isNull());
        QCOMPARE(d.count(u"change_set"_s), sets);
        QCOMPARE(d.count(u"job"_s), 1);
        QCOMPARE(d.count(u"job_row"_s), 1);
        QVERIFY(must(JobRows(d.connection()).latest(1)).first().set.isNull());
    }

    void whatIsAbandonedIsNotKept()
    {
        TestDirectory d;
        d.write([](Transaction &t) -> Result<void> {
            t.abandon();
            return keepOne(t);
        });
        QCOMPARE(d.count(u"job"_s), 0);
        QVERIFY(!d.tryWrite([](Transaction &t) -> Result<void> {
            STEWARD_TRY(keepOne(t));
            return cancelled();
        }).ok());
        QCOMPARE(d.count(u"job"_s), 0);
    }

    void theChainDoesNotSpeakOfJobs()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(d.apiUser(u"ana"_s));
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.update(d.row(ana), {{Field::Language, u"es"_s}}));
            return keepOne(t);
        });
        TestDirectory::tamper(d.path(), "DELETE FROM job_row; UPDATE job SET title = 'x'");
        ChainVerification verification;
        while (must(verification.advance(d.connection()))) { }
        QVERIFY(verification.report().isIntact());
    }
};

STEWARD_TEST(TestJobWriting)
#include "tst_jobwriting.moc"
