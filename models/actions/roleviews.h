#pragma once

#include "models/domain/authority.h"
#include "models/store/author.h"
#include "models/store/rolerows.h"

namespace steward {

/// The living roles with who has them, and what the operator may do about it. A value.
struct RoleOverview {
    Authority authority;
    QList<Role> roles; ///< As `Catalog::livingRoles` orders them.
    RoleHolders holders;

    const Role *role(RoleId id) const;
    /// In these organizations; in all when the list is empty.
    qint64 holderCount(RoleId role, const QStringList &organizations = {}) const;
    /// Those of all holders with their counts, by name; "" (none) is the first.
    QList<std::pair<QString, qint64>> organizations() const;
};

/// Who has one role: how many, and the names of some. A value.
struct RoleHolding {
    qint64 living = 0;
    qint64 deleted = 0; ///< In the recycle bin.
    QStringList names;  ///< Of the living ones; of the deleted ones when there are no others.
};

/// Looking at roles is Forbidden without the privilege View roles.
Result<RoleOverview> roleOverview(Connection &connection, const Author &author);
Result<RoleHolding> roleHolding(Connection &connection, const Author &author, RoleId role, int limit);
/// What saving `changed`, an edit of `base`, would do now.
Result<RoleImpact> roleImpact(Connection &connection, const Author &author, const Role &base, const Role &changed,
                              Timestamp now);
/// Who holds all of `asked`; at most `limit` people are named.
Result<PrivilegeHolders> holdersOf(Connection &connection, PrivilegeSet asked, int limit);

/// The matrix as CSV (RFC 4180): a line for each privilege, a column for each role; "yes" and "no".
QByteArray matrixCsv(const RoleOverview &overview);

} // namespace steward
