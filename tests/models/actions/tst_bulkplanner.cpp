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

    void whatARowGivesUpAnotherMayTake()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (int i = 1; i <= 4; ++i) {
            Administrator row = d.apiUser(u"Ana%1"_s.arg(i), {u"HttpApi"_s}, u"Retail"_s);
            row.userName = u"user%1"_s.arg(i);
            row.email = *Email::parse(u"user%1@example.com"_s.arg(i));
            ids.append(d.added(row).id);
        }
        const auto names = [&] {
            QStringList names;
            for (const AdministratorId id : std::as_const(ids))
                names.append(d.row(id)->userName + d.row(id)->email.key().section(u'@', 0, 0));
            return names;
        };
        const QStringList before = names();
        BulkEdit numbered;
        numbered.fields = {{Field::UserName, FieldEdit::Operation::Fill, {}, u"User{n}"_s},
                           {Field::Email, FieldEdit::Operation::Fill, {}, u"User{n}@example.com"_s}};
        // Each gets what the next one had, and the last what the first had.
        const BulkJob ring = jobOn({ids[3], ids[0], ids[1], ids[2]}, numbered);
        for (const std::size_t step : {1U, 100U})
            QCOMPARE(judgedInSteps(d, ring, step)->count(BulkVerdict::WillChange), 4);
        BulkActions bulk(d.store(), d.author());
        const Outcome done = must(await(bulk.apply(planned(bulk, ring), everything())));
        QCOMPARE(names(), (QStringList {u"User2user2"_s, u"User3user3"_s, u"User4user4"_s, u"User1user1"_s}));
        const Outcome undone = must(await(d.undo().undo(done.set->id, everything())));
        QCOMPARE(undone.left.size(), 0);
        QCOMPARE(names(), before);
        // Without the one that ends it, none can move.
        const BulkJob open = jobOn({ids[1], ids[2], ids[3]}, fillField(Field::UserName, u"user{n}"_s));
        const BulkPlanPtr stuck = judgedInSteps(d, open, 2);
        QCOMPARE(stuck->count(BulkVerdict::LeftOut), 3);
        QCOMPARE(stuck->left(2).cause, LeftCause::Taken);
        QVERIFY(stuck->left(2).text.contains(u"Ana3"_s));
    }

    void whatIsReplacedGivesUpToo()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"a"_s, u"aa"_s, u"aaa"_s})
            ids.append(d.added(d.apiUser(name, {u"HttpApi"_s}, u"Retail"_s)).id);
        BulkEdit edit;
        edit.fields = {{Field::UserName, FieldEdit::Operation::Replace, {}, u"a"_s, u"aa"_s}};
        BulkActions bulk(d.store(), d.author());
        QCOMPARE(must(await(bulk.apply(jobOn(ids, edit), everything()))).job->changed, 3);
        QCOMPARE(d.row(ids[0])->userName, u"aa"_s);
        QCOMPARE(d.row(ids[1])->userName, u"aaaa"_s);
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
