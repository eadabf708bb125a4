#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"

namespace steward {

/// The verbs on administrators and API users, shared by the window and the command line. Each runs as one transaction,
/// checks and guards inside it, and is all or nothing. Called from the GUI thread; answers come as futures.
class AdministratorActions {
    Q_DECLARE_TR_FUNCTIONS(AdministratorActions)

public:
    AdministratorActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    /// An empty user name is proposed from the email.
    QFuture<Result<Outcome>> add(const Administrator &draft, const Consent &consent = {});
    /// Changes the fields of `mine`, based on `base`; a row changed meanwhile is merged field by field.
    QFuture<Result<Outcome>> edit(const Administrator &base, const Patch &mine, const Consent &consent = {});
    QFuture<Result<Outcome>> setSuspended(const QList<AdministratorId> &ids, bool suspended,
                                          const Consent &consent = {});
    /// Into the recycle bin.
    QFuture<Result<Outcome>> remove(const QList<AdministratorId> &ids, const Consent &consent = {});
    /// Out of the recycle bin; rows whose email or user name is taken are left there.
    QFuture<Result<Outcome>> restore(const QList<AdministratorId> &ids, const Consent &consent = {});
    /// Out of the recycle bin for good.
    QFuture<Result<Outcome>> purge(const QList<AdministratorId> &ids, const Consent &consent = {});
    /// Purges what has been in the recycle bin for 30 days.
    QFuture<Result<Outcome>> purgeExpired();

    const Author &author() const { return m_author; }

private:
    template <typename Verb> QFuture<Result<Outcome>> run(Verb verb);

    Store &m_store;
    Author m_author;
};

} // namespace steward
