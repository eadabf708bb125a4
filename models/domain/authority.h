#pragma once

#include "models/core/result.h"
#include "models/domain/ids.h"
#include "models/domain/privilege.h"

#include <QString>

namespace steward {

/// Who acts, and what they may do, as the directory says at this moment. A value.
struct Authority {
    enum class Standing : quint8 {
        Operator,   ///< An administrator of the directory; their role decides.
        LocalUser,  ///< A directory without operator that asks for no sign-in: whoever opens the file may do everything.
        Program     ///< Deliveries, gateways, maintenance: not asked for privileges.
    };

    Standing standing = Standing::LocalUser;
    AdministratorId id; ///< Null unless `Operator`.
    QString name;
    RoleId role;
    QString roleName;
    PrivilegeSet privileges = PrivilegeSet::all();

    bool may(Privilege privilege) const { return privileges.contains(privilege); }
    bool may(AccountDeed deed, Kind kind) const { return may(privilegeFor(deed, kind)); }
    /// May override those guards that lock nobody out, with a reason.
    bool mayOverride() const { return privileges == PrivilegeSet::all(); }
    /// Nothing, or an Error of kind Forbidden that says what is missing and what the role has.
    Result<void> require(PrivilegeSet needed) const;

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// "Needs the privilege “Add API users”; your role Help desk has: View API users and Suspend API users."
QString missingText(PrivilegeSet missing, const Authority &authority);

} // namespace steward

Q_DECLARE_METATYPE(steward::Authority)
