#include "models/actions/jobactions.h"

#include "bulkfixture.h"
#include "models/exchange/sheet.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobActions : public QObject {
    Q_OBJECT

    /// Ana cannot get the address, because somebody else has it; Bea can; Carl has it already.
    struct World {
        TestDirectory d;
        Administrator taken;
        QList<AdministratorId> ids;
        BulkActions bulk {d.store(), d.author()};
        JobActions jobs {d.store(), d.author()};
        Outcome outcome;

        World()
        {
            taken = d.apiUser(u"Taken"_s, {u"HttpApi"_s});
            taken.email = *Email::parse(u"ana@new.example"_s);
            taken = d.added(taken);
            Administrator carl = d.apiUser(u"Carl"_s, {u"HttpApi"_s});
            carl.email = *Email::parse(u"carl@new.example"_s);
            ids = {d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s})).id, d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s})).id,
                   d.added(carl).id};
            outcome = must(await(bulk.apply(jobOn(ids, fillField(Field::Email, u"{first}@new.example"_s)))));
        }
    };

private slots:
    void resultsAreFoundAgainAfterARestart()
    {
        World w;
        QCOMPARE(sentenceOf(*w.outcome.job), u"1 of 3 changed, 1 failed, 1 already set"_s);
        const JobId id = w.outcome.job->id;
        QVERIFY(!id.isNull());
        w.d.reopen();
        JobActions jobs(w.d.store(), w.d.author());
        const JobReport job = must(await(jobs.job(id)));
        QVERIFY(job == *w.outcome.job);
        QCOMPARE(job.set, w.outcome.set->id);
        QVERIFY(must(await(jobs.ofSet(job.set))).value() == job);
        QCOMPARE(must(await(jobs.latest(10))).size(), 1);
        const QList<JobRow> rows = must(await(jobs.rows(id, std::nullopt, 0, 10)));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).outcome, JobRow::Outcome::Left);
        QCOMPARE(rows.at(0).cause, LeftCause::Taken);
        QCOMPARE(rows.at(0).number, 1);
        QCOMPARE(rows.at(0).after.value(u"email"_s), u"ana@new.example"_s);
        QCOMPARE(rows.at(1).outcome, JobRow::Outcome::Unchanged);
        QCOMPARE(rows.at(1).name, u"Carl Example"_s);
        QCOMPARE(rows.at(2).outcome, JobRow::Outcome::Changed);
        QCOMPARE(rows.at(2).name, u"Bea Example"_s);
        QCOMPARE(rows.at(2).before.value(u"email"_s), u"bea@example.com"_s);
        QCOMPARE(must(await(jobs.rows(id, std::nullopt, 1, 1))).first(), rows.at(1));
        QCOMPARE(must(await(jobs.rows(id, JobRow::Outcome::Changed, 0, 5))).first(), rows.at(2));
        QCOMPARE(must(await(jobs.failedIds(id))).size(), 1U);
    }

    void rowsAreFoundByTheirText()
    {
        World w;
        const JobId id = w.outcome.job->id;
        const auto found = [&](std::optional<JobRow::Outcome> outcome, const QString &text) {
            return must(await(w.jobs.search(id, outcome, text)));
        };
        using Places = std::vector<quint32>;
        QCOMPARE(found({}, u"CARL"_s), Places {1});
        QCOMPARE(found({}, u"example"_s), (Places {0, 1, 2}));
        // What it was, what it is or was to be, and the number of the row.
        QCOMPARE(found({}, u"bea@example.com"_s), Places {2});
        QCOMPARE(found({}, u"ana@new.example"_s), Places {0});
        QCOMPARE(found({}, u"3"_s), Places {1});
        QCOMPARE(found(JobRow::Outcome::Changed, u"bea"_s), Places {0});
        QCOMPARE(found(JobRow::Outcome::Left, u"bea"_s), Places {});
        QVERIFY(!await(w.jobs.search(JobId {99}, {}, u"a"_s)).ok());
    }

    void whatFailedIsRetriedAlone()
    {
        World w;
        must(await(w.d.accounts().edit(w.taken, {{Field::Email, u"other@new.example"_s}})));
        const Outcome again = must(await(w.jobs.retry(w.outcome.job->id)));
        QCOMPARE(again.state, Outcome::State::Done);
        QCOMPARE(again.job->total(), 1);
        QCOMPARE(again.job->retryOf, w.outcome.job->id);
        QCOMPARE(w.d.row(w.ids.first())->email.typed(), u"ana@new.example"_s);
        const Outcome nothing = must(await(w.jobs.retry(again.job->id)));
        QCOMPARE(nothing.state, Outcome::State::Unchanged);
        QVERIFY(nothing.job->id.isNull());
    }

    void aJobOfWhichNothingSucceededIsKeptToo()
    {
        World w;
        const Outcome again = must(await(w.jobs.retry(w.outcome.job->id)));
        QCOMPARE(again.state, Outcome::State::Unchanged);
        QVERIFY(!again.set);
        const JobReport kept = must(await(w.jobs.job(again.job->id)));
        QVERIFY(kept.set.isNull());
        QCOMPARE(kept.left, 1);
        QCOMPARE(must(await(w.jobs.rows(kept.id, std::nullopt, 0, 5))).size(), 1);
    }

    void accountsDeletedForGoodStayNamed()
    {
        World w;
        must(await(w.d.accounts().remove(w.ids, everything())));
        for (const AdministratorId id : std::as_const(w.ids))
            must(await(w.d.accounts().purge({id})));
        const QList<JobRow> rows = must(await(w.jobs.rows(w.outcome.job->id, std::nullopt, 0, 10)));
        QCOMPARE(rows.at(0).name, u"Ana Example"_s);
        QCOMPARE(rows.at(2).name, u"Bea Example"_s);
        const Outcome retried = must(await(w.jobs.retry(w.outcome.job->id)));
        QCOMPARE(retried.left.first().cause, LeftCause::Gone);
    }

    void theReportIsAFileForSpreadsheets()
    {
        World w;
        Administrator evil = *w.d.row(w.ids.first());
        must(await(w.d.accounts().edit(evil, {{Field::FirstName, u"=1+1"_s}})));
        const Outcome again = must(await(w.bulk.apply(
            jobOn({evil.id}, fillField(Field::Email, u"ana@new.example"_s)))));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.csv"_s);
        QVERIFY(await(w.jobs.saveReport(again.job->id, path)).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Result<Sheet> sheet = Sheet::read(file.readAll(), {}, StopToken());
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->headings(), (QStringList {u"row"_s, u"action"_s, u"who"_s, u"outcome"_s, u"reason"_s, u"email"_s}));
        QCOMPARE(sheet->rowCount(), 1);
        const QStringList cells = sheet->cells(0);
        QCOMPARE(cells.at(1), u"edit"_s);
        QVERIFY(cells.at(2).startsWith(u"'=1+1"_s) || cells.at(2).startsWith(u"=1+1"_s));
        QCOMPARE(cells.at(3), u"failed"_s);
        QVERIFY(!cells.at(4).isEmpty());
        QCOMPARE(cells.at(5), evil.email.typed());
    }

    void addressesTellAccountsOfTheSameNameApart()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &email : {u"one@example.com"_s, u"two@example.com"_s, u"three@example.com"_s}) {
            Administrator row = d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Retail"_s);
            row.email = *Email::parse(email);
            row.userName = email.section(u'@', 0, 0);
            ids.append(d.added(row).id);
        }
        Administrator other = d.apiUser(u"Bea"_s, {u"HttpApi"_s});
        other.email = *Email::parse(u"two@new.example"_s);
        d.added(other);
        BulkActions bulk(d.store(), d.author());
        JobActions jobs(d.store(), d.author());
        const Outcome done = must(await(bulk.apply(jobOn(ids, fillField(Field::Email, u"{local}@new.example"_s)))));
        const auto rows = must(await(jobs.rows(done.job->id, std::nullopt, 0, 10)));
        QCOMPARE(rows.size(), 3);
        // The one that failed has the address that it had, not the one that is somebody else's.
        QCOMPARE(must(await(jobs.emails(rows))),
                 (QStringList {u"two@example.com"_s, u"one@new.example"_s, u"three@new.example"_s}));
        must(await(d.accounts().edit(*d.row(ids[0]), {{Field::Email, u"later@example.com"_s}})));
        must(await(d.accounts().remove({ids[1]}, everything())));
        must(await(d.accounts().purge({ids[1]})));
        QCOMPARE(must(await(jobs.emails(rows))),
                 (QStringList {u"two@example.com"_s, u"one@new.example"_s, u"three@new.example"_s}));
    }

    void anUnknownJobIsSaid()
    {
        World w;
        QCOMPARE(await(w.jobs.job(JobId {99})).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(w.jobs.retry(JobId {99})).error().kind, ErrorKind::NotFound);
    }
};

STEWARD_TEST(TestJobActions)
#include "tst_jobactions.moc"
