#include "models/store/activityrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivityRows : public QObject {
    Q_OBJECT

private slots:
    void newestFirstInChunks()
    {
        TestDirectory d;
        for (int i = 0; i < 5; ++i)
            d.add(TestDirectory::person(u"ana%1"_s.arg(i)));
        QCOMPARE(idsOf(d, {}), (QList<qint64> {6, 5, 4, 3, 2, 1}));
        // What comes later is told by `since`, and by nothing else.
        ActivityRows rows(d.connection());
        const ActivityChunk first = must(rows.next({}, {}));
        QVERIFY(first.complete);
        QCOMPARE(first.next.last, 6);
        QCOMPARE(first.newest, 1006);
        d.add(TestDirectory::person(u"bob"_s));
        QCOMPARE(must(rows.next({}, ActivityCursor {.last = 6})).ids.first(), 6);
        const ActivityChunk newer = must(rows.since({}, {first.newest, 0, 6}));
        QCOMPARE(newer.ids, QList<qint64> {7});
        QCOMPARE(newer.next.last, 7);
        QVERIFY(newer.inOrder && newer.complete);
        QVERIFY(!must(rows.since({}, {5'000'000, 0, 6})).inOrder);
        QVERIFY(must(rows.since({}, {first.newest, 0, 7})).ids.isEmpty());
    }

    void equalTimesAreNoObstacle()
    {
        TestDirectory d;
        for (int i = 0; i < 40; ++i) {
            auto t = must(Transaction::begin(d.connection(), {u"Olga"_s, u"sync"_s}, 5000));
            must(t->insert(TestDirectory::person(u"u%1"_s.arg(i))));
            must(t->commit());
        }
        // From the middle of a run of equal times.
        const ActivityChunk chunk = must(ActivityRows(d.connection()).next({}, {5000, 20, 41}));
        QCOMPARE(chunk.ids.first(), 19);
        QCOMPARE(chunk.ids.size(), 19);
    }

    void daysAreThoseOfThisComputer()
    {
        TestDirectory d;
        const QDateTime noon(QDate(2026, 3, 17), QTime(12, 0));
        for (const int hours : {0, 11, 12, 13, 36}) {
            auto t = must(Transaction::begin(d.connection(), {u"Olga"_s, u"window"_s},
                                             noon.addSecs(hours * 3600).toMSecsSinceEpoch()));
            must(t->insert(TestDirectory::person(u"u%1"_s.arg(hours))));
            must(t->commit());
        }
        const ActivityChunk chunk = must(ActivityRows(d.connection()).next({.from = 1'000'000}, {}));
        QCOMPARE(chunk.days,
                 (QList<ActivityDay> {{QDate(2026, 3, 19), 1}, {QDate(2026, 3, 18), 2}, {QDate(2026, 3, 17), 2}}));
        const Timestamp midnight = QDate(2026, 3, 18).startOfDay().toMSecsSinceEpoch();
        QCOMPARE(idsOf(d, {.from = midnight, .to = midnight + 86'400'000}).size(), 2);
        QCOMPARE(idsOf(d, {.from = midnight + 86'400'000}).size(), 1);
        QCOMPARE(idsOf(d, {.to = midnight}).size(), 3);
    }

    void kindsAndOperators()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(TestDirectory::person(u"ana"_s), u"Olga"_s);
        d.edit(ana, {{Field::LastName, u"Pérez"_s}}, u"Ivan"_s);
        auto t = must(Transaction::begin(d.connection(), {u"Ana P"_s, u"window"_s, ana}, 3000));
        t->describe(ChangeKind::View, u"activity"_s);
        must(t->note({}));
        must(t->commit());
        QCOMPARE(idsOf(d, {.categories = {ChangeCategory::View}}), QList<qint64> {4});
        QCOMPARE(idsOf(d, {.kinds = {ChangeKind::Add}}), QList<qint64> {2});
        QCOMPARE(idsOf(d, {.categories = {ChangeCategory::View}, .kinds = {ChangeKind::Add}}), (QList<qint64> {4, 2}));
        QCOMPARE(idsOf(d, {.operators = {{{}, u"Ivan"_s}}}), QList<qint64> {3});
        QCOMPARE(idsOf(d, {.operators = {{ana, u"whatever"_s}}}), QList<qint64> {4});
        QCOMPARE(idsOf(d, {.operators = {{ana, {}}, {{}, u"Ivan"_s}}}), (QList<qint64> {4, 3}));
        // A name is no id: somebody of that name without an id did not do it.
        QVERIFY(idsOf(d, {.operators = {{{}, u"Ana P"_s}}}).isEmpty());
    }

    void recordsApplicationsAndOrganizations()
    {
        TestDirectory d;
        Administrator draft = TestDirectory::apiUser(u"ana"_s, {TestDirectory::HttpApi});
        draft.organization = u"Retail Bank"_s;
        const AdministratorId ana = d.add(draft);
        const AdministratorId bob = d.add(TestDirectory::apiUser(u"bob"_s, {TestDirectory::Salesforce}));
        d.edit(ana, {{Field::Applications, QJsonArray {2}}});
        d.edit(ana, {{Field::Language, u"de"_s}});
        d.write([&](Transaction &t) { return t.purge(d.row(bob)); });
        QCOMPARE(idsOf(d, {.record = ana}), (QList<qint64> {5, 4, 2}));
        QCOMPARE(idsOf(d, {.record = bob}), (QList<qint64> {6, 3}));
        QCOMPARE(idsOf(d, {.applications = {TestDirectory::HttpApi}}), (QList<qint64> {4, 2, 1}));
        QCOMPARE(idsOf(d, {.applications = {TestDirectory::Salesforce}}), (QList<qint64> {6, 4, 3, 1}));
        QCOMPARE(idsOf(d, {.organizations = {u"Retail Bank"_s}}), (QList<qint64> {5, 4, 2}));
        d.edit(ana, {{Field::Organization, u"Logistics"_s}});
        QCOMPARE(idsOf(d, {.organizations = {u"Logistics"_s}}), (QList<qint64> {7, 5, 4, 2}));
        QCOMPARE(idsOf(d, {.organizations = {QString()}}), (QList<qint64> {6, 3}));
    }

    void signInsBelongToTheRecord()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(TestDirectory::person(u"ana"_s));
        for (const ChangeKind kind : {ChangeKind::SignIn, ChangeKind::View}) {
            auto t = must(Transaction::begin(d.connection(), {u"Ana"_s, u"window"_s, ana}, 3000));
            t->describe(kind, u"Ana"_s);
            must(t->note({}));
            must(t->commit());
        }
        QCOMPARE(idsOf(d, {.record = ana}), (QList<qint64> {3, 2}));
    }

    void textStandsInWordsAndValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("old email") << u"OLD@example"_s << QList<qint64> {3, 2};
        QTest::newRow("new email") << u"new@example.com"_s << QList<qint64> {3};
        QTest::newRow("accents") << u"perez"_s << QList<qint64> {4, 3, 2};
        QTest::newRow("operator") << u"ivan"_s << QList<qint64> {3};
        QTest::newRow("sentence") << u"directory created"_s << QList<qint64> {1};
        QTest::newRow("name of an application") << u"billing"_s << QList<qint64> {4, 1};
        QTest::newRow("letters that JSON writes differently") << u"say \"hi\""_s << QList<qint64> {4};
        QTest::newRow("keys are no values") << u"lastName"_s << QList<qint64> {};
        QTest::newRow("nowhere") << u"zzz"_s << QList<qint64> {};
    }

    void textStandsInWordsAndValues()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, ids);
        TestDirectory d;
        Administrator ana = TestDirectory::apiUser(u"old"_s);
        ana.lastName = u"Pérez"_s;
        const AdministratorId id = d.add(ana);
        d.write(
            [&](Transaction &t) {
                t.describe(ChangeKind::Edit, u"Ana Pérez"_s);
                return t.update(d.row(id), {{Field::Email, u"new@example.com"_s}});
            },
            u"Ivan"_s);
        d.write([&](Transaction &t) {
            t.describe(ChangeKind::Edit, u"Ana Pérez"_s);
            return t.update(d.row(id), {{Field::Applications, QJsonArray {3}}, {Field::FirstName, u"say \"hi\""_s}});
        });
        QCOMPARE(idsOf(d, {.text = text}), ids);
        QCOMPARE(must(ActivityRows(d.connection()).since({.text = text}, {})).ids.size(), ids.size());
    }

    void stopsWhenNobodyWantsToKnow()
    {
        TestDirectory d;
        const auto stopped = ActivityRows(d.connection()).next({}, {}, StopToken([] { return true; }));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void entriesAndDetails()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(TestDirectory::person(u"ana"_s, TestDirectory::Auditor));
        auto t = must(Transaction::begin(d.connection(), {u"Ana"_s, u"window"_s, ana, false, true}, 3000));
        t->describe(ChangeKind::Edit, u"ana Last"_s);
        t->setReason(u"Ticket 4471"_s);
        must(t->update(d.row(ana), {{Field::LastName, u"Pérez"_s}}));
        must(t->note({{u"computer"_s, u"HO-217"_s}}));
        const ChangeSet edit = must(t->commit());
        t.reset();
        d.write([&](Transaction &undo) {
            undo.describe(ChangeKind::Undo, u"x"_s, edit.id);
            return undo.update(d.row(ana), {{Field::LastName, u"Last"_s}});
        });
        const QList<ActivityEntry> entries = must(ActivityRows(d.connection()).entries({3, 99, 1}));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().set.id, edit.id);
        QVERIFY(entries.first().summary.startsWith(u"Last name"_s));
        QCOMPARE(entries.first().computer, u"HO-217"_s);
        QCOMPARE(entries.first().undoneBy, ChangeSetId {4});
        const auto details = must(ActivityRows(d.connection()).details(edit.id));
        QVERIFY(details);
        QCOMPARE(details->operatorRole, u"Auditor"_s);
        QCOMPARE(details->entry.set.reason, u"Ticket 4471"_s);
        QCOMPARE(details->rows.size(), 2);
        QCOMPARE(details->rows.first().name, u"ana Last"_s);
        QCOMPARE(details->rows.first().fields.first().after, u"Pérez"_s);
        QCOMPARE(details->moreRows, 0);
        QVERIFY(!must(ActivityRows(d.connection()).details(ChangeSetId {99})));
        d.write([&](Transaction &purge) { return purge.purge(d.row(ana)); });
        QCOMPARE(must(ActivityRows(d.connection()).nameOf(ana)), u"ana Last"_s);
        QCOMPARE(must(ActivityRows(d.connection()).details(edit.id))->rows.first().name, u"ana Last"_s);
        QCOMPARE(must(ActivityRows(d.connection()).nameOf(AdministratorId {77})), QString());
    }

    void largeSetsAreToldByTheirFirstRows()
    {
        TestDirectory d;
        d.write([](Transaction &t) -> Result<void> {
            for (int i = 0; i < 250; ++i)
                STEWARD_TRY(t.insert(TestDirectory::apiUser(u"u%1"_s.arg(i))));
            return {};
        });
        const auto details = must(ActivityRows(d.connection()).details(ChangeSetId {2}));
        QCOMPARE(details->rows.size() + details->moreRows, 250);
        QVERIFY(details->moreRows > 0);
    }

    void countsByKindAndOperator()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(TestDirectory::person(u"ana"_s), u"Olga"_s);
        ActivityCounts counts;
        QVERIFY(must(ActivityRows(d.connection()).count(counts)));
        d.edit(ana, {{Field::LastName, u"Pérez"_s}}, u"Ivan"_s);
        QVERIFY(must(ActivityRows(d.connection()).count(counts)));
        QVERIFY(must(ActivityRows(d.connection()).count(counts)));
        QCOMPARE(counts.total, 3);
        QCOMPARE(counts.kinds.value(ChangeKind::Edit), 1);
        QCOMPARE(counts.operators.size(), 2);
        QCOMPARE(counts.operators.first().second, 2);
    }

private:
    static QList<qint64> idsOf(TestDirectory &d, const ActivityFilter &filter)
    {
        QList<qint64> ids;
        ActivityChunk chunk;
        while (!chunk.complete) {
            chunk = must(ActivityRows(d.connection()).next(filter, chunk.next));
            ids.append(chunk.ids);
        }
        return ids;
    }
};

STEWARD_TEST(TestActivityRows)
#include "tst_activityrows.moc"
