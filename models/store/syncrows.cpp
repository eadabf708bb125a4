#include "models/store/syncrows.h"

#include "models/store/readrows.h"
#include "models/store/synccodes.h"

namespace steward {

namespace {

const QString BaseColumns = QStringLiteral("%1, agreed, resource").arg(syncCodes::BriefBase);
const QString IntentColumns = QStringLiteral("uid, kind, state, server_id, sent, request_id, started_at, reason");
const QString ConflictColumns = QStringLiteral("id, uid, field, base, here, server, found_at, resolved_at, choice");
const QString HeldColumns = QStringLiteral("uid, kind, name, reason, resource, held_at");

QUuid uidAt(const Statement &statement, int column)
{
    return QUuid::fromString(statement.text(column));
}

SyncBase wholeBaseOf(const Statement &row)
{
    SyncBase base = syncCodes::baseOf(row);
    base.resource = syncCodes::objectFrom(row.text(syncCodes::BehindBriefBase + 1));
    return base;
}

SyncIntent intentOf(const Statement &statement)
{
    return {uidAt(statement, 0),
            syncCodes::intentKind(statement.text(1)),
            syncCodes::intentState(statement.text(2)),
            statement.text(3),
            syncCodes::objectFrom(statement.text(4)),
            statement.text(5),
            statement.integer(6),
            statement.text(7)};
}

SyncConflict conflictOf(const Statement &statement)
{
    return {statement.integer(0),
            uidAt(statement, 1),
            statement.text(2),
            syncCodes::valueFrom(statement.text(3)),
            syncCodes::valueFrom(statement.text(4)),
            syncCodes::valueFrom(statement.text(5)),
            statement.integer(6),
            statement.integer(7),
            statement.text(8)};
}

SyncHeld heldOf(const Statement &statement)
{
    return {uidAt(statement, 0), syncCodes::heldKind(statement.text(1)),   statement.text(2),
            statement.text(3),   syncCodes::objectFrom(statement.text(4)), statement.integer(5)};
}

} // namespace

Result<std::optional<RemoteRecord>> SyncRows::remote()
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT profile, capabilities, state FROM remote"));
    STEWARD_TRY(statement);
    return firstRow(*statement, [](const Statement &row) {
        return RemoteRecord {syncCodes::objectFrom(row.text(0)), syncCodes::objectFrom(row.text(1)),
                             syncCodes::objectFrom(row.text(2))};
    });
}

Result<std::optional<SyncBase>> SyncRows::base(const QUuid &uid)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_base WHERE uid = ?1").arg(BaseColumns));
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, syncCodes::text(uid)), wholeBaseOf);
}

Result<std::optional<SyncBase>> SyncRows::baseOfServerId(const QString &serverId)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_base WHERE server_id = ?1").arg(BaseColumns));
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, serverId), wholeBaseOf);
}

Result<qint64> SyncRows::baseCount()
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM sync_base"));
}

Result<std::optional<SyncIntent>> SyncRows::intent(const QUuid &uid)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_intent WHERE uid = ?1").arg(IntentColumns));
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, syncCodes::text(uid)), intentOf);
}

Result<QList<SyncIntent>> SyncRows::intents()
{
    return allRows(
        m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_intent ORDER BY started_at, uid").arg(IntentColumns)),
        intentOf);
}

Result<QList<SyncConflict>> SyncRows::openConflicts()
{
    return allRows(
        m_connection.prepare(
            QStringLiteral("SELECT %1 FROM sync_conflict WHERE resolved_at = 0 ORDER BY id").arg(ConflictColumns)),
        conflictOf);
}

Result<QList<SyncConflict>> SyncRows::openConflicts(const QUuid &uid)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM sync_conflict WHERE uid = ?1 AND resolved_at = 0 ORDER BY id")
            .arg(ConflictColumns));
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(uid));
    return allRows(*statement, conflictOf);
}

Result<std::optional<SyncHeld>> SyncRows::held(const QUuid &uid)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_held WHERE uid = ?1").arg(HeldColumns));
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, syncCodes::text(uid)), heldOf);
}

Result<QList<SyncHeld>> SyncRows::held()
{
    return allRows(
        m_connection.prepare(QStringLiteral("SELECT %1 FROM sync_held ORDER BY held_at, uid").arg(HeldColumns)),
        heldOf);
}

Result<QList<AdministratorId>> SyncRows::candidates(AdministratorId after, int limit)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT m.id FROM sync_mark m CROSS JOIN administrator a ON a.id = m.id LEFT JOIN sync_base b ON b.uid = a.uid "
        "WHERE m.id > ?1 AND "
        "(b.uid IS NULL AND a.deleted_at IS NULL OR b.uid IS NOT NULL AND a.revision <> b.clean_revision) "
        "ORDER BY m.id LIMIT ?2"));
    STEWARD_TRY(statement);
    statement->bind(1, after.value).bind(2, static_cast<qint64>(limit));
    return allRows(*statement, [](const Statement &row) { return AdministratorId {row.integer(0)}; });
}

Result<QList<QUuid>> SyncRows::orphans()
{
    return allRows(
        m_connection.prepare(QStringLiteral("SELECT o.uid FROM sync_orphan o CROSS JOIN sync_base b ON b.uid = o.uid "
                                            "LEFT JOIN administrator a ON a.uid = o.uid WHERE a.id IS NULL "
                                            "ORDER BY o.uid")),
        [](const Statement &row) { return uidAt(row, 0); });
}

Result<QList<SyncRun>> SyncRows::runs(int limit)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT id, started_at, finished_at, report FROM sync_run ORDER BY id DESC LIMIT ?1"));
    STEWARD_TRY(statement);
    statement->bind(1, static_cast<qint64>(limit));
    return allRows(*statement, [](const Statement &row) {
        return SyncRun {row.integer(0), row.integer(1), row.integer(2), syncCodes::objectFrom(row.text(3))};
    });
}

} // namespace steward
