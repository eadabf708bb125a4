#include "models/actions/bulkplan.h"

#include "bulkfixture.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkPlan : public QObject {
    Q_OBJECT

private slots:
    void theTitleFollowsFromTheEdit()
    {
        TestDirectory d;
        const Catalog catalog = d.catalog();
        BulkJob job = jobOn({}, setField(Field::Suspended, true));
        QCOMPARE(titleOf(job, catalog), u"Login suspended"_s);
        QCOMPARE(changeKindOf(job), ChangeKind::Suspend);
        job.edit = setField(Field::Suspended, false);
        QCOMPARE(titleOf(job, catalog), u"Login resumed"_s);
        QCOMPARE(changeKindOf(job), ChangeKind::Resume);
        job.edit = setField(Field::Organization, u"Retail"_s);
        QVERIFY(titleOf(job, catalog).contains(u"Retail"_s));
        QCOMPARE(changeKindOf(job), ChangeKind::Edit);
        job.deed = BulkJob::Deed::Delete;
        QCOMPARE(changeKindOf(job), ChangeKind::Delete);
        job.title = u"Autumn cleaning"_s;
        QCOMPARE(titleOf(job, catalog), u"Autumn cleaning"_s);
    }

    void rowsAreCountedByVerdictAndCause()
    {
        TestDirectory d;
        Administrator there = d.apiUser(u"There"_s, {u"HttpApi"_s}, u"Retail"_s);
        const QList ids {d.added(d.person(u"Person"_s)).id, d.added(there).id,
                         d.added(d.apiUser(u"Other"_s, {u"HttpApi"_s}, u"Shop"_s)).id, AdministratorId {4711}};
        d.added(d.apiUser(u"Keeper"_s, {u"HttpApi"_s}, u"Shop"_s));
        BulkActions bulk(d.store(), d.author());
        BulkEdit edit = setField(Field::Organization, u"Retail"_s);
        const BulkPlanPtr plan = planned(bulk, jobOn(ids, edit));
        QCOMPARE(plan->rowCount(), 4U);
        QCOMPARE(plan->rowsOf(BulkVerdict::WillChange), (std::vector<quint32> {0, 2}));
        QCOMPARE(plan->rowsOf(BulkVerdict::AlreadySet), (std::vector<quint32> {1}));
        QCOMPARE(plan->rowsOf(BulkVerdict::LeftOut), (std::vector<quint32> {3}));
        QCOMPARE(plan->leftCounts(), (QMap<LeftCause, qint64> {{LeftCause::Gone, 1}}));
        QCOMPARE(plan->left(0).cause, LeftCause::None);
        edit.fields = {{Field::Applications, FieldEdit::Operation::Add, QJsonArray {1}}};
        QCOMPARE(planned(bulk, jobOn(ids, edit))->left(0).cause, LeftCause::NotApplicable);
    }
};

STEWARD_TEST(TestBulkPlan)
#include "tst_bulkplan.moc"
