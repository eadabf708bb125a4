#include "models/items/integrations.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestIntegrations : public QObject {
    Q_OBJECT

private slots:
    void countsByApplicationAndOrganization()
    {
        RowTable table;
        qint64 id = 0;
        const auto add = [&](QList<qint64> applications, const QString &organization, bool suspended, bool deleted) {
            Administrator a;
            a.id = AdministratorId {++id};
            for (const qint64 one : applications)
                a.applications.append(ApplicationId {one});
            a.organization = organization;
            a.suspended = suspended;
            a.deletedAt = deleted ? 1 : 0;
            table.append(a);
        };
        const QString bank = QStringLiteral("Bank");
        add({1, 2}, bank, false, false);
        add({1}, bank, true, false);
        add({1}, bank, false, true);
        add({2}, {}, true, false);
        for (int i = 0; i < 7; ++i)
            add({3}, bank, true, false);
        Administrator person;
        person.id = AdministratorId {++id};
        person.kind = Kind::Person;
        person.role = RoleId {1};
        table.append(person);

        const QList<IntegrationUse> uses = integrationsOf(table);
        QCOMPARE(uses.size(), 4);
        const auto use = [&](qint64 application, const QString &organization) {
            for (const IntegrationUse &one : uses) {
                if (one.application.value == application && one.organization == organization)
                    return one;
            }
            return IntegrationUse();
        };
        QCOMPARE(use(1, bank).total, 2);
        QCOMPARE(use(1, bank).usable, 1);
        QCOMPARE(use(1, bank).firstUsable.value, 1);
        QCOMPARE(use(2, bank).usable, 1);
        QCOMPARE(use(2, {}).usable, 0);
        QCOMPARE(use(2, {}).suspendedUsers, QList<AdministratorId> {AdministratorId {4}});
        QCOMPARE(use(3, bank).total, 7);
        QCOMPARE(use(3, bank).suspendedUsers.size(), 5);
    }
};

STEWARD_TEST(TestIntegrations)
#include "tst_integrations.moc"
