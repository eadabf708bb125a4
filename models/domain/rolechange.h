#pragma once

#include "models/core/result.h"
#include "models/domain/authority.h"
#include "models/domain/catalog.h"

namespace steward {

/// The name of a role, cleaned and checked as names of applications are; whether it is taken, the store knows.
Result<QString> checkedRoleName(const QString &typed);
Result<QString> checkedRoleDescription(const QString &typed);

/// An edit of a role (`mine`, based on `base`) put into what stands there now.
struct RoleMerge {
    Role role;             ///< `theirs` with what `mine` changed.
    QStringList conflicts; ///< The texts that both sides changed to different values, by their translated names.
};

/// Privileges merge one by one: each is held or not, so two sides that both changed one agree on it.
RoleMerge mergedRole(const Role &base, const Role &mine, const Role &theirs);

/// Why the operator cannot change the role, or this privilege of it; empty when they can. Guards that somebody with
/// every privilege may override are not named to them.
QString lockOf(const Role &role, const Authority &authority);
QString lockOf(const Role &role, Privilege privilege, const Authority &authority);

/// The role with exactly these of the privileges that this version knows; others stay.
Role withPrivileges(Role role, PrivilegeSet privileges);

} // namespace steward
