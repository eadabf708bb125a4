#include "models/store/syncsurvey.h"

namespace steward {

Result<QList<SyncBase>> SyncSurvey::basesThat(const std::function<bool(const SyncBase &)> &condition)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT uid, server_id, external_id, version, created_at, modified_at, absent, clean_revision "
                       "FROM sync_base"));
    STEWARD_TRY(statement);
    QList<SyncBase> bases;
    while (true) {
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row)
            return bases;
        SyncBase base;
        base.uid = QUuid::fromString(statement->text(0));
        base.serverId = statement->text(1);
        base.externalId = statement->text(2);
        base.version = statement->blob(3);
        base.created = statement->integer(4);
        base.modified = statement->integer(5);
        base.absent = static_cast<int>(statement->integer(6));
        base.cleanRevision = statement->integer(7);
        if (condition(base))
            bases.append(base);
    }
}

} // namespace steward
