#pragma once

#include "models/sync/remotestate.h"
#include "models/sync/syncreport.h"
#include "models/sync/wirevalues.h"

namespace steward {

/// One account on the Sync page: what is to be said of it, and its values on both sides.
struct SyncEntry {
    enum class Kind : quint8 {
        Conflict,
        Question, ///< `held` says which.
        Create,   ///< To be sent.
        Update,
        Delete,
        Taken,   ///< Came from the server in the last round that brought something.
        Refused, ///< The server does not take it; `reason` are its words.
        Unknown  ///< A request whose outcome is not known yet.
    };

    Kind kind = Kind::Update;
    QUuid uid;
    AdministratorId id; ///< Null when it is not here.
    bool isApiUser = true;
    QString name;
    QString organization;
    QString reason;
    SyncHeld::Kind held = SyncHeld::Kind::Missing; ///< Of a question.
    QList<SyncConflict> conflicts;
    QStringList stops; ///< Integrations that nobody could sign in for any more once this is sent.
    WireValues base;   ///< As both sides agreed last; of what was taken: before it came.
    WireValues here;   ///< With our value where there is a conflict.
    WireValues server; ///< As the server is known to have it.
    Timestamp changedHere = 0;
    Timestamp changedThere = 0;
};

/// What the Sync page and `conflicts list` show.
struct SyncOverview {
    RemoteRecord record;
    RemoteState state;
    QList<SyncEntry> entries; ///< In the order of `Kind`; of each kind the first thousand.
    QMap<SyncEntry::Kind, qint64> counts;
    std::optional<SyncRun> lastRun;

    qint64 toSend() const;
    /// How many wait for a person.
    qint64 waiting() const;
};

/// Works in a transaction that is taken back, as finding out what there is to send may tidy up.
Result<SyncOverview> overviewOf(Transaction &transaction);

/// "User name differs on both sides", "New API user for Salesforce", "Status: Login suspended": one line for a list.
QString lineOf(const SyncEntry &entry);
/// A value on the wire for a reader; applications are parted by ", ".
QString wireText(Field field, const QJsonValue &value);

} // namespace steward
