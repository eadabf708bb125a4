#pragma once

#include "models/items/integrations.h"

#include <QMetaType>
#include <QStringList>

namespace steward {

/// How an application stands, the worst first.
enum class Health : quint8 { Stopped, OnlyOne, Working, NotUsed };

/// One application in one organization.
struct OrganizationHealth {
    QString organization; ///< Empty: API users without an organization.
    qint64 usable = 0;
    qint64 total = 0;
    QString only;          ///< Name of the only usable API user, when there is exactly one.
    QStringList suspended; ///< Names of the first few suspended ones, when nobody is usable.

    Health health() const { return usable == 0 ? Health::Stopped : usable == 1 ? Health::OnlyOne : Health::Working; }
    friend bool operator==(const OrganizationHealth &, const OrganizationHealth &) = default;
};

/// One living application and where it works; organizations in the order of their health, then by name.
struct ApplicationHealth {
    Application application;
    qint64 users = 0; ///< Living API users.
    QList<OrganizationHealth> organizations;

    Health health() const { return organizations.isEmpty() ? Health::NotUsed : organizations.first().health(); }
    /// Those that have a name: to have none is not one more.
    qsizetype organizationCount() const;
    friend bool operator==(const ApplicationHealth &, const ApplicationHealth &) = default;
};

/// The living applications as offered, with their health.
QList<ApplicationHealth> applicationHealths(const IntegrationReport &report);

/// "Working", "Only one", "Stopped", "Not used yet": a word for one organization.
QString healthWord(Health health);
/// "Stopped for Logistics", "Relies on one API user": a sentence for the application as a whole.
QString healthText(const ApplicationHealth &health);

} // namespace steward

Q_DECLARE_METATYPE(steward::OrganizationHealth)
Q_DECLARE_METATYPE(steward::ApplicationHealth)
