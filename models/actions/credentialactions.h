#pragma once

#include "models/actions/outcome.h"
#include "models/secrets/secret.h"
#include "models/store/store.h"

namespace steward {

/// Where a credential is used, for whoever must change it there.
struct CredentialNotes {
    QString deployedAt;
    QString owner;
    QString ticket;

    friend bool operator==(const CredentialNotes &, const CredentialNotes &) = default;
};

/// The verbs on credentials. What they queue is sent by a MailRound. Called from the GUI thread; answers come as
/// futures.
class CredentialActions {
    Q_DECLARE_TR_FUNCTIONS(CredentialActions)

public:
    CredentialActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    /// Queues a mail with a new password for each; suspended accounts and addresses that the policy does not allow are
    /// left.
    QFuture<Result<Outcome>> send(const QList<AdministratorId> &ids);
    /// Takes the passwords away, and mails that are queued; integrations may stop.
    QFuture<Result<Outcome>> revoke(const QList<AdministratorId> &ids, const Consent &consent = {});
    QFuture<Result<Outcome>> setNotes(AdministratorId id, const CredentialNotes &notes);
    /// Makes a new password that is not mailed, for a person at the desk: it is handed out this once.
    QFuture<Result<Secret>> showOnce(AdministratorId id);
    /// Writes down which passwords have expired.
    QFuture<Result<Outcome>> expire();
    QFuture<Result<Credential>> credential(AdministratorId id);

private:
    Store &m_store;
    Author m_author;
};

} // namespace steward
