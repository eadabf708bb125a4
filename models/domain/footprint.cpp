#include "models/domain/footprint.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(Guards)
};

Denial firm(const QString &message)
{
    return {message, false};
}

std::optional<Denial> lockOut(const Footprint &footprint, const Holders &before, const Holders &after)
{
    const QString who = isolated(footprint.loser());
    if (before.roles && !after.roles)
        return firm(GuardText::tr("%1 is the last one who can edit roles. Give this privilege to somebody else first.",
                                  "%1 is a person or a role")
                        .arg(who));
    if (before.administrators && !after.administrators)
        return firm(
            GuardText::tr("%1 is the last one who can edit administrators. Give this privilege to somebody else first.",
                          "%1 is a person or a role")
                .arg(who));
    return std::nullopt;
}

/// What the operator would give, or take over, without holding it.
std::optional<Denial> escalation(const Footprint &footprint, const Authority &authority, const Catalog &catalog)
{
    const auto beyond = [&](RoleId id) {
        const Role *role = catalog.role(id);
        return role ? role->privilegeSet().without(authority.privileges) : PrivilegeSet();
    };
    if (const PrivilegeSet more = footprint.privilegesAddedToRoles().without(authority.privileges); !more.isEmpty())
        return firm(GuardText::tr("You cannot add to a role what you do not hold yourself: %1.").arg(privilegeNames(more)));
    for (auto it = footprint.givenRoles().cbegin(); it != footprint.givenRoles().cend(); ++it) {
        if (const PrivilegeSet more = beyond(it.key()); !more.isEmpty())
            return firm(GuardText::tr("You cannot give %1 the role %2: it holds what you do not (%3).")
                            .arg(isolated(it.value()), isolated(catalog.roleName(it.key())), privilegeNames(more)));
    }
    for (auto it = footprint.takenOver().cbegin(); it != footprint.takenOver().cend(); ++it) {
        if (const PrivilegeSet more = beyond(it.key()); !more.isEmpty())
            return firm(GuardText::tr("%1 holds more than you do (%2). Only somebody who holds that too can change the "
                                      "email, the user name or the password.")
                            .arg(isolated(it.value()), privilegeNames(more)));
    }
    return std::nullopt;
}

} // namespace

void Footprint::touch(const Administrator &row, AccountDeed deed)
{
    m_needs.insert(privilegeFor(deed, row.kind));
    if (m_account.isNull())
        m_account = row.id;
    m_isSeveral = m_isSeveral || m_account != row.id;
}

void Footprint::mayLose(const QString &name)
{
    m_mayLoseHolders = true;
    if (m_loser.isEmpty())
        m_loser = name;
}

void Footprint::added(const Administrator &row)
{
    touch(row, AccountDeed::Add);
    if (row.kind == Kind::Person)
        m_givenRoles.insert(row.role, row.displayName());
}

void Footprint::changed(const Administrator &before, const Administrator &after, const Patch &real)
{
    for (auto it = real.cbegin(); it != real.cend(); ++it) {
        switch (it.key()) {
        case Field::Suspended:
            touch(before, AccountDeed::Suspend);
            m_standing.insert(before.id);
            break;
        case Field::Protected:
            touch(before, AccountDeed::Delete);
            break;
        default:
            touch(before, AccountDeed::Edit);
        }
    }
    if (before.kind != after.kind)
        touch(after, AccountDeed::Edit);
    if (before.kind != after.kind || before.role != after.role) {
        m_standing.insert(before.id);
        if (after.kind == Kind::Person)
            m_givenRoles.insert(after.role, after.displayName());
    }
    if (before.kind != Kind::Person)
        return;
    if (real.contains(Field::Email) || real.contains(Field::UserName))
        m_takenOver.insert(before.role, before.displayName());
    if (real.contains(Field::Suspended) || real.contains(Field::Kind) || real.contains(Field::Role))
        mayLose(before.displayName());
}

void Footprint::deleted(const Administrator &before)
{
    touch(before, AccountDeed::Delete);
    m_standing.insert(before.id);
    if (before.isProtected && m_protectedName.isEmpty())
        m_protectedName = before.displayName();
    if (before.kind == Kind::Person)
        mayLose(before.displayName());
}

void Footprint::restored(const Administrator &before)
{
    touch(before, AccountDeed::Delete);
    m_standing.insert(before.id);
    if (before.kind == Kind::Person)
        m_givenRoles.insert(before.role, before.displayName());
}

void Footprint::credentialAsked(const Administrator &row, bool handedOut)
{
    touch(row, AccountDeed::Credentials);
    if (row.kind != Kind::Person)
        return;
    if (handedOut)
        m_takenOver.insert(row.role, row.displayName());
    else
        mayLose(row.displayName());
}

void Footprint::roleChanged(const Role &before, const Role &after)
{
    m_needs.insert(Privilege::EditRoles);
    m_roles.insert(before.id.isNull() ? after.id : before.id);
    const PrivilegeSet held = before.isDeleted() ? PrivilegeSet() : before.privilegeSet();
    const PrivilegeSet kept = after.isDeleted() ? PrivilegeSet() : after.privilegeSet();
    m_addedToRoles = m_addedToRoles.united(kept.without(held));
    if (!kept.containsAll(held))
        mayLose(before.name);
}

PrivilegeSet Footprint::needed() const
{
    PrivilegeSet needed = m_needs;
    if (m_import)
        needed.insert(Privilege::BulkImport);
    else if (m_isSeveral)
        needed.insert(Privilege::BulkEdit);
    return needed;
}

std::optional<Denial> denialOf(const Footprint &footprint, const Authority &authority, const Catalog &catalog,
                               const Holders &before, const Holders &after)
{
    if (const Result<void> allowed = authority.require(footprint.needed()); !allowed)
        return firm(allowed.error().message);
    if (footprint.mayLoseHolders()) {
        if (const std::optional<Denial> denial = lockOut(footprint, before, after))
            return denial;
    }
    if (authority.standing == Authority::Standing::Program)
        return std::nullopt;
    if (const std::optional<Denial> denial = escalation(footprint, authority, catalog))
        return denial;
    if (!authority.id.isNull() && footprint.changesStandingOf(authority.id))
        return Denial {GuardText::tr("You cannot change your own role, suspend or delete yourself. Ask somebody else."),
                       true};
    if (!authority.role.isNull() && footprint.changesRole(authority.role))
        return Denial {GuardText::tr("You cannot change the role that you have yourself. Ask somebody with another one."),
                       true};
    if (!footprint.protectedName().isEmpty())
        return Denial {GuardText::tr("%1 is protected and cannot be deleted. Take the protection off first.")
                           .arg(isolated(footprint.protectedName())),
                       true};
    return std::nullopt;
}

} // namespace steward
