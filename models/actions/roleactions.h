#pragma once

#include "models/actions/outcome.h"
#include "models/actions/roleviews.h"
#include "models/store/store.h"

namespace steward {

/// The verbs on roles, and looking at who has them. Privileges and guards act in the transaction. Called from the GUI
/// thread; answers come as futures.
class RoleActions {
    Q_DECLARE_TR_FUNCTIONS(RoleActions)

public:
    RoleActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    /// A name that is taken is a Conflict, other bad input Invalid.
    QFuture<Result<Outcome>> add(const Role &draft, const Consent &consent = {});
    /// A new role with the privileges that `like` has now.
    QFuture<Result<Outcome>> copy(RoleId like, const QString &name, const QString &description,
                                  const Consent &consent = {});
    /// Name, description and privileges. What somebody else changed since `base` stays; where both changed one text,
    /// Conflict. Built-in roles keep their names, and Owner is not edited at all.
    QFuture<Result<Outcome>> edit(const Role &base, const Role &changed, const Consent &consent = {});
    /// A role of the directory's own that nobody has, people in the recycle bin included; otherwise Conflict.
    QFuture<Result<Outcome>> remove(RoleId id, const Consent &consent = {});

    QFuture<Result<RoleOverview>> overview();
    /// At most `limit` names.
    QFuture<Result<RoleHolding>> holders(RoleId role, int limit);
    QFuture<Result<RoleImpact>> impact(const Role &base, const Role &changed);
    /// People who hold all of `asked`, at most `limit` of them. To ask without the privilege View roles is written
    /// down.
    QFuture<Result<PrivilegeHolders>> whoCan(PrivilegeSet asked, int limit);

private:
    Store &m_store;
    Author m_author;
};

} // namespace steward
