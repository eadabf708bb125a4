#pragma once

#include "models/domain/catalog.h"
#include "models/items/rowtable.h"

#include <QHash>
#include <QList>

namespace steward {

/// How one application stands in one organization.
struct IntegrationUse {
    ApplicationId application;
    QString organization;
    qint64 total = 0;
    qint64 usable = 0;
    AdministratorId firstUsable;
    QList<AdministratorId> suspendedUsers; ///< The first few.
};

/// How all applications stand. A plain value.
struct IntegrationReport {
    QList<IntegrationUse> uses;            ///< By application, then organization as first seen.
    QHash<ApplicationId, qint64> users;    ///< Living API users of each application.
    QHash<AdministratorId, QString> names; ///< Of the only usable and of the suspended ones that `uses` speaks of.
    std::shared_ptr<const Catalog> catalog;
};

/// Every application of every organization that has living API users for it, in one pass. Reader thread.
QList<IntegrationUse> integrationsOf(const RowTable &table);

} // namespace steward
