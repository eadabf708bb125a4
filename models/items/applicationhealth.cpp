#include "models/items/applicationhealth.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct HealthText {
    Q_DECLARE_TR_FUNCTIONS(ApplicationHealth)
};

bool worseFirst(const OrganizationHealth &a, const OrganizationHealth &b)
{
    if (a.health() != b.health())
        return a.health() < b.health();
    return folded(a.organization) < folded(b.organization);
}

OrganizationHealth healthOf(const IntegrationUse &use, const QHash<AdministratorId, QString> &names)
{
    OrganizationHealth health {use.organization, use.usable, use.total, {}, {}};
    if (use.usable == 1)
        health.only = names.value(use.firstUsable);
    if (use.usable == 0) {
        for (const AdministratorId id : use.suspendedUsers)
            health.suspended.append(names.value(id));
    }
    return health;
}

} // namespace

QList<ApplicationHealth> applicationHealths(const IntegrationReport &report)
{
    QList<ApplicationHealth> healths;
    for (const Application &application : report.catalog->offered()) {
        ApplicationHealth health {application, report.users.value(application.id), {}};
        for (const IntegrationUse &use : report.uses) {
            if (use.application == application.id)
                health.organizations.append(healthOf(use, report.names));
        }
        std::sort(health.organizations.begin(), health.organizations.end(), worseFirst);
        healths.append(health);
    }
    return healths;
}

qsizetype ApplicationHealth::organizationCount() const
{
    return std::count_if(organizations.cbegin(), organizations.cend(),
                         [](const OrganizationHealth &one) { return !one.organization.isEmpty(); });
}

QString healthWord(Health health)
{
    switch (health) {
    case Health::Stopped:
        return HealthText::tr("Stopped");
    case Health::OnlyOne:
        return HealthText::tr("Only one");
    case Health::Working:
        return HealthText::tr("Working");
    case Health::NotUsed:
        return HealthText::tr("Not used yet");
    }
    Q_UNREACHABLE();
}

QString healthText(const ApplicationHealth &health)
{
    if (health.health() == Health::OnlyOne)
        return HealthText::tr("Relies on one API user");
    if (health.health() != Health::Stopped)
        return healthWord(health.health());
    QStringList stopped;
    for (const OrganizationHealth &one : health.organizations) {
        if (one.health() == Health::Stopped && !one.organization.isEmpty())
            stopped.append(one.organization);
    }
    if (stopped.isEmpty())
        return healthWord(Health::Stopped);
    return stopped.size() == 1
        ? HealthText::tr("Stopped for %1").arg(isolated(stopped.first()))
        : HealthText::tr("Stopped for %Ln organization(s)", nullptr, static_cast<int>(stopped.size()));
}

} // namespace steward
