#include "models/store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

namespace steward {

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// A transaction that changes more pages than this (256 MiB) locks readers out before it commits.
constexpr int SpillPages = 65'536;
constexpr int CacheKiB = 16'000;
constexpr int LargeCacheKiB = SpillPages * 4;
constexpr int BusyTimeoutMs = 5000;

QString freshName()
{
    static std::atomic<quint64> counter {0};
    return QStringLiteral("steward-%1").arg(++counter);
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    connection->m_name = freshName();
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    // Debian's SQLite reads a name that begins with "file:" as a URI; an absolute one never does.
    connection->m_database.setDatabaseName(QFileInfo(path).absoluteFilePath());
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection->m_database.setConnectOptions(options);
    if (!connection->m_database.open())
        return Error {ErrorKind::Storage,
                      ConnectionText::tr("The directory file could not be opened. Check that it is there and that "
                                         "you may read and write it."),
                      connection->m_database.lastError().text()};
    connection->m_handle = nativeHandle(connection->m_database);
    if (!connection->m_handle)
        return Error {ErrorKind::Storage, ConnectionText::tr("The SQLite driver of Qt could not be used."),
                      QStringLiteral("no native handle")};
    STEWARD_TRY(connection->configure(access));
    return connection;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure(Access access)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(m_handle, 1);
    // temp_store keeps sorting and temporary tables out of files that nobody would clear.
    STEWARD_TRY(execute(QStringLiteral("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; "
                                       "PRAGMA temp_store=MEMORY")));
    STEWARD_TRY(keepPages(false));
    if (access == Access::ReadOnly)
        return execute(QStringLiteral("PRAGMA query_only=ON"));
    return execute(
        QStringLiteral("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_spill=%1").arg(SpillPages));
}

Result<void> Connection::keepPages(bool many)
{
    return execute(QStringLiteral("PRAGMA cache_size=-%1").arg(many ? LargeCacheKiB : CacheKiB));
}

Connection::Snapshot::Snapshot(Connection &connection)
    : m_connection(connection), m_isOpen(connection.execute(QStringLiteral("BEGIN")).ok())
{
}

Connection::Snapshot::~Snapshot()
{
    if (m_isOpen)
        std::ignore = m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<sqlite3_stmt *> Connection::cached(const QString &sql)
{
    if (sqlite3_stmt *statement = m_statements.value(sql)) {
        Q_ASSERT_X(!sqlite3_stmt_busy(statement), "Connection", qUtf8Printable(sql));
        return statement;
    }
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return storageError(m_handle, code, sql);
    m_statements.insert(sql, statement);
    return statement;
}

Result<Statement> Connection::prepare(const QString &sql)
{
    const Result<sqlite3_stmt *> statement = cached(sql);
    STEWARD_TRY(statement);
    Q_ASSERT_X(sqlite3_stmt_readonly(*statement), "Connection", "only a Transaction writes");
    return Statement(m_handle, *statement);
}

Result<qint64> Connection::number(const QString &sql, qint64 fallback)
{
    Result<Statement> statement = prepare(sql);
    STEWARD_TRY(statement);
    const Result<bool> row = statement->step();
    STEWARD_TRY(row);
    return *row ? statement->integer(0) : fallback;
}

Result<QString> Connection::text(const QString &sql)
{
    Result<Statement> statement = prepare(sql);
    STEWARD_TRY(statement);
    const Result<bool> row = statement->step();
    STEWARD_TRY(row);
    return *row ? statement->text(0) : QString();
}

Result<void> Connection::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return storageError(m_handle, code, sql);
    return {};
}

} // namespace steward
