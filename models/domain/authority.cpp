#include "models/domain/authority.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AuthorityText {
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

/// What the role has in the sections that the missing privileges belong to.
PrivilegeSet heldBeside(PrivilegeSet missing, PrivilegeSet held)
{
    PrivilegeSet beside;
    for (const PrivilegeSpec &spec : privilegeTable()) {
        for (const Privilege one : missing.list()) {
            if (spec.section == privilegeSpec(one).section && held.contains(spec.privilege))
                beside.insert(spec.privilege);
        }
    }
    return beside;
}

} // namespace

QString missingText(PrivilegeSet missing, const Authority &authority)
{
    const int n = missing.count();
    const PrivilegeSet beside = heldBeside(missing, authority.privileges);
    const QString role = isolated(authority.roleName);
    const QString names = privilegeNames(missing);
    if (beside.isEmpty())
        return AuthorityText::tr("Needs the privilege(s) %1; your role %2 has nothing in this section.", nullptr, n)
            .arg(names, role);
    return AuthorityText::tr("Needs the privilege(s) %1; your role %2 has: %3.", nullptr, n)
        .arg(names, role, privilegeNames(beside));
}

Result<void> Authority::require(PrivilegeSet needed) const
{
    const PrivilegeSet missing = needed.without(privileges);
    if (missing.isEmpty() || standing == Standing::Program)
        return {};
    return Error {ErrorKind::Forbidden, missingText(missing, *this)};
}

} // namespace steward
