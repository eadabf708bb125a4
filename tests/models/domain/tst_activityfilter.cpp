#include "models/domain/activityfilter.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivityFilter : public QObject {
    Q_OBJECT

private slots:
    void isActiveWithAnyCondition()
    {
        QVERIFY(!ActivityFilter().isActive());
        QVERIFY(ActivityFilter {.from = 1}.isActive());
        QVERIFY(ActivityFilter {.record = AdministratorId {3}}.isActive());
        QVERIFY(ActivityFilter {.text = u"ana"_s}.isActive());
    }

    void kindsAndCategoriesAreOneList()
    {
        QVERIFY(ActivityFilter().kindKeys().isEmpty());
        const ActivityFilter filter {.categories = {ChangeCategory::Download}, .kinds = {ChangeKind::Delete}};
        QCOMPARE(filter.kindKeys(), (QStringList {u"delete"_s, u"export"_s}));
        const QStringList access = ActivityFilter {.categories = {ChangeCategory::Access}}.kindKeys();
        QVERIFY(access.contains(u"sign-in-failed"_s) && access.contains(u"refusal"_s) && !access.contains(u"add"_s));
    }

    void operatorsAreTheirIdsOrTheirNames()
    {
        const ActivityOperator ana {AdministratorId {4}, u"Ana"_s};
        QVERIFY(ana == (ActivityOperator {AdministratorId {4}, u"Ana Pérez"_s}));
        QVERIFY(!(ana == ActivityOperator {{}, u"Ana"_s}));
        QVERIFY(!((ActivityOperator {{}, u"Ana"_s}) == (ActivityOperator {{}, u"Bob"_s})));
    }

    void tellsWhatWasAskedFor()
    {
        QVERIFY(toJson(ActivityFilter()).isEmpty());
        const QJsonObject json = toJson(ActivityFilter {.from = 0,
                                                        .to = 1'700'000'000'000,
                                                        .kinds = {ChangeKind::Delete},
                                                        .operators = {{AdministratorId {4}, u"Ana"_s}, {{}, u"Cron"_s}},
                                                        .applications = {ApplicationId {2}},
                                                        .organizations = {QString()},
                                                        .text = u"x"_s});
        QCOMPARE(json.value(u"to"_s).toString(), u"2023-11-14T22:13:20Z"_s);
        QVERIFY(!json.contains(u"from"_s));
        QCOMPARE(json.value(u"operators"_s).toArray(), (QJsonArray {4, u"Cron"_s}));
        QCOMPARE(json.value(u"organizations"_s).toArray(), QJsonArray {u""_s});
        QCOMPARE(json.value(u"applications"_s).toArray(), QJsonArray {2});
    }

    void unknownWordsAreNoKinds()
    {
        QCOMPARE(knownChangeKind(u"sign-in"_s), ChangeKind::SignIn);
        QCOMPARE(knownChangeKind(u"edit"_s), ChangeKind::Edit);
        QVERIFY(!knownChangeKind(u"signin"_s));
        QCOMPARE(changeCategoryFromKey(u"write"_s), ChangeCategory::Write);
        QVERIFY(!changeCategoryFromKey(u"writes"_s));
    }
};

STEWARD_TEST(TestActivityFilter)
#include "tst_activityfilter.moc"
