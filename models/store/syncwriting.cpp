#include "models/store/transaction.h"

#include "models/store/synccodes.h"

#include <sqlite3.h>

namespace steward {

Result<void> Transaction::keepRemote(const RemoteRecord &remote)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("INSERT OR REPLACE INTO remote (id, profile, capabilities, state) "
                                            "VALUES (1, ?1, ?2, ?3)"));
    STEWARD_TRY(statement);
    return kept(statement->bind(1, syncCodes::text(remote.profile))
                    .bind(2, syncCodes::text(remote.capabilities))
                    .bind(3, syncCodes::text(remote.state))
                    .run());
}

Result<void> Transaction::clear(const QString &table)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("DELETE FROM ") + table);
    STEWARD_TRY(statement);
    return kept(statement->run());
}

Result<void> Transaction::forgetRemote()
{
    for (const char *table : {"remote", "sync_run"})
        STEWARD_TRY(clear(QLatin1StringView(table)));
    return forgetAgreements();
}

Result<void> Transaction::forgetAgreements()
{
    for (const char *table : {"sync_base", "sync_intent", "sync_conflict", "sync_held"})
        STEWARD_TRY(clear(QLatin1StringView(table)));
    return {};
}

Result<void> Transaction::keepBase(const SyncBase &base)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral(
        "INSERT OR REPLACE INTO sync_base (uid, server_id, external_id, version, created_at, modified_at, agreed, "
        "resource, absent, clean_revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(base.uid))
        .bind(2, base.serverId)
        .bind(3, base.externalId)
        .bind(4, base.version.isNull() ? QByteArray("") : base.version)
        .bind(5, base.created)
        .bind(6, base.modified);
    return kept(statement->bind(7, syncCodes::text(base.agreed))
                    .bind(8, syncCodes::text(base.resource))
                    .bind(9, static_cast<qint64>(base.absent))
                    .bind(10, base.cleanRevision)
                    .run());
}

Result<void> Transaction::noteCleanRevision(const QUuid &uid, qint64 revision)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("UPDATE sync_base SET clean_revision = ?2 WHERE uid = ?1"));
    STEWARD_TRY(statement);
    return kept(statement->bind(1, syncCodes::text(uid)).bind(2, revision).run());
}

Result<void> Transaction::doubtAllBases()
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("UPDATE sync_base SET clean_revision = -1"));
    STEWARD_TRY(statement);
    return kept(statement->run());
}

Result<void> Transaction::noteAbsent(const QUuid &uid, int rounds)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("UPDATE sync_base SET absent = ?2 WHERE uid = ?1"));
    STEWARD_TRY(statement);
    return kept(statement->bind(1, syncCodes::text(uid)).bind(2, static_cast<qint64>(rounds)).run());
}

Result<void> Transaction::dropByUid(const QString &sql, const QUuid &uid)
{
    m_noted = true;
    auto statement = prepare(sql);
    STEWARD_TRY(statement);
    return kept(statement->bind(1, syncCodes::text(uid)).run());
}

Result<void> Transaction::dropBase(const QUuid &uid)
{
    // Without an agreement there is nothing to differ from.
    auto statement = prepare(QStringLiteral(
        "UPDATE sync_conflict SET resolved_at = ?2, choice = 'gone' WHERE uid = ?1 AND resolved_at = 0"));
    STEWARD_TRY(statement);
    STEWARD_TRY(kept(statement->bind(1, syncCodes::text(uid)).bind(2, now()).run()));
    return dropByUid(QStringLiteral("DELETE FROM sync_base WHERE uid = ?1"), uid);
}

Result<void> Transaction::keepIntent(const SyncIntent &intent)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral(
        "INSERT OR REPLACE INTO sync_intent (uid, kind, state, server_id, sent, request_id, started_at, reason) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(intent.uid))
        .bind(2, syncCodes::text(intent.kind))
        .bind(3, syncCodes::text(intent.state))
        .bind(4, intent.serverId);
    return kept(statement->bind(5, syncCodes::text(intent.sent))
                    .bind(6, intent.requestId)
                    .bind(7, intent.startedAt)
                    .bind(8, intent.reason)
                    .run());
}

Result<void> Transaction::dropIntent(const QUuid &uid)
{
    return dropByUid(QStringLiteral("DELETE FROM sync_intent WHERE uid = ?1"), uid);
}

Result<void> Transaction::keepConflict(const SyncConflict &conflict)
{
    m_noted = true;
    // An open one about the same field keeps what was here and what both sides came from.
    auto statement = prepare(
        QStringLiteral("INSERT INTO sync_conflict (uid, field, base, here, server, found_at, resolved_at, choice) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, '') "
                       "ON CONFLICT (uid, field) WHERE resolved_at = 0 DO UPDATE SET server = excluded.server"));
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(conflict.uid))
        .bind(2, conflict.field)
        .bind(3, syncCodes::text(conflict.base))
        .bind(4, syncCodes::text(conflict.here));
    return kept(statement->bind(5, syncCodes::text(conflict.server)).bind(6, conflict.foundAt).run());
}

Result<void> Transaction::settleConflict(qint64 id, const QString &choice)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("UPDATE sync_conflict SET resolved_at = ?2, choice = ?3 WHERE id = ?1"));
    STEWARD_TRY(statement);
    return kept(statement->bind(1, id).bind(2, now()).bind(3, choice).run());
}

Result<void> Transaction::keepHeld(const SyncHeld &held)
{
    m_noted = true;
    auto statement = prepare(QStringLiteral("INSERT OR REPLACE INTO sync_held (uid, kind, name, reason, resource, "
                                            "held_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(held.uid)).bind(2, syncHeldKey(held.kind)).bind(3, held.name);
    return kept(statement->bind(4, held.reason).bind(5, syncCodes::text(held.resource)).bind(6, held.heldAt).run());
}

Result<void> Transaction::dropHeld(const QUuid &uid)
{
    return dropByUid(QStringLiteral("DELETE FROM sync_held WHERE uid = ?1"), uid);
}

Result<void> Transaction::keepSyncRun(const SyncRun &run)
{
    m_noted = true;
    auto statement
        = prepare(QStringLiteral("INSERT INTO sync_run (started_at, finished_at, report) VALUES (?1, ?2, ?3)"));
    STEWARD_TRY(statement);
    return kept(statement->bind(1, run.startedAt).bind(2, run.finishedAt).bind(3, syncCodes::text(run.report)).run());
}

} // namespace steward
