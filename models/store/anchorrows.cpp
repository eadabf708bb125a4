#include "models/store/anchorrows.h"

#include "models/store/readrows.h"

namespace steward {

Result<QUuid> AnchorRows::directory()
{
    const Result<QString> uid = m_connection.text(QStringLiteral("SELECT uid FROM directory WHERE id = 1"));
    STEWARD_TRY(uid);
    return QUuid(*uid);
}

Result<Anchor> AnchorRows::head(Timestamp now)
{
    Anchor head;
    const Result<QUuid> uid = directory();
    STEWARD_TRY(uid);
    auto statement = m_connection.prepare(QStringLiteral("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->step();
    STEWARD_TRY(row);
    if (!*row)
        return head;
    head.directory = *uid;
    head.set = ChangeSetId {statement->integer(0)};
    head.at = now;
    head.hash = statement->blob(1);
    return head;
}

Result<QList<Anchor>> AnchorRows::query(const QString &order)
{
    const Result<QUuid> uid = directory();
    STEWARD_TRY(uid);
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT set_id, at, hash, public_key, signature FROM anchor ") + order);
    STEWARD_TRY(statement);
    return allRows(*statement, [&uid](const Statement &row) {
        return Anchor {*uid, ChangeSetId {row.integer(0)}, row.integer(1), row.blob(2), row.blob(3), row.blob(4)};
    });
}

Result<QList<Anchor>> AnchorRows::all()
{
    return query(QStringLiteral("ORDER BY set_id"));
}

Result<Anchor> AnchorRows::newest()
{
    const Result<QList<Anchor>> anchors = query(QStringLiteral("ORDER BY set_id DESC LIMIT 1"));
    STEWARD_TRY(anchors);
    return anchors->isEmpty() ? Anchor() : anchors->first();
}

Result<QHash<ChangeSetId, QByteArray>> AnchorRows::hashes(const QList<Anchor> &anchors)
{
    QHash<ChangeSetId, QByteArray> hashes;
    for (const Anchor &anchor : anchors) {
        auto statement = m_connection.prepare(QStringLiteral("SELECT hash FROM change_set WHERE id = ?1"));
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, anchor.set).step();
        STEWARD_TRY(row);
        if (*row)
            hashes.insert(anchor.set, statement->blob(0));
    }
    return hashes;
}

} // namespace steward
