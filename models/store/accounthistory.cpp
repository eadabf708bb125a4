#include "models/store/accounthistory.h"

#include "models/domain/changeset.h"
#include "models/domain/patch.h"

#include <QJsonDocument>

namespace steward {

Result<std::optional<AccountPast>> AccountHistory::at(const Administrator &now, qint64 revision)
{
    // Each change of the row makes one revision and one image.
    const qint64 steps = now.revision - revision;
    if (steps <= 0 || revision <= 0)
        return std::optional<AccountPast>();
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT i.before, s.operator, s.at FROM change_image i JOIN change_set s ON s.id = i.set_id "
                       "WHERE i.entity = ?1 AND i.row_id = ?2 ORDER BY i.set_id DESC, i.seq DESC LIMIT ?3"));
    STEWARD_TRY(statement);
    statement->bind(1, entityKey(Entity::Administrator)).bind(2, now.id).bind(3, steps);
    AccountPast past;
    past.then = now;
    for (qint64 step = 0; step < steps; ++step) {
        const Result<bool> more = statement->step();
        STEWARD_TRY(more);
        if (!*more)
            return std::optional<AccountPast>();
        const QJsonObject before = QJsonDocument::fromJson(statement->text(0).toUtf8()).object();
        // It was added here: there is no earlier one.
        if (before.isEmpty())
            return std::optional<AccountPast>();
        past.then = patched(past.then, patchFromJson(before));
        if (step > 0)
            continue;
        past.changedBy = statement->text(1);
        past.changedAt = statement->integer(2);
    }
    past.then.revision = revision;
    return std::optional<AccountPast>(past);
}

} // namespace steward
