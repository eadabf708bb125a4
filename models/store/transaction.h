#pragma once

#include "models/core/clock.h"
#include "models/domain/changeset.h"
#include "models/domain/credential.h"
#include "models/domain/patch.h"
#include "models/store/administratorrows.h"
#include "models/store/credentialrows.h"
#include "models/store/journal.h"

#include <QSet>

namespace steward {

/// Who changes something, and with what; stands in the journal.
struct Author {
    QString operatorName;
    QString client; ///< "window", "command" or "sync".
};

/// One all-or-nothing change: the only place that runs SQL that writes. Every change of a row writes its journal image
/// in the same breath; committing ends in one change set. Writer thread.
class Transaction {
public:
    /// BEGIN IMMEDIATE. `author` and the time are the change set's.
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, const Author &author, Timestamp now);
    /// Rolls back what was not committed.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// For reading what stands in the file now, the changes of this transaction included.
    Connection &connection() { return m_connection; }
    Timestamp now() const { return m_set.at; }

    /// What the change set will be called.
    void describe(ChangeKind kind, const QString &subject, ChangeSetId undoes = {});

    /// The row gets its id, uid (if it has none), times and revision 1.
    Result<AdministratorId> insert(Administrator administrator);
    /// Writes the fields of `patch`; fails with Conflict when the row is no longer at `before.revision`.
    Result<void> update(const Administrator &before, const Patch &patch);
    /// Into the recycle bin at `deletedAt`, or out of it with 0.
    Result<void> setDeleted(const Administrator &before, Timestamp deletedAt);
    /// For good. The journal keeps the images.
    Result<void> purge(const Administrator &before);

    Result<ApplicationId> insert(Application application);
    Result<void> update(const Application &before, const Application &after);
    Result<RoleId> insert(Role role);
    /// Writes what differs. Images hold neither the verifier nor the time of the last use.
    Result<void> update(const Credential &before, const Credential &after);
    Result<void> setSetting(const QString &key, const QJsonObject &value);

    /// What happens at every sign-in stands in no change set: the time of the last use, a verifier whose cost has
    /// risen, and the wrong tries of a name.
    Result<void> noteUse(AdministratorId id, const QString &verifier);
    Result<void> noteTries(const QByteArray &nameHash, const WrongTries &tries);
    /// Forgets names that nobody tried since `time`.
    Result<void> forgetTries(Timestamp time);

    /// The one row about the directory itself, written when it is created.
    Result<void> setDirectory(const QString &name, AdministratorId operatorId);

    /// Nothing of this transaction will be kept: `commit` rolls back. For previews and refusals that carry values.
    void abandon() { m_abandoned = true; }

    /// Commits. Without a journal image the set has no id, and nothing but notes of sign-ins is written.
    Result<ChangeSet> commit();

private:
    Transaction(Connection &connection, const Author &author, Timestamp now);
    /// A statement that may write; refuses when SQLite has ended the transaction by itself.
    Result<Statement> prepare(const QString &sql);
    Result<void> stillOpen() const;
    /// Remembers a failed statement: what it belonged to is half done, so nothing of this transaction is committed.
    Result<void> kept(Result<void> result);
    Result<void> writeApplications(AdministratorId id, const QList<ApplicationId> &before,
                                   const QList<ApplicationId> &after);
    /// Clears the credential of a row that goes into the recycle bin.
    Result<void> withdraw(AdministratorId id);
    Result<void> record(Entity entity, qint64 row, const QJsonObject &before, const QJsonObject &after);
    Result<void> openChain();

    Connection &m_connection;
    ChangeSet m_set;
    std::optional<ChainHash> m_chain; ///< From the first image on.
    QByteArray m_previousHash;
    qint64 m_images = 0;
    QSet<AdministratorId> m_touched;
    bool m_noted = false; ///< Something is written that stands in no change set.
    bool m_abandoned = false;
    bool m_finished = false;
    bool m_failed = false;
};

} // namespace steward
