#include "models/store/jobrows.h"

#include "testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using RowOutcome = JobRow::Outcome;

class TestJobRows : public QObject {
    Q_OBJECT

    static JobReport report(qint64 changed, qint64 unchanged, qint64 left)
    {
        JobReport job;
        job.title = u"Language set to es"_s;
        job.request = {{u"deed"_s, u"edit"_s}};
        job.startedAt = 5;
        job.finishedAt = 9;
        job.changed = changed;
        job.unchanged = unchanged;
        job.left = left;
        return job;
    }
    static JobRow leftRow(qint64 number, AdministratorId id)
    {
        JobRow row;
        row.number = number;
        row.id = id;
        row.name = u"Row %1"_s.arg(number);
        row.cause = LeftCause::Taken;
        row.reason = u"Somebody has it"_s;
        row.after = {{u"email"_s, u"a@example.com"_s}};
        return row;
    }

private slots:
    void segmentsFollowEachOther()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            ids.append(d.add(d.apiUser(name)));
        JobReport job = report(3, 1, 1);
        const ChangeSet set = d.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Edit, u"c"_s);
            for (int i = 2; i < 5; ++i)
                STEWARD_TRY(t.update(d.row(ids.at(i)), {{Field::Language, u"es"_s}}));
            const Result<JobId> id = t.keepJob(job);
            STEWARD_TRY(id);
            job.id = *id;
            JobRow same = leftRow(2, ids.at(1));
            same.outcome = RowOutcome::Unchanged;
            STEWARD_TRY(t.keepJobRow(*id, same));
            return t.keepJobRow(*id, leftRow(1, ids.at(0)));
        });
        JobRows rows(d.connection());
        job = must(rows.byId(job.id)).value();
        QCOMPARE(job.set, set.id);
        QCOMPARE(job.operatorName, u"Olga"_s);
        QVERIFY(must(rows.bySet(set.id)).value() == job);
        const QList<JobRow> all = must(rows.rows(job, std::nullopt, 0, 100));
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0), leftRow(1, ids.at(0)));
        QCOMPARE(all.at(1).outcome, RowOutcome::Unchanged);
        QCOMPARE(all.at(4).name, u"e Last"_s);
        QCOMPARE(all.at(4).after, (QJsonObject {{u"language"_s, u"es"_s}}));
        for (qint64 first = 0; first < 6; ++first) {
            for (int limit = 1; limit < 6; ++limit)
                QCOMPARE(must(rows.rows(job, std::nullopt, first, limit)), all.mid(first, limit));
        }
        QCOMPARE(must(rows.rows(job, RowOutcome::Changed, 1, 1)), all.mid(3, 1));
        QCOMPARE(must(rows.leftIds(job.id)), (std::vector<quint32> {static_cast<quint32>(ids.at(0).value)}));
    }

    void theNewestComeFirst()
    {
        TestDirectory d;
        QList<JobId> ids;
        for (int i = 0; i < 3; ++i) {
            d.write([&](Transaction &t) -> Result<void> {
                const Result<JobId> id = t.keepJob(report(0, 0, i));
                STEWARD_TRY(id);
                ids.append(*id);
                return {};
            });
        }
        const QList<JobReport> jobs = must(JobRows(d.connection()).latest(2));
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.first().id, ids.last());
        QVERIFY(!must(JobRows(d.connection()).byId(JobId {77})));
    }
};

STEWARD_TEST(TestJobRows)
#include "tst_jobrows.moc"
