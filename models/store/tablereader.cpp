#include "models/store/tablereader.h"

#include <sqlite3.h>

#include <algorithm>

namespace steward {

namespace {

/// How places between what can be read are looked up: so many that are empty or unreadable one by one, then in steps.
constexpr qint64 MostMissed = 2000;
constexpr qint64 MissedPerDoubling = 100;
constexpr qint64 MostDoublings = 20;
/// Behind what was read last, when nothing was read from the other end.
constexpr qint64 FarthestNumber = qint64 {1} << 30;

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

QString quotedName(const QString &name)
{
    return u'"' + name + u'"';
}

RawStatement statementOn(sqlite3 *db, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
    return RawStatement(statement);
}

Result<void> executed(sqlite3 *db, const QString &sql)
{
    const int code = sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(storageError(db, code, sql));
}

Result<QList<TableShape>> tableShapes(Connection &connection)
{
    auto tables = connection.prepare(
        QStringLiteral("SELECT t.name, c.name, c.pk, c.type FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"));
    STEWARD_TRY(tables);
    QList<TableShape> shapes;
    std::map<qint64, QString> keys;
    const auto finish = [&] {
        for (const auto &[number, name] : keys)
            shapes.last().keys.append(name);
        keys.clear();
    };
    while (true) {
        const Result<bool> row = tables->step();
        STEWARD_TRY(row);
        if (!*row)
            break;
        if (shapes.isEmpty() || shapes.constLast().name != tables->text(0)) {
            finish();
            shapes.append(TableShape {tables->text(0), {}, {}});
        }
        shapes.last().columns.append(tables->text(1));
        if (tables->integer(2) == 0)
            continue;
        keys.emplace(tables->integer(2), tables->text(1));
        shapes.last().hasIntegerKeys
            = shapes.constLast().hasIntegerKeys && tables->text(3) == QStringLiteral("INTEGER");
    }
    finish();
    return shapes;
}

sqlite3_stmt *TableReader::statement(qsizetype given, bool backward)
{
    const auto [place, isNew] = m_statements.try_emplace({given, backward});
    if (isNew) {
        QStringList conditions;
        QStringList order;
        for (qsizetype i = 0; i < m_shape.keys.size(); ++i) {
            if (i < given)
                conditions.append(QStringLiteral("%1 = ?%2").arg(quotedName(m_shape.keys.at(i))).arg(i + 1));
            else
                order.append(quotedName(m_shape.keys.at(i)) + (backward ? QStringLiteral(" DESC") : QString()));
        }
        QStringList columns;
        for (const QString &column : m_shape.columns)
            columns.append(quotedName(column));
        QString sql = QStringLiteral("SELECT %1 FROM %2 NOT INDEXED").arg(columns.join(u','), quotedName(m_shape.name));
        if (!conditions.isEmpty())
            sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
        if (!order.isEmpty())
            sql += QStringLiteral(" ORDER BY ") + order.join(u',');
        place->second = statementOn(m_db, sql);
    }
    return place->second.get();
}

Result<TableReader::Reached> TableReader::along(const QList<qint64> &given, bool backward, std::optional<qint64> until)
{
    Reached reached;
    sqlite3_stmt *rows = statement(given.size(), backward);
    if (!rows)
        return reached;
    for (qsizetype i = 0; i < given.size(); ++i)
        sqlite3_bind_int64(rows, static_cast<int>(i) + 1, given.at(i));
    const bool hasKey = m_shape.hasIntegerKeys && given.size() < m_shape.keys.size();
    const auto column = hasKey ? static_cast<int>(m_shape.columns.indexOf(m_shape.keys.at(given.size()))) : -1;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        if (hasKey) {
            const qint64 key = sqlite3_column_int64(rows, column);
            // Pages that point at each other never end.
            if (reached.last && (backward ? key > *reached.last : key < *reached.last))
                break;
            if (until && key < *until)
                break;
            reached.last = key;
        }
        ++m_taken;
        if (const Result<void> taken = m_take(rows); !taken) {
            sqlite3_reset(rows);
            return taken.error();
        }
    }
    reached.end = code == SQLITE_DONE;
    sqlite3_reset(rows);
    return reached;
}

Result<void> TableReader::walk(const QList<qint64> &given)
{
    const Result<Reached> forward = along(given, false, {});
    STEWARD_TRY(forward);
    if (forward->end)
        return {};
    m_isWhole = false;
    // A table of which the schema has lost sight has no statement.
    if (given.size() == m_shape.keys.size() || !statement(given.size(), false))
        return {};
    const Result<Reached> backward = along(given, true, forward->last);
    STEWARD_TRY(backward);
    if (!m_shape.hasIntegerKeys)
        return {};
    // Nothing at either end of the rows of one value: they are on pages that cannot be read.
    if (!given.isEmpty() && !forward->last && !backward->last)
        return {};
    // Of a longer key, the rows of the first and the last value may have been read in part.
    const qint64 edge = given.size() + 1 == m_shape.keys.size() ? 1 : 0;
    const qint64 first = forward->last ? *forward->last + edge : 0;
    return between(given, first, backward->last ? *backward->last - edge : first + FarthestNumber);
}

Result<void> TableReader::between(const QList<qint64> &given, qint64 first, qint64 last)
{
    qint64 missed = 0;
    for (qint64 key = first; key <= last;) {
        // Where nothing was found for long, places are left out, and looked up when there is something again.
        const qint64 doublings = std::max<qint64>(0, missed - MostMissed) / MissedPerDoubling;
        const qint64 step = qint64 {1} << std::min(doublings, MostDoublings);
        const qint64 before = m_taken;
        STEWARD_TRY(walk(QList<qint64>(given) << key));
        if (m_taken == before) {
            ++missed;
            key += step;
            continue;
        }
        for (qint64 skipped = std::max(first, key - step + 1); skipped < key; ++skipped)
            STEWARD_TRY(walk(QList<qint64>(given) << skipped));
        missed = 0;
        ++key;
    }
    return {};
}

Result<void> TableReader::lookUp(const QByteArray &key)
{
    sqlite3_stmt *rows = statement(1, false);
    if (!rows)
        return {};
    sqlite3_bind_text(rows, 1, key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
    const Result<void> taken = sqlite3_step(rows) == SQLITE_ROW ? m_take(rows) : Result<void>();
    sqlite3_reset(rows);
    return taken;
}

} // namespace steward
