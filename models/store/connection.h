#pragma once

#include "models/core/result.h"
#include "models/store/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace steward {

/// One SQLite connection to a directory file, with its prepared statements. Belongs to the thread that opened it.
/// A statement that writes is prepared for a Transaction only.
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A reading statement; one SQL text can be in use only once at a time.
    Result<Statement> prepare(const QString &sql);
    /// The first column of the first row as a number; `fallback` without a row.
    Result<qint64> number(const QString &sql, qint64 fallback = 0);
    Result<QString> text(const QString &sql);

    /// While it lives, everything that is read is of one state of the file, which is locked once and not for each
    /// statement. Short, as it delays the commits of others; not inside another one.
    class Snapshot {
    public:
        explicit Snapshot(Connection &connection);
        ~Snapshot();
        Snapshot(const Snapshot &) = delete;
        Snapshot &operator=(const Snapshot &) = delete;

    private:
        Connection &m_connection;
        bool m_isOpen;
    };

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Transaction;
    friend class SchemaWriter;

    Connection() = default;
    Result<sqlite3_stmt *> cached(const QString &sql);
    Result<void> configure(Access access);
    /// How much of the file is kept in memory: little, or all that a transaction may change before it locks readers out.
    Result<void> keepPages(bool many);
    /// Runs SQL of ours without parameters, several statements allowed; pragmas, schema, BEGIN and COMMIT.
    Result<void> execute(const QString &sql);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_statements;
};

} // namespace steward
