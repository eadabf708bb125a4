#include "models/store/syncsurvey.h"

#include "models/store/readrows.h"
#include "models/store/synccodes.h"

namespace steward {

namespace {

const QString Columns
    = QStringLiteral("uid, server_id, external_id, version, created_at, modified_at, absent, clean_revision");
const QString ByUid = QStringLiteral("SELECT %1, agreed FROM sync_base WHERE uid = ?1").arg(Columns);
const QString ByServerId = QStringLiteral("SELECT %1, agreed FROM sync_base WHERE server_id = ?1").arg(Columns);
const QString All = QStringLiteral("SELECT %1 FROM sync_base").arg(Columns);

SyncBase briefBaseOf(const Statement &statement)
{
    SyncBase base;
    base.uid = QUuid::fromString(statement.text(0));
    base.serverId = statement.text(1);
    base.externalId = statement.text(2);
    base.version = statement.blob(3);
    base.created = statement.integer(4);
    base.modified = statement.integer(5);
    base.absent = static_cast<int>(statement.integer(6));
    base.cleanRevision = statement.integer(7);
    return base;
}

} // namespace

Result<std::optional<SyncBase>> SyncSurvey::first(Statement statement)
{
    const Result<bool> row = statement.step();
    STEWARD_TRY(row);
    if (!*row)
        return std::optional<SyncBase>();
    SyncBase base = briefBaseOf(statement);
    base.agreed = syncCodes::objectFrom(statement.text(8));
    return std::optional<SyncBase>(base);
}

Result<std::optional<SyncBase>> SyncSurvey::base(const QUuid &uid)
{
    Result<Statement> statement = m_connection.prepare(ByUid);
    STEWARD_TRY(statement);
    statement->bind(1, syncCodes::text(uid));
    return first(std::move(*statement));
}

Result<std::optional<SyncBase>> SyncSurvey::baseOfServerId(const QString &serverId)
{
    Result<Statement> statement = m_connection.prepare(ByServerId);
    STEWARD_TRY(statement);
    statement->bind(1, serverId);
    return first(std::move(*statement));
}

Result<QList<SyncBase>> SyncSurvey::basesThat(const std::function<bool(const SyncBase &)> &condition)
{
    Result<Statement> statement = m_connection.prepare(All);
    STEWARD_TRY(statement);
    QList<SyncBase> bases;
    STEWARD_TRY(forEachRow(*statement, [&](const Statement &row) {
        const SyncBase base = briefBaseOf(row);
        if (condition(base))
            bases.append(base);
    }));
    return bases;
}

} // namespace steward
