#pragma once

#include "models/items/rolematrixmodel.h"

namespace steward {

inline Role matrixRole(qint64 id, const QString &name, PrivilegeSet privileges, bool builtIn = false)
{
    Role one;
    one.id = RoleId {id};
    one.name = name;
    one.builtIn = builtIn;
    one.privileges = privileges.keys();
    return one;
}

/// Owner (1), Help desk (2) with two privileges, and Organization admin (3) with one.
inline RoleMatrixModel::Content matrixContent()
{
    using enum Privilege;
    RoleMatrixModel::Content content;
    content.roles = {matrixRole(1, QStringLiteral("Owner"), PrivilegeSet::all(), true),
                     matrixRole(2, QStringLiteral("Help desk"), {ViewApiUsers, ViewRoles}, true),
                     matrixRole(3, QStringLiteral("Organization admin"), {ViewApiUsers})};
    content.holders = {{RoleId {1}, 1}, {RoleId {2}, 14}, {RoleId {3}, 0}};
    return content;
}

} // namespace steward
