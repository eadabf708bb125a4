#include "models/items/applicationhealth.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestApplicationHealth : public QObject {
    Q_OBJECT

private slots:
    void putsTheWorstFirst()
    {
        auto catalog = std::make_shared<Catalog>();
        catalog->applications = {{ApplicationId {1}, {}, QStringLiteral("Salesforce"), {}, {}, true, 0},
                                 {ApplicationId {2}, {}, QStringLiteral("Fleet"), {}, {}, false, 0},
                                 {ApplicationId {3}, {}, QStringLiteral("Gone"), {}, {}, false, 9}};
        IntegrationReport report;
        report.catalog = catalog;
        const AdministratorId ana {7};
        const AdministratorId olga {8};
        report.names = {{ana, QStringLiteral("Ana")}, {olga, QStringLiteral("Olga")}};
        report.users = {{ApplicationId {1}, 5}};
        report.uses = {{ApplicationId {1}, QStringLiteral("Field"), 2, 2, {}, {}},
                       {ApplicationId {1}, QStringLiteral("Bank"), 2, 1, ana, {olga}},
                       {ApplicationId {1}, QStringLiteral("Logistics"), 1, 0, {}, {olga}}};
        const QList<ApplicationHealth> healths = applicationHealths(report);
        QCOMPARE(healths.size(), 2);
        const ApplicationHealth &salesforce = healths.first();
        QCOMPARE(salesforce.users, 5);
        QCOMPARE(salesforce.organizations.size(), 3);
        QCOMPARE(salesforce.organizations[0].organization, QStringLiteral("Logistics"));
        QCOMPARE(salesforce.organizations[0].suspended, QStringList {QStringLiteral("Olga")});
        QCOMPARE(salesforce.organizations[1].only, QStringLiteral("Ana"));
        QCOMPARE(salesforce.organizations[2].health(), Health::Working);
        QCOMPARE(salesforce.health(), Health::Stopped);
        QCOMPARE(healthText(salesforce), QStringLiteral("Stopped for \u2068Logistics\u2069"));
        QCOMPARE(healthText(healths.last()), QStringLiteral("Not used yet"));
    }

    void saysHowItStands()
    {
        ApplicationHealth health;
        health.organizations = {{QString(), 1, 3, QStringLiteral("Ana"), {}}};
        QCOMPARE(healthText(health), QStringLiteral("Relies on one API user"));
        health.organizations = {{QString(), 2, 3, {}, {}}};
        QCOMPARE(healthText(health), QStringLiteral("Working"));
        health.organizations = {{QString(), 0, 3, {}, {}}};
        QCOMPARE(healthText(health), QStringLiteral("Stopped"));
        health.organizations.append({QStringLiteral("Bank"), 0, 1, {}, {}});
        // To have no organization is not one more.
        QCOMPARE(health.organizationCount(), 1);
        QCOMPARE(healthText(health), QStringLiteral("Stopped for \u2068Bank\u2069"));
        health.organizations.append({QStringLiteral("Shop"), 0, 1, {}, {}});
        QCOMPARE(health.organizationCount(), 2);
        QVERIFY(healthText(health).startsWith(QStringLiteral("Stopped for 2 ")));
    }
};

STEWARD_TEST(TestApplicationHealth)
#include "tst_applicationhealth.moc"
