#pragma once

#include "models/domain/administrator.h"
#include "models/domain/catalog.h"

#include <QList>
#include <QString>

#include <utility>

namespace steward {

/// For each value of each filter: how many rows would match if it were the only value of its kind, none of its kind
/// being excluded, the other filters and the search text staying as they are. A plain value.
struct Facets {
    QList<std::pair<Kind, qint64>> kinds;
    QList<std::pair<Status, qint64>> statuses;
    QList<std::pair<CredentialState, qint64>> credentials; ///< In their sort order.
    QList<std::pair<RoleId, qint64>> roles;                ///< None (if any row has none), then as in the catalog.
    QList<std::pair<ApplicationId, qint64>> applications; ///< None, as offered, then deleted ones that rows still have.
    QList<std::pair<QString, qint64>> organizations;      ///< By name; "" (none) is the first.

    friend bool operator==(const Facets &, const Facets &) = default;
};

} // namespace steward
