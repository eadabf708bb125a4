#pragma once

#include "models/store/connection.h"

#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace steward {

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using RawStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// One statement on a file that need not be one of ours yet; nothing when it cannot be made.
RawStatement statementOn(sqlite3 *db, const QString &sql);
/// Runs statements without results on such a file.
Result<void> executed(sqlite3 *db, const QString &sql);
/// A name in SQL.
QString quotedName(const QString &name);

/// A table as a file has it.
struct TableShape {
    QString name;
    QStringList columns;
    QStringList keys; ///< In the order of the primary key.
    bool hasIntegerKeys = true;
};

/// All tables of an open file.
Result<QList<TableShape>> tableShapes(Connection &connection);

/// Reads one table of a damaged file from both ends, and the places between them one by one. Both must outlive it. Any
/// thread; blocks.
class TableReader {
public:
    using Take = std::function<Result<void>(sqlite3_stmt *row)>;

    TableReader(sqlite3 *db, const TableShape &shape, Take take) : m_db(db), m_shape(shape), m_take(std::move(take)) { }

    /// Whether every place could be read.
    Result<bool> read()
    {
        STEWARD_TRY(walk({}));
        return m_isWhole;
    }
    /// One row by a text that may be its key.
    Result<void> lookUp(const QByteArray &key);

private:
    /// How far one end was read: up to this value of the first key that is not given.
    struct Reached {
        bool end = false;
        std::optional<qint64> last;
    };

    Result<void> walk(const QList<qint64> &given);
    Result<void> between(const QList<qint64> &given, qint64 first, qint64 last);
    Result<Reached> along(const QList<qint64> &given, bool backward, std::optional<qint64> until);
    sqlite3_stmt *statement(qsizetype given, bool backward);

    sqlite3 *m_db;
    const TableShape &m_shape;
    Take m_take;
    std::map<std::pair<qsizetype, bool>, RawStatement> m_statements;
    qint64 m_taken = 0;
    bool m_isWhole = true;
};

} // namespace steward
