#include "models/actions/roleactions.h"

#include "models/actions/actionrun.h"
#include "models/domain/folding.h"
#include "models/domain/rolechange.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

namespace steward {

namespace {

struct RoleActionText {
    Q_DECLARE_TR_FUNCTIONS(RoleActions)
};

constexpr int HoldersShown = 10;

Error deletedMeanwhile()
{
    return Error {ErrorKind::NotFound,
                  RoleActionText::tr("This role has been deleted meanwhile. Nothing was changed.")};
}

/// The role with its texts cleaned and checked, its name unique among the living ones.
Result<Role> checked(Role role, const Catalog &catalog)
{
    const Result<QString> name = checkedRoleName(role.name);
    STEWARD_TRY(name);
    const Result<QString> description = checkedRoleDescription(role.description);
    STEWARD_TRY(description);
    role.name = *name;
    role.description = *description;
    if (const Role *other = catalog.role(*name); other && other->id != role.id)
        return Error {ErrorKind::Conflict,
                      RoleActionText::tr("There is already a role “%1”. Enter another name.").arg(other->name)};
    return role;
}

/// Asks for privileges and guards, and ends a verb as `consent` wants it.
Result<Outcome> concluded(Transaction &transaction, const Consent &consent, RoleId role)
{
    transaction.setReason(consent.reason);
    STEWARD_TRY(transaction.admit());
    Outcome outcome;
    outcome.role = role;
    outcome.state = consent.preview ? Outcome::State::Preview : Outcome::State::Done;
    if (consent.preview)
        transaction.abandon();
    return outcome;
}

Result<Outcome> addRole(Transaction &transaction, const Role &draft, const Catalog &catalog, const Consent &consent)
{
    transaction.describe(ChangeKind::AddRole, cleaned(draft.name));
    const Result<Role> role = checked(draft, catalog);
    STEWARD_TRY(role);
    const Result<RoleId> id = transaction.insert(*role);
    STEWARD_TRY(id);
    return concluded(transaction, consent, *id);
}

Result<Outcome> copyRole(Transaction &transaction, RoleId like, Role draft, const Consent &consent)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    const Role *source = catalog->role(like);
    if (!source || source->isDeleted())
        return deletedMeanwhile();
    draft.privileges = source->privileges;
    return addRole(transaction, draft, *catalog, consent);
}

Result<Outcome> editRole(Transaction &transaction, const Role &base, const Role &changed, const Consent &consent)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    const Role *now = catalog->role(base.id);
    transaction.describe(ChangeKind::Role, now ? now->name : base.name);
    if (!now || now->isDeleted())
        return deletedMeanwhile();
    if (now->isOwner())
        return Error {ErrorKind::Forbidden, RoleActionText::tr("Owner always holds everything.")};
    Role mine = changed;
    mine.id = base.id;
    const Result<Role> role = checked(mine, *catalog);
    STEWARD_TRY(role);
    if (now->builtIn && role->name != now->name)
        return invalid(RoleActionText::tr("%1 is built in and keeps its name. Copy it for a role with another name.")
                           .arg(isolated(now->name)));
    const RoleMerge merge = mergedRole(base, *role, *now);
    if (!merge.conflicts.isEmpty())
        return Error {
            ErrorKind::Conflict,
            RoleActionText::tr("Somebody else has changed this too meanwhile: %1. Nothing was changed; look at "
                               "the role again.")
                .arg(merge.conflicts.join(QStringLiteral(", ")))};
    transaction.describe(ChangeKind::Role, merge.role.name);
    STEWARD_TRY(transaction.update(*now, merge.role));
    return concluded(transaction, consent, base.id);
}

/// "Ana Pérez, Omar Farouk and 12 more".
Result<QString> someNames(RoleRows &rows, RoleId role, RoleRows::Where where, qint64 count)
{
    const Result<QStringList> names = rows.holderNames(role, where, HoldersShown);
    STEWARD_TRY(names);
    QStringList shown;
    for (const QString &name : *names)
        shown.append(isolated(name));
    const QString list = shown.join(QStringLiteral(", "));
    if (count <= HoldersShown)
        return list;
    return RoleActionText::tr("%1 and %Ln more", nullptr, static_cast<int>(count - HoldersShown)).arg(list);
}

