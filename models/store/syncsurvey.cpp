#include "models/store/syncsurvey.h"

#include "models/store/readrows.h"
#include "models/store/synccodes.h"

namespace steward {

namespace {

const QString ByUid = QStringLiteral("SELECT %1, agreed FROM sync_base WHERE uid = ?1").arg(syncCodes::BriefBase);
const QString ByServerId
    = QStringLiteral("SELECT %1, agreed FROM sync_base WHERE server_id = ?1").arg(syncCodes::BriefBase);
const QString All = QStringLiteral("SELECT %1 FROM sync_base").arg(syncCodes::BriefBase);

} // namespace

Result<std::optional<SyncBase>> SyncSurvey::base(const QUuid &uid)
{
    Result<Statement> statement = m_connection.prepare(ByUid);
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, syncCodes::text(uid)), syncCodes::baseOf);
}

Result<std::optional<SyncBase>> SyncSurvey::baseOfServerId(const QString &serverId)
{
    Result<Statement> statement = m_connection.prepare(ByServerId);
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, serverId), syncCodes::baseOf);
}

Result<QList<SyncBase>> SyncSurvey::basesThat(const std::function<bool(const SyncBase &)> &condition)
{
    Result<Statement> statement = m_connection.prepare(All);
    STEWARD_TRY(statement);
    QList<SyncBase> bases;
    STEWARD_TRY(forEachRow(*statement, [&](const Statement &row) {
        const SyncBase base = syncCodes::briefBaseOf(row);
        if (condition(base))
            bases.append(base);
    }));
    return bases;
}

} // namespace steward
