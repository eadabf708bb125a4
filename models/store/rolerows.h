#pragma once

#include "models/core/clock.h"
#include "models/domain/roleimpact.h"
#include "models/store/connection.h"

#include <QHash>
#include <QMap>

namespace steward {

/// How many living people have each role, by organization ("" stands for none).
using RoleHolders = QHash<RoleId, QMap<QString, qint64>>;

/// Reads who has which role. Thread of the connection.
class RoleRows {
public:
    enum class Where { Living, RecycleBin };

    explicit RoleRows(Connection &connection) : m_connection(connection) { }

    Result<RoleHolders> holders();
    Result<qint64> holderCount(RoleId role, Where where);
    /// Their names, at most `limit`.
    Result<QStringList> holderNames(RoleId role, Where where, int limit);
    /// Living holders who are not suspended, and neither signed in nor were added since `time`.
    Result<qint64> dormantCount(RoleId role, Timestamp time);
    /// Living people who have one of the roles, by name, at most `limit`.
    Result<PrivilegeHolders> people(const QList<Role> &roles, int limit);

private:
    Connection &m_connection;
};

} // namespace steward
