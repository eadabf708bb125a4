#include "models/store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace steward {

namespace {

struct StatementText {
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

QString sentenceFor(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return StatementText::tr("The directory file was moved, replaced or deleted since it was opened. Nothing was "
                                 "changed; open it where it is now.");
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StatementText::tr(
            "Another program is using the directory file. Nothing was changed; try again in a moment.");
    case SQLITE_FULL:
        return StatementText::tr("The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StatementText::tr(
            "The directory file cannot be written. Nothing was changed; check the permissions of the file "
            "and its folder.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StatementText::tr("The directory file is damaged. Nothing was changed; open a copy or a backup of it.");
    case SQLITE_IOERR:
        return StatementText::tr("The disk reported an error. Nothing was changed; check the disk and try again.");
    case SQLITE_NOMEM:
        return StatementText::tr("There is not enough memory. Nothing was changed; close something and try again.");
    case SQLITE_CONSTRAINT:
        return StatementText::tr("The change contradicts something that is already in the directory. Nothing was "
                                 "changed; look at it again.");
    default:
        return StatementText::tr("The directory file could not be used. Nothing was changed.");
    }
}

} // namespace

Error storageError(sqlite3 *db, int code, const QString &what)
{
    const QString words = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    return Error {ErrorKind::Storage, sentenceFor(code), QStringLiteral("%1: %2 (%3)").arg(what, words).arg(code)};
}

void Statement::Reset::operator()(sqlite3_stmt *statement) const
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    m_bindResult |= sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    m_bound.append(value.toUtf8());
    return bindUtf8(index, m_bound.last());
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    m_bound.append(blob);
    m_bindResult |= sqlite3_bind_blob(m_statement.get(), index, m_bound.last().constData(),
                                      static_cast<int>(m_bound.last().size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindUtf8(int index, QByteArrayView text)
{
    // A null pointer would bind NULL.
    m_bindResult |= sqlite3_bind_text(m_statement.get(), index, text.isEmpty() ? "" : text.data(),
                                      static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    m_bindResult |= sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindResult != SQLITE_OK)
        return storageError(m_db, m_bindResult, QStringLiteral("bind"));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return storageError(m_db, code, QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    STEWARD_TRY(stepped);
    return {};
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Other;
    }
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace steward
