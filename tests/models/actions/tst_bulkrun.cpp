#include "models/actions/bulkrun.h"

#include "bulkfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkRun : public QObject {
    Q_OBJECT

private slots:
    void aRequestIsReadAgain()
    {
        TestDirectory d;
        BulkJob job = jobOn({AdministratorId {3}}, fillField(Field::Email, u"{first}@example.com"_s));
        job.includeStopping = true;
        JobReport report;
        report.id = JobId {8};
        report.request = requestOf(job);
        const BulkJob again = must(jobOf(report, {3, 4}, d.catalog()));
        QVERIFY(again.edit == job.edit);
        QVERIFY(again.includeStopping);
        QCOMPARE(again.size(), 2U);
        QCOMPARE(again.retryOf, report.id);
        job.deed = BulkJob::Deed::Delete;
        report.request = requestOf(job);
        QCOMPARE(must(jobOf(report, {3}, d.catalog())).deed, BulkJob::Deed::Delete);
        report.request = {{u"deed"_s, u"dance"_s}};
        QVERIFY(!jobOf(report, {3}, d.catalog()).ok());
    }

    void ofManyDeletedRowsTheProtectedOnesAreLeft()
    {
        TestDirectory d;
        Administrator keep = d.apiUser(u"Keep"_s, {u"HttpApi"_s});
        keep.isProtected = true;
        const QList ids {d.added(keep).id, d.added(d.apiUser(u"Go"_s, {u"HttpApi"_s})).id};
        const Outcome outcome = must(await(d.accounts().remove(ids, everything())));
        QCOMPARE(outcome.state, Outcome::State::Done);
        QCOMPARE(outcome.set->kind, ChangeKind::Delete);
        QCOMPARE(outcome.set->subject, u"Go Example"_s);
        QCOMPARE(outcome.left.size(), 1);
        QCOMPARE(outcome.left.first().id, ids.first());
        QCOMPARE(outcome.left.first().cause, LeftCause::NotPermitted);
        QCOMPARE(outcome.rows.size(), 1);
        QCOMPARE(outcome.job->changed, 1);
        QVERIFY(!outcome.job->id.isNull());
        QVERIFY(!d.row(ids.first())->isDeleted());
        QVERIFY(d.row(ids.last())->isDeleted());
    }

    void aReasonOverridesWhatCanBeOverridden()
    {
        TestDirectory d;
        Administrator keep = d.apiUser(u"Keep"_s, {u"HttpApi"_s});
        keep.isProtected = true;
        const QList ids {d.added(keep).id, d.added(d.apiUser(u"Go"_s, {u"HttpApi"_s})).id};
        Consent consent = everything();
        consent.reason = u"They asked for it"_s;
        const Outcome outcome = must(await(d.accounts().remove(ids, consent)));
        QVERIFY(outcome.left.isEmpty());
        QCOMPARE(outcome.set->reason, consent.reason);
        QVERIFY(d.row(ids.first())->isDeleted());
    }

    void whenNoneCanBeTheWholeIsRefused()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            Administrator keep = d.apiUser(name, {u"HttpApi"_s});
            keep.isProtected = true;
            ids.append(d.added(keep).id);
        }
        const auto outcome = await(d.accounts().remove(ids, everything()));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::NeedsReason);
    }

    void theOwnerOfCredentialsIsWrittenAndTakenBackByHand()
    {
        TestDirectory d;
        const QList ids {d.added(d.apiUser(u"One"_s, {u"HttpApi"_s})).id, d.added(d.person(u"Two"_s)).id};
        BulkEdit edit;
        edit.owner = u"Platform"_s;
        BulkActions bulk(d.store(), d.author());
        const Outcome outcome = must(await(bulk.apply(jobOn(ids, edit))));
        QCOMPARE(outcome.job->changed, 2);
        for (const AdministratorId id : ids)
            QCOMPARE(d.read([id](Connection &c) { return CredentialRows(c).byId(id); }).owner, u"Platform"_s);
        QCOMPARE(must(await(bulk.apply(jobOn(ids, edit)))).state, Outcome::State::Unchanged);
    }

    void progressCountsEveryRow()
    {
        TestDirectory d;
        const QList ids {d.added(d.apiUser(u"One"_s, {u"HttpApi"_s})).id, d.added(d.person(u"Two"_s)).id};
        BulkActions bulk(d.store(), d.author());
        const auto progress = std::make_shared<JobProgress>();
        must(await(bulk.apply(jobOn(ids, setField(Field::Language, u"es"_s)), {}, progress)));
        QCOMPARE(progress->done.load(), progress->total.load());
        QCOMPARE(progress->total.load(), 4);
    }
};

STEWARD_TEST(TestBulkRun)
#include "tst_bulkrun.moc"
