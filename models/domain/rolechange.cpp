#include "models/domain/rolechange.h"

#include "models/domain/textrules.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(Role)
};

constexpr qsizetype MaxName = 256;
constexpr qsizetype MaxDescription = 1000;

QString nameLabel()
{
    return RoleText::tr("Name");
}

QString descriptionLabel()
{
    return RoleText::tr("Description");
}

/// The text of the side that changed it; `conflicts` gets `label` when both did.
QString mergedText(const QString &base, const QString &mine, const QString &theirs, const QString &label,
                   QStringList &conflicts)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs != base)
        conflicts.append(label);
    return mine;
}

} // namespace

Result<QString> checkedRoleName(const QString &typed)
{
    return checkedText(typed, nameLabel(), MaxName, true);
}

Result<QString> checkedRoleDescription(const QString &typed)
{
    return checkedText(typed, descriptionLabel(), MaxDescription, false);
}

Role withPrivileges(Role role, PrivilegeSet privileges)
{
    QStringList keys = privileges.keys();
    for (const QString &key : std::as_const(role.privileges)) {
        if (!privilegeSpec(key))
            keys.append(key);
    }
    role.privileges = keys;
    return role;
}

QString lockOf(const Role &role, const Authority &authority)
{
    if (role.isOwner())
        return RoleText::tr("Owner always holds everything.");
    if (!authority.may(Privilege::EditRoles))
        return missingText({Privilege::EditRoles}, authority);
    if (role.id == authority.role && !authority.mayOverride())
        return RoleText::tr("You cannot change the role that you have yourself. Ask somebody with another one.");
    return {};
}

QString lockOf(const Role &role, Privilege privilege, const Authority &authority)
{
    const QString lock = lockOf(role, authority);
    if (!lock.isEmpty() || authority.may(privilege) || role.privilegeSet().contains(privilege))
        return lock;
    return RoleText::tr("You cannot add to a role what you do not hold yourself: %1.")
        .arg(privilegeSpec(privilege).text());
}

RoleMerge mergedRole(const Role &base, const Role &mine, const Role &theirs)
{
    RoleMerge merge {theirs, {}};
    merge.role.name = mergedText(base.name, mine.name, theirs.name, nameLabel(), merge.conflicts);
    merge.role.description
        = mergedText(base.description, mine.description, theirs.description, descriptionLabel(), merge.conflicts);
    const PrivilegeSet added = mine.privilegeSet().without(base.privilegeSet());
    const PrivilegeSet removed = base.privilegeSet().without(mine.privilegeSet());
    const PrivilegeSet now = theirs.privilegeSet();
    const PrivilegeSet after = now.united(added).without(removed);
    if (after != now)
        merge.role = withPrivileges(merge.role, after);
    return merge;
}

} // namespace steward
