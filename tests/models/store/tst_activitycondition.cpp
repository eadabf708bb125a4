#include "models/store/activitycondition.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivityCondition : public QObject {
    Q_OBJECT

private slots:
    void statementsDoNotDependOnValues()
    {
        const ActivityFilter one {.kinds = {ChangeKind::Add}, .operators = {{AdministratorId {1}, u"Ana"_s}}};
        const ActivityFilter other {.categories = {ChangeCategory::Write},
                                    .operators = {{{}, u"'); DROP TABLE change_set; --"_s}, {{}, u"x"_s}}};
        QCOMPARE(ActivityCondition(one, 1).sql(), ActivityCondition(other, 1).sql());
        QCOMPARE(ActivityCondition({}, 1).sql(), u"1"_s);
    }

    void saysWhetherItReadsImages()
    {
        QVERIFY(!ActivityCondition({.from = 1, .kinds = {ChangeKind::Add}, .record = AdministratorId {1}}, 1)
                     .readsImages());
        QVERIFY(ActivityCondition({.applications = {ApplicationId {1}}}, 1).readsImages());
        QVERIFY(ActivityCondition({.organizations = {u"x"_s}}, 1).readsImages());
    }

    void allAtOnceIsGoodSql()
    {
        TestDirectory d;
        const ActivityCondition condition({.from = 1,
                                           .to = 2'000'000,
                                           .categories = {ChangeCategory::Write},
                                           .operators = {{{}, u"O'Neil \"x\""_s}, {{}, u"Olga"_s}},
                                           .record = AdministratorId {1},
                                           .applications = {ApplicationId {1}},
                                           .organizations = {u"Bank"_s}},
                                          3);
        auto statement = must(
            d.connection().prepare(u"SELECT count(*) FROM change_set s WHERE ?1 = ?2 AND %1"_s.arg(condition.sql())));
        statement.bind(1, qint64(1)).bind(2, qint64(1));
        condition.bind(statement);
        QVERIFY(must(statement.step()));
        QCOMPARE(statement.integer(0), 0);
    }
};

STEWARD_TEST(TestActivityCondition)
#include "tst_activitycondition.moc"
