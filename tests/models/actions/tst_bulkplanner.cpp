#include "models/actions/bulkplanner.h"

#include "bulkfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkPlanner : public QObject {
    Q_OBJECT

    static BulkPlanPtr judgedInSteps(TestDirectory &d, const BulkJob &job, std::size_t step,
                                     BulkPlanner::Survey survey = BulkPlanner::Survey::With)
    {
        return must(await(d.store().read([&](Connection &connection) -> Result<BulkPlanPtr> {
            BulkPlanner planner(job, d.author(), survey);
            STEWARD_TRY(planner.begin(connection, d.store().now()));
            while (!planner.isDone())
                STEWARD_TRY(planner.judge(connection, step));
            for (bool settled = false; !settled;) {
                const Result<bool> weighed = planner.settle(connection, static_cast<qint64>(step));
                STEWARD_TRY(weighed);
                settled = *weighed;
            }
            return BulkPlanPtr(planner.finish());
        })));
    }

private slots:
    void stepsMakeNoDifference()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (int i = 0; i < 7; ++i)
            ids.append(d.added(d.apiUser(u"Ana%1"_s.arg(i), {u"HttpApi"_s}, u"Retail"_s)).id);
        const BulkJob job = jobOn(ids, fillField(Field::Email, u"{first:initial}@new.example"_s));
        const BulkPlanPtr whole = judgedInSteps(d, job, 100);
        const BulkPlanPtr steps = judgedInSteps(d, job, 1);
        for (std::size_t row = 0; row < whole->rowCount(); ++row) {
            QCOMPARE(steps->verdict(row), whole->verdict(row));
            QCOMPARE(steps->mark(row), whole->mark(row));
            QCOMPARE(steps->left(row), whole->left(row));
        }
        QVERIFY(whole->selection() == steps->selection());
        QCOMPARE(whole->count(BulkVerdict::WillChange), 1);
    }

    void theOlderAccountGetsWhatTwoWant()
    {
        TestDirectory d;
        const Administrator old = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator young = d.added(d.apiUser(u"Anne"_s, {u"HttpApi"_s}));
        const BulkJob job = jobOn({young.id, old.id}, fillField(Field::UserName, u"{first:initial}"_s));
        const BulkPlanPtr plan = judgedInSteps(d, job, 100);
        QCOMPARE(plan->verdict(1), BulkVerdict::WillChange);
        QCOMPARE(plan->left(0).cause, LeftCause::Taken);
        QVERIFY(plan->left(0).text.contains(old.displayName()));
    }

    void numbersFollowTheSelectionAndNotTheIds()
    {
        TestDirectory d;
        const auto first = d.added(d.apiUser(u"First"_s, {u"HttpApi"_s})).id;
        const auto second = d.added(d.apiUser(u"Second"_s, {u"HttpApi"_s})).id;
        BulkActions bulk(d.store(), d.author());
        must(await(bulk.apply(jobOn({second, first}, fillField(Field::UserName, u"user{n}"_s)))));
        QCOMPARE(d.row(second)->userName, u"user1"_s);
        QCOMPARE(d.row(first)->userName, u"user2"_s);
    }

    void theSelectionIsCountedForThoseWhoAskOnly()
    {
        TestDirectory d;
        const BulkJob job = jobOn({d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s})).id}, {});
        QVERIFY(!judgedInSteps(d, job, 1)->selection().fields.isEmpty());
        QVERIFY(judgedInSteps(d, job, 1, BulkPlanner::Survey::Without)->selection().fields.isEmpty());
    }
};

STEWARD_TEST(TestBulkPlanner)
#include "tst_bulkplanner.moc"
