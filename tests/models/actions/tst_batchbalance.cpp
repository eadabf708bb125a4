#include "models/actions/batchbalance.h"

#include "bulkfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBatchBalance : public QObject {
    Q_OBJECT

    static bool everybody(quint32) { return true; }

    static void count(TestDirectory &d, BatchBalance &balance)
    {
        must(await(d.store().read([&](Connection &connection) {
            return balance.count(connection, d.store().now(), 1000);
        })));
    }

private slots:
    void takingTheLastStops()
    {
        TestDirectory d;
        const Administrator one = d.added(d.apiUser(u"One"_s, {u"HttpApi"_s}, u"Retail"_s));
        const Administrator two = d.added(d.apiUser(u"Two"_s, {u"HttpApi"_s}, u"Retail"_s));
        BatchBalance balance;
        balance.add(0, one, patched(one, {{Field::Suspended, true}}), true, d.catalog());
        balance.add(1, two, patched(two, {{Field::Organization, u"Shop"_s}}), true, d.catalog());
        count(d, balance);
        QCOMPARE(balance.stops(everybody).size(), 2U);
        QVERIFY(balance.stops([](quint32 row) { return row == 1; }).empty());
        const auto impact = must(await(d.store().read([&](Connection &connection) {
            return balance.impact(connection, {static_cast<quint32>(one.id.value), static_cast<quint32>(two.id.value)},
                                  [](quint32 row) { return row == 1; });
        })));
        QCOMPARE(impact.integrations.size(), 1);
        QCOMPARE(impact.integrations.first().usableAfter, 1);
        QCOMPARE(impact.integrations.first().keeper, u"One Example"_s);
    }

    void whoComesKeepsItGoing()
    {
        TestDirectory d;
        const Administrator leaves = d.added(d.apiUser(u"Leaves"_s, {u"HttpApi"_s}, u"Retail"_s));
        const Administrator comes = d.added(d.apiUser(u"Comes"_s, {u"HttpApi"_s}, u"Shop"_s));
        BatchBalance balance;
        balance.add(0, leaves, patched(leaves, {{Field::Suspended, true}}), true, d.catalog());
        balance.add(1, comes, patched(comes, {{Field::Organization, u"Retail"_s}}), true, d.catalog());
        count(d, balance);
        // Shop loses its only one, Retail keeps one.
        const auto stops = balance.stops(everybody);
        QCOMPARE(stops.size(), 1U);
        QCOMPARE(stops.front().row, 1U);
        QCOMPARE(balance.integration(stops.front().what).organization, u"Shop"_s);
    }

    void peopleWithoutAPasswordHoldNothing()
    {
        TestDirectory d;
        const Author olga = operatorWith(d, u"Olga"_s, PrivilegeSet::all());
        const Administrator row = *d.row(olga.operatorId);
        for (const bool canGetIn : {true, false}) {
            BatchBalance balance;
            balance.add(0, row, patched(row, {{Field::Suspended, true}}), canGetIn, d.catalog());
            count(d, balance);
            const auto stops = balance.stops(everybody);
            QCOMPARE(stops.size(), canGetIn ? 2U : 0U);
            QVERIFY(stops.empty() || stops.front().isGuard);
        }
    }
};

STEWARD_TEST(TestBatchBalance)
#include "tst_batchbalance.moc"
