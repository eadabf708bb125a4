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
    const auto stopped = std::count_if(health.organizations.cbegin(), health.organizations.cend(),
                                       [](const auto &one) { return one.health() == Health::Stopped; });
    const QString first = health.organizations.first().organization;
    if (stopped > 1)
        return HealthText::tr("Stopped for %Ln organization(s)", nullptr, static_cast<int>(stopped));
    return first.isEmpty() ? healthWord(Health::Stopped) : HealthText::tr("Stopped for %1").arg(isolated(first));
}

} // namespace steward
