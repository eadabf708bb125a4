#include "models/store/journal.h"

#include "models/store/chainhash.h"
#include "models/store/readrows.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace steward {

namespace {

constexpr int LookBack = 1000;
constexpr qsizetype MostKnownTexts = 1000;

void removeSet(QList<ChangeSet> &sets, ChangeSetId id)
{
    sets.removeIf([id](const ChangeSet &one) { return one.id == id; });
}

bool isBy(const ChangeSet &set, const Author &author)
{
    return set.operatorId.isNull() || author.operatorId.isNull() ? set.operatorName == author.operatorName
                                                                 : set.operatorId == author.operatorId;
}

} // namespace

Result<qint64> Journal::lastId()
{
    return m_connection.number(QStringLiteral("SELECT max(id) FROM change_set"));
}

Result<QByteArray> Journal::lastHash()
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->step();
    STEWARD_TRY(row);
    return *row ? statement->blob(0) : ChainHash::beginning();
}

Result<QList<ChangeSet>> Journal::query(const QString &condition, const QList<qint64> &parameters)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT id, at, operator, client, kind, subject, row_count, undoes, operator_id, "
                       "reason FROM change_set %1")
            .arg(condition));
    STEWARD_TRY(statement);
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i + 1, parameters.at(i));
    return allRows(*statement, [](const Statement &row) {
        ChangeSet set;
        set.id = ChangeSetId {row.integer(0)};
        set.at = row.integer(1);
        set.operatorName = row.text(2);
        set.client = row.text(3);
        set.kind = changeKindFromKey(row.text(4));
        set.subject = row.text(5);
        set.rowCount = row.integer(6);
        set.undoes = ChangeSetId {row.integer(7)};
        set.operatorId = AdministratorId {row.integer(8)};
        set.reason = row.text(9);
        return set;
    });
}

Result<void> Journal::readRows(ChangeSet &set)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT DISTINCT entity, row_id FROM change_image WHERE set_id = ?1 ORDER BY row_id"));
    STEWARD_TRY(statement);
    statement->bind(1, set.id);
    return forEachRow(*statement, [&set](const Statement &row) {
        const Entity entity = entityFromKey(row.text(0));
        const AdministratorId id {row.integer(1)};
        if (changesCatalog(entity))
            set.catalogChanged = true;
        else if (isOfAdministrator(entity) && (set.administrators.isEmpty() || set.administrators.last() != id))
            set.administrators.append(id);
    });
}

Result<QList<ChangeSet>> Journal::since(qint64 after, int limit)
{
    Result<QList<ChangeSet>> sets = query(QStringLiteral("WHERE id > ?1 ORDER BY id LIMIT ?2"), {after, limit});
    STEWARD_TRY(sets);
    for (ChangeSet &set : *sets)
        STEWARD_TRY(readRows(set));
    return sets;
}

Result<QList<ChangeSet>> Journal::newest(int limit)
{
    return query(QStringLiteral("ORDER BY id DESC LIMIT ?1"), {limit});
}

Result<QList<ChangeSet>> Journal::ofAdministrator(AdministratorId id, int limit)
{
    return query(QStringLiteral("WHERE id IN (SELECT set_id FROM change_image WHERE entity IN ('administrator', "
                                "'credential') AND row_id = ?1) "
                                "ORDER BY id DESC LIMIT ?2"),
                 {id.value, limit});
}

Result<std::optional<ChangeSet>> Journal::withoutRows(ChangeSetId id)
{
    const Result<QList<ChangeSet>> sets = query(QStringLiteral("WHERE id = ?1"), {id.value});
    STEWARD_TRY(sets);
    return sets->isEmpty() ? std::optional<ChangeSet>() : std::optional<ChangeSet>(sets->first());
}

Result<std::optional<ChangeSet>> Journal::set(ChangeSetId id)
{
    Result<std::optional<ChangeSet>> set = withoutRows(id);
    STEWARD_TRY(set);
    if (*set)
        STEWARD_TRY(readRows(**set));
    return set;
}

Result<ChangeSetId> Journal::undoneBy(ChangeSetId id)
{
    ChangeSetId first;
    bool stands = true;
    // What took it back may have been taken back itself, and so on.
    for (ChangeSetId against = id; !against.isNull(); stands = !stands) {
        const Result<ChangeSetId> next = newestAgainst(against);
        STEWARD_TRY(next);
        if (next->isNull())
            break;
        if (first.isNull())
            first = *next;
        against = *next;
    }
    return stands ? ChangeSetId {} : first;
}

