#pragma once

#include "models/domain/catalog.h"
#include "models/domain/filter.h"
#include "models/domain/impact.h"
#include "models/store/connection.h"

#include <QMap>

namespace steward {

/// What the directory says about itself.
struct DirectoryInfo {
    QUuid uid;
    QString name;
    AdministratorId operatorId;
    QString operatorName; ///< Display name of the operator row; empty when there is none.
};

/// Reads applications, roles and integrations of one connection. Thread of the connection.
class CatalogRows {
public:
    explicit CatalogRows(Connection &connection) : m_connection(connection) { }

    Result<Catalog> catalog();
    Result<DirectoryInfo> directory();
    /// Names of living API users that have the application, at most `limit`, and how many there are.
    Result<QStringList> usersOf(ApplicationId id, int limit);
    Result<qint64> userCount(ApplicationId id);
    /// From here on one pass over all API users is cheaper than a look-up for each integration.
    static constexpr qsizetype ManyIntegrations = 8;
    /// Usable API users of each integration, without the stopped ones.
    Result<QMap<Integration, qint64>> usableCounts();
    /// Adds those of the next accounts, with ids up to `after + ids`; false when there are no more accounts.
    Result<bool> addUsableCounts(QMap<Integration, qint64> &counts, AdministratorId after, qint64 ids);
    Result<qint64> usableCount(const Integration &integration);
    /// Ids and names of the usable API users of the integration.
    Result<QMap<AdministratorId, QString>> usableNames(const Integration &integration);
    /// What this filter must know of the whole directory.
    Result<FilterContext> filterContext(const AdministratorFilter &filter);
    /// Name of one usable API user of the integration; empty when there is none.
    Result<QString> someUsableName(const Integration &integration);

private:
    Connection &m_connection;
};

} // namespace steward
