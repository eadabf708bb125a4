#include "models/actions/guardedchange.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestGuardedChange : public QObject {
    Q_OBJECT

private slots:
    /// A change of few integrations looks each up, one of many counts all: both must say the same.
    void fewAndManyIntegrationsAgree_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 3;
        QTest::newRow("the last with look-ups") << 8;
        QTest::newRow("many") << 9;
        QTest::newRow("more") << 40;
    }

    void fewAndManyIntegrationsAgree()
    {
        QFETCH(int, count);
        TestDirectory d;
        QList<Administrator> rows;
        for (int i = 0; i < count; ++i) {
            const QString organization = u"Organization %1"_s.arg(i);
            rows.append(d.added(d.apiUser(u"User%1"_s.arg(i), {u"HttpApi"_s}, organization)));
            if (i % 2 == 1)
                d.added(d.apiUser(u"Keeper%1"_s.arg(i), {u"HttpApi"_s}, organization));
        }
        const auto outcome = await(d.store().write(d.author(), [&rows](Transaction &t) -> Result<Impact> {
            const Result<ImpactProbe> probe = ImpactProbe::before(t, rows);
            STEWARD_TRY(probe);
            for (const Administrator &row : rows)
                STEWARD_TRY(t.setDeleted(row, t.now()));
            t.abandon();
            return probe->after();
        }));
        QVERIFY(outcome.ok());
        const Impact &impact = outcome->value;
        QCOMPARE(impact.integrations.size(), count);
        QCOMPARE(impact.stopping().size(), (count + 1) / 2);
        for (const IntegrationImpact &one : impact.integrations) {
            const int i = one.integration.organization.section(u' ', 1).toInt();
            QCOMPARE(one.stops(), i % 2 == 0);
            QCOMPARE(one.usableBefore, i % 2 == 0 ? 1 : 2);
            QCOMPARE(one.keeper, i % 2 == 0 ? QString() : u"Keeper%1 Example"_s.arg(i));
        }
    }

    void onlyLossesAreListed()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s, u"Salesforce"_s}));
        const auto outcome = await(d.accounts().edit(ana, {{Field::LastName, u"Pérez"_s}}, previewOnly()));
        QVERIFY(outcome.ok());
        QVERIFY(outcome->impact.integrations.isEmpty());
        QCOMPARE(outcome->catalog.applications.size(), 2);
    }

    void consentToEverythingCoversAll()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s, u"Salesforce"_s}));
        Consent half;
        half.stopping = {{d.application(u"HttpApi"_s), {}}};
        QCOMPARE(await(d.accounts().remove({ana.id}, half))->state, Outcome::State::NeedsConsent);
        QCOMPARE(await(d.accounts().remove({ana.id}, everything()))->state, Outcome::State::Done);
    }
};

STEWARD_TEST(TestGuardedChange)

#include "tst_guardedchange.moc"