Result<ChangeSetId> Journal::newestAgainst(ChangeSetId id)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT max(id) FROM (SELECT id FROM change_set WHERE undoes = ?1 UNION ALL "
                       "SELECT set_id FROM change_image WHERE entity = 'event' AND row_id = ?1)"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, id).step();
    STEWARD_TRY(row);
    return ChangeSetId {statement->integer(0)};
}

Result<QMultiHash<ChangeSetId, ChangeSetId>> Journal::alsoUndone(ChangeSetId first)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT set_id, row_id FROM change_image WHERE entity = 'event' AND row_id > 0 AND set_id >= ?1"));
    STEWARD_TRY(statement);
    statement->bind(1, first);
    QMultiHash<ChangeSetId, ChangeSetId> undone;
    STEWARD_TRY(forEachRow(*statement, [&undone](const Statement &row) {
        undone.insert(ChangeSetId {row.integer(0)}, ChangeSetId {row.integer(1)});
    }));
    return undone;
}

Result<QList<ChangeImage>> Journal::images(ChangeSetId id)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT entity, row_id, before, after FROM change_image WHERE set_id = ?1 ORDER BY seq"));
    STEWARD_TRY(statement);
    statement->bind(1, id);
    // Of a change of many rows, most images have few different texts.
    QHash<QByteArray, QJsonObject> known;
    const auto object = [&statement, &known](int column) {
        const QByteArrayView text = statement->bytes(column);
        const auto found = known.constFind(QByteArray::fromRawData(text.data(), text.size()));
        if (found != known.constEnd())
            return *found;
        const QByteArray own = text.toByteArray();
        const QJsonObject parsed = QJsonDocument::fromJson(own).object();
        if (known.size() < MostKnownTexts)
            known.insert(own, parsed);
        return parsed;
    };
    return allRows(*statement, [&object](const Statement &row) {
        return ChangeImage {entityFromKey(row.text(0)), row.integer(1), object(2), object(3)};
    });
}

Result<Journal::Stacks> Journal::stacks(const Author &author)
{
    // Deliveries come by the thousand and cannot be undone: they are not looked through.
    Result<QList<ChangeSet>> sets = query(
        QStringLiteral(
            "WHERE kind NOT IN ('delivery-begun', 'delivery', 'first-use', 'expiry', 'sign-in', 'sign-in-failed', "
            "'sign-out', 'refusal', 'export', 'view') ORDER BY id DESC LIMIT ?1"),
        {LookBack});
    STEWARD_TRY(sets);
    std::reverse(sets->begin(), sets->end());
    const auto also = alsoUndone(sets->isEmpty() ? ChangeSetId {1} : sets->first().id);
    STEWARD_TRY(also);
    Stacks stacks;
    for (const ChangeSet &set : std::as_const(*sets)) {
        // Whoever took a set back, it is taken back.
        if (set.kind == ChangeKind::Undo || set.kind == ChangeKind::Redo) {
            const QList<ChangeSetId> all = also->values(set.id) + QList {set.undoes};
            for (const ChangeSetId undone : all) {
                removeSet(stacks.undo, undone);
                removeSet(stacks.redo, undone);
            }
        }
        if (!isBy(set, author) || !isUndoable(set.kind))
            continue;
        if (set.kind == ChangeKind::Undo) {
            stacks.redo.append(set);
        } else {
            stacks.undo.append(set);
            if (set.kind != ChangeKind::Redo)
                stacks.redo.clear();
        }
    }
    return stacks;
}

Result<std::optional<ChangeSet>> Journal::undoable(const Author &author)
{
    const Result<Stacks> found = stacks(author);
    STEWARD_TRY(found);
    return found->undo.isEmpty() ? std::optional<ChangeSet>() : std::optional<ChangeSet>(found->undo.last());
}

Result<std::optional<ChangeSet>> Journal::redoable(const Author &author)
{
    const Result<Stacks> found = stacks(author);
    STEWARD_TRY(found);
    return found->redo.isEmpty() ? std::optional<ChangeSet>() : std::optional<ChangeSet>(found->redo.last());
}

} // namespace steward