/// Conflict while somebody has the role.
Result<void> requireUnused(Connection &connection, const Role &role)
{
    RoleRows rows(connection);
    const QString name = isolated(role.name);
    const Result<qint64> living = rows.holderCount(role.id, RoleRows::Where::Living);
    STEWARD_TRY(living);
    if (*living > 0) {
        const Result<QString> names = someNames(rows, role.id, RoleRows::Where::Living, *living);
        STEWARD_TRY(names);
        return Error {
            ErrorKind::Conflict,
            RoleActionText::tr("%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.",
                               nullptr, static_cast<int>(*living))
                .arg(name, *names)};
    }
    const Result<qint64> deleted = rows.holderCount(role.id, RoleRows::Where::RecycleBin);
    STEWARD_TRY(deleted);
    if (*deleted == 0)
        return {};
    const Result<QString> names = someNames(rows, role.id, RoleRows::Where::RecycleBin, *deleted);
    STEWARD_TRY(names);
    return Error {
        ErrorKind::Conflict,
        RoleActionText::tr("%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore "
                           "them and give them another role, or delete them for good.",
                           nullptr, static_cast<int>(*deleted))
            .arg(name, *names)};
}

Result<Outcome> removeRole(Transaction &transaction, RoleId id, const Consent &consent)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    const Role *now = catalog->role(id);
    transaction.describe(ChangeKind::DeleteRole, now ? now->name : QString());
    if (!now || now->isDeleted())
        return deletedMeanwhile();
    if (now->builtIn)
        return invalid(RoleActionText::tr("%1 is built in and cannot be deleted.").arg(isolated(now->name)));
    Role after = *now;
    after.deletedAt = transaction.now();
    STEWARD_TRY(transaction.update(*now, after));
    // Who may not delete roles is not told who has this one.
    const Result<Outcome> outcome = concluded(transaction, consent, id);
    STEWARD_TRY(outcome);
    STEWARD_TRY(requireUnused(transaction.connection(), *now));
    return outcome;
}

Role freshRole(const QString &name, const QString &description)
{
    Role role;
    role.name = name;
    role.description = description;
    return role;
}

} // namespace

QFuture<Result<Outcome>> RoleActions::add(const Role &draft, const Consent &consent)
{
    Role fresh = freshRole(draft.name, draft.description);
    fresh.privileges = draft.privileges;
    return runAction(m_store, m_author, [fresh, consent](Transaction &transaction) -> Result<Outcome> {
        const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
        STEWARD_TRY(catalog);
        return addRole(transaction, fresh, *catalog, consent);
    });
}

QFuture<Result<Outcome>> RoleActions::copy(RoleId like, const QString &name, const QString &description,
                                           const Consent &consent)
{
    return runAction(m_store, m_author, [=, draft = freshRole(name, description)](Transaction &transaction) {
        return copyRole(transaction, like, draft, consent);
    });
}

QFuture<Result<Outcome>> RoleActions::edit(const Role &base, const Role &changed, const Consent &consent)
{
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return editRole(transaction, base, changed, consent); });
}

QFuture<Result<Outcome>> RoleActions::remove(RoleId id, const Consent &consent)
{
    return runAction(m_store, m_author, [=](Transaction &transaction) { return removeRole(transaction, id, consent); });
}

QFuture<Result<RoleOverview>> RoleActions::overview()
{
    return m_store.read([author = m_author](Connection &connection) { return roleOverview(connection, author); });
}

QFuture<Result<RoleHolding>> RoleActions::holders(RoleId role, int limit)
{
    return m_store.read(
        [=, author = m_author](Connection &connection) { return roleHolding(connection, author, role, limit); });
}

QFuture<Result<RoleImpact>> RoleActions::impact(const Role &base, const Role &changed)
{
    return m_store.read([=, author = m_author, now = m_store.now()](Connection &connection) {
        return roleImpact(connection, author, base, changed, now);
    });
}

QFuture<Result<PrivilegeHolders>> RoleActions::whoCan(PrivilegeSet asked, int limit)
{
    // A write that writes nothing, because a refusal is written.
    return m_store.write(
        m_author,
        [=, author = m_author](Transaction &transaction) -> Result<PrivilegeHolders> {
            transaction.describe(ChangeKind::View, RoleActionText::tr("who can: %1").arg(privilegeNames(asked)));
            const Result<Authority> authority = AuthorityRows(transaction.connection()).of(author);
            STEWARD_TRY(authority);
            STEWARD_TRY(authority->require({Privilege::ViewRoles}));
            return holdersOf(transaction.connection(), asked, limit);
        },
        [](PrivilegeHolders holders, const std::optional<ChangeSet> &) { return holders; });
}

} // namespace steward
