#pragma once

#include "models/core/clock.h"
#include "models/store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace steward {

/// The remote of a directory as the file keeps it; `profile`, `capabilities` and `state` are read by models/sync.
struct RemoteRecord {
    QJsonObject profile;
    QJsonObject capabilities;
    QJsonObject state;

    friend bool operator==(const RemoteRecord &, const RemoteRecord &) = default;
};

/// What both sides agreed on last of one account.
struct SyncBase {
    QUuid uid;
    QString serverId;
    QString externalId; ///< As the server has it.
    QByteArray version; ///< ETag, byte for byte.
    Timestamp created = 0;
    Timestamp modified = 0;
    QJsonObject agreed;   ///< Values on the wire.
    QJsonObject resource; ///< As the server sent it.
    int absent = 0;       ///< Rounds in a row in which the server did not know it.
    qint64 cleanRevision = 0;

    friend bool operator==(const SyncBase &, const SyncBase &) = default;
};

/// The one request that an account may have under way, or that the server has refused.
struct SyncIntent {
    enum class Kind : quint8 { Create, Update, Delete };
    enum class State : quint8 { Sending, Blocked };

    QUuid uid;
    Kind kind = Kind::Update;
    State state = State::Sending;
    QString serverId;
    QJsonObject sent; ///< Values on the wire.
    QString requestId;
    Timestamp startedAt = 0;
    QString reason; ///< The server's words, when it is blocked.

    friend bool operator==(const SyncIntent &, const SyncIntent &) = default;
};

/// A field that both sides have changed; the server's value is in force until somebody chooses.
struct SyncConflict {
    qint64 id = 0; ///< 0: not kept yet.
    QUuid uid;
    QString field; ///< Key of the field table.
    QJsonValue base;
    QJsonValue here;
    QJsonValue server;
    Timestamp foundAt = 0;
    Timestamp resolvedAt = 0; ///< 0: open.
    QString choice;           ///< "here", "server", "edited" by a later edit, or "gone".

    friend bool operator==(const SyncConflict &, const SyncConflict &) = default;
};

/// A question about one account that waits for a person.
struct SyncHeld {
    enum class Kind : quint8 {
        Missing,     ///< Gone on the server: delete here too, or upload again?
        EditedThere, ///< Deleted here, changed there: delete there too, or bring it back?
        NameTaken,   ///< The server has another account of that name: the same one, or rename?
        Unusable     ///< The server's account cannot be taken here, `reason` says why.
    };

    QUuid uid;
    Kind kind = Kind::Missing;
    QString name;
    QString reason;
    QJsonObject resource; ///< The server's, when there is one; read by models/sync.
    Timestamp heldAt = 0;

    friend bool operator==(const SyncHeld &, const SyncHeld &) = default;
};

/// A round that changed something or failed.
struct SyncRun {
    qint64 id = 0;
    Timestamp startedAt = 0;
    Timestamp finishedAt = 0;
    QJsonObject report;
};

QString syncHeldKey(SyncHeld::Kind kind);

/// Reads what the file knows of its remote; writing is Transaction's. Thread of the connection.
class SyncRows {
public:
    explicit SyncRows(Connection &connection) : m_connection(connection) { }

    Result<std::optional<RemoteRecord>> remote();

    Result<std::optional<SyncBase>> base(const QUuid &uid);
    Result<std::optional<SyncBase>> baseOfServerId(const QString &serverId);
    Result<qint64> baseCount();

    Result<std::optional<SyncIntent>> intent(const QUuid &uid);
    /// The oldest first.
    Result<QList<SyncIntent>> intents();

    Result<QList<SyncConflict>> openConflicts();
    Result<QList<SyncConflict>> openConflicts(const QUuid &uid);

    Result<std::optional<SyncHeld>> held(const QUuid &uid);
    Result<QList<SyncHeld>> held();

    /// Accounts that may differ from their base, or have none: living ones, and deleted ones with a base. In order of
    /// id; at most `limit` beyond `after`. Accounts that were deleted for good are not among them.
    Result<QList<AdministratorId>> candidates(AdministratorId after, int limit);
    /// Bases whose account was deleted for good.
    Result<QList<QUuid>> orphans();

    /// The newest first.
    Result<QList<SyncRun>> runs(int limit);

private:
    Connection &m_connection;
};

} // namespace steward
