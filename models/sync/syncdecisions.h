#pragma once

#include "models/store/transaction.h"
#include "models/sync/capabilities.h"

namespace steward {

/// What a person answers to what a sync has left. Each is one transaction of the operator's, so that privileges and
/// guards apply as to any other change. Writer thread.
class SyncDecisions {
public:
    enum class Choice : quint8 { Here, Server };
    enum class Answer : quint8 {
        Delete, ///< Of Missing and EditedThere: on both sides.
        Upload, ///< Of Missing: it is created on the server again.
        Keep,   ///< Of EditedThere: it comes back here, as the server has it.
        Link    ///< Of NameTaken: both are the same account; what differs becomes a conflict.
    };

    explicit SyncDecisions(Transaction &transaction) : m_transaction(transaction) { }

    /// The accounts here that a decision about these conflicts may change.
    Result<QList<Administrator>> disagreedOn(const QList<qint64> &conflicts);
    /// The accounts here that an answer to these questions may change.
    Result<QList<Administrator>> askedAbout(const QList<QUuid> &uids);

    /// Puts the chosen value in force and closes the conflict.
    Result<void> choose(qint64 conflict, Choice choice);
    Result<void> choose(const SyncConflict &conflict, Choice choice);
    Result<void> answer(const QUuid &uid, Answer answer);
    /// What the server has refused is sent once more.
    Result<void> tryAgain(const QUuid &uid);

private:
    Result<void> answerMissing(const SyncHeld &held, Answer answer);
    Result<void> answerEditedThere(const SyncHeld &held, Answer answer);
    Result<void> link(const SyncHeld &held);
    Result<Capabilities> capabilities();

    Transaction &m_transaction;
};

/// The account here that has the user name of the server's, of NameTaken.
Result<std::optional<Administrator>> namesakeOf(const SyncHeld &held, Connection &connection);

} // namespace steward
