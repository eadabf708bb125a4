#pragma once

#include "models/core/clock.h"
#include "models/core/uids.h"
#include "models/domain/changeset.h"
#include "models/domain/credential.h"
#include "models/domain/jobreport.h"
#include "models/domain/patch.h"
#include "models/store/administratorrows.h"
#include "models/store/admission.h"
#include "models/store/anchor.h"
#include "models/store/author.h"
#include "models/store/chainhash.h"
#include "models/store/credentialrows.h"
#include "models/store/journal.h"
#include "models/store/syncrows.h"

#include <functional>
#include <vector>

namespace steward {

/// One all-or-nothing change: the only place that runs SQL that writes. Every change of a row writes its journal image
/// in the same breath; committing ends in one change set. Nothing is committed that privileges or guards forbid.
/// Writer thread.
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
    const Author &author() const { return m_author; }
    /// What this change is called, as far as it is known.
    const ChangeSet &described() const { return m_set; }

    /// What the change set will be called.
    void describe(ChangeKind kind, const QString &subject, ChangeSetId undoes = {});

    /// What is done before a change of many rows; its Error refuses the change.
    void prepareMany(std::function<Result<void>(Connection &, qint64 rows)> prepare) { m_prepare = std::move(prepare); }
    /// So many rows are about to be written, and nothing is yet: what has to be done before is done now.
    Result<void> aboutToChange(qint64 rows);
    /// So many rows are going to change: of large numbers the pages stay in memory until the end.
    Result<void> expect(qint64 rows);

    /// The row gets its id, uid (if it has none), times and revision 1.
    Result<AdministratorId> insert(Administrator administrator);
    /// Writes the fields of `patch`; fails with Conflict when the row is no longer at `before.revision`. The email or
    /// user name that another row still has is taken from it: by the commit, that row needs another one.
    Result<void> update(const Administrator &before, const Patch &patch);
    /// Nothing, or an Error of kind Conflict: whether all rows have an email and a user name of their own. `commit` asks
    /// by itself.
    Result<void> settleNames();
    /// Into the recycle bin at `deletedAt`, or out of it with 0.
    Result<void> setDeleted(const Administrator &before, Timestamp deletedAt);
    /// For good. The journal keeps the images.
    Result<void> purge(const Administrator &before);

    Result<ApplicationId> insert(Application application);
    Result<void> update(const Application &before, const Application &after);
    Result<RoleId> insert(Role role);
    /// Name, description, privileges, and whether it is deleted.
    Result<void> update(const Role &before, const Role &after);
    /// Writes what differs. Images hold neither the verifier nor the time of the last use.
    Result<void> update(const Credential &before, const Credential &after);
    /// Whoever writes a setting says which privilege that needs.
    Result<void> setSetting(const QString &key, const QJsonObject &value);
    /// Something happened that changed no row: signed in, refused, exported.
    Result<void> note(const QJsonObject &details);
    /// This set takes back that one too, beside the one that `describe` names.
    Result<void> noteUndone(ChangeSetId id);
    /// Keeps somebody signed in on a computer that knows the token of this hash.
    Result<void> keepSession(const QByteArray &tokenHash, AdministratorId id, Timestamp expiresAt,
                             const QString &computer);
    /// Ends that one, or with an empty hash all of this person.
    Result<void> endSessions(AdministratorId id, const QByteArray &tokenHash = {});
    /// Ends those that have expired by now.
    Result<void> forgetExpiredSessions();
    /// A signed head of the journal; part of no change set, as it speaks of one.
    Result<void> noteAnchor(const Anchor &anchor);

    /// Keeps the result of a job; part of no change set. Called when the job has changed everything that it changes:
    /// the report gets this transaction's set (if there is one) and operator.
    Result<JobId> keepJob(const JobReport &job);
    /// Keeps a row that the job did not change, or the number of one that it did.
    Result<void> keepJobRow(JobId job, const JobRow &row);

    /// What the file knows of its remote is part of no change set. Whoever changes the profile says which privilege
    /// that needs.
    Result<void> keepRemote(const RemoteRecord &remote);
    /// Everything about it, what was agreed on included.
    Result<void> forgetRemote();
    /// What both sides have agreed on, and everything that waits: both are compared anew. The profile stays.
    Result<void> forgetAgreements();
    /// In the place of one for the same account.
    Result<void> keepBase(const SyncBase &base);
    Result<void> noteCleanRevision(const QUuid &uid, qint64 revision);
    /// All rows are to be compared again: a role or an application is called otherwise now.
    Result<void> doubtAllBases();
    Result<void> noteAbsent(const QUuid &uid, int rounds);
    /// With the open conflicts of the account.
    Result<void> dropBase(const QUuid &uid);
    Result<void> keepIntent(const SyncIntent &intent);
    Result<void> dropIntent(const QUuid &uid);
    /// One that is open about the same field takes the new value of the server.
    Result<void> keepConflict(const SyncConflict &conflict);
    Result<void> settleConflict(qint64 id, const QString &choice);
    Result<void> keepHeld(const SyncHeld &held);
    Result<void> dropHeld(const QUuid &uid);
    Result<void> keepSyncRun(const SyncRun &run);

    /// What the writing methods do not see by themselves: that a privilege is needed.
    void needs(Privilege privilege) { m_admission.footprint().needs(privilege); }
    /// A password of this account is sent, shown (`handedOut`) or withdrawn at the operator's wish.
    void credentialAsked(const Administrator &row, bool handedOut)
    {
        m_admission.footprint().credentialAsked(row, handedOut);
    }
    /// The rows come from a file.
    void asImport() { m_admission.footprint().setImport(); }
    /// Overrides the guards that can be overridden; stands in the journal.
    void setReason(const QString &reason) { m_set.reason = reason; }
    /// Nothing, or an Error of kind Forbidden, NeedsReason or Unauthorized: whether what was done so far may be.
    /// `commit` asks by itself.
    Result<void> admit() { return m_admission.judge(m_set.reason); }

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
    Result<void> writeFields(const Administrator &before, const Administrator &after, const Patch &patch);
    /// Whoever has the email or the user name of this row has it no longer.
    Result<void> makeWayFor(const Administrator &row);
    Result<void> writeApplications(AdministratorId id, const QList<ApplicationId> &before,
                                   const QList<ApplicationId> &after);
    /// Clears the credential of a row that goes into the recycle bin.
    Result<void> withdraw(AdministratorId id);
    Result<void> clear(const QString &table);
    Result<void> dropByUid(const QString &sql, const QUuid &uid);
    Result<void> record(Entity entity, qint64 row, const QJsonObject &before, const QJsonObject &after);
    Result<void> record(Entity entity, qint64 row, const QByteArray &before, const QByteArray &after);
    Result<void> openChain();

    Connection &m_connection;
    Author m_author;
    ChangeSet m_set;
    Admission m_admission;
    std::optional<ChainHash> m_chain; ///< From the first image on.
    QByteArray m_previousHash;
    qint64 m_images = 0;
    Uids m_uids;
    std::function<Result<void>(Connection &, qint64)> m_prepare;
    std::vector<AdministratorId> m_touched; ///< Some perhaps several times.
    /// The key that a row gave up for another one, and its column.
    struct GivenUp {
        AdministratorId id;
        QString column;
        QString key;
    };
    std::vector<GivenUp> m_givenUp;
    bool m_isLarge = false;
    bool m_noted = false; ///< Something is written that stands in no change set.
    bool m_abandoned = false;
    bool m_finished = false;
    bool m_failed = false;
};

} // namespace steward
