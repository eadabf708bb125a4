#pragma once

#include "models/core/result.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace steward {

/// The Error for a failed SQLite call on `db`: a sentence for the reader, SQLite's words for the log.
Error storageError(sqlite3 *db, int code, const QString &what);

/// One prepared SQL statement, positioned on a row while it is stepped. It is reset when it goes out of scope, so no
/// read transaction outlives its job. Belongs to the thread of its connection.
class Statement {
public:
    Statement(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) { }

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &blob);
    /// UTF-8 that is not copied: it must outlive the statement.
    Statement &bindUtf8(int index, QByteArrayView text);
    Statement &bindNull(int index);
    template <typename Tag> Statement &bind(int index, Id<Tag> id)
    {
        return id.isNull() ? bindNull(index) : bind(index, id.value);
    }

    /// How SQLite holds a value.
    enum class Type { Integer, Text, Blob, Other };

    /// Moves to the next row; false when there is none (any more).
    Result<bool> step();
    /// Runs a statement that returns no row.
    Result<void> run();

    int columns() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// The bytes of a text column as UTF-8 without a copy; valid until the next step.
    std::string_view utf8(int column) const;
    QByteArray blob(int column) const;
    Type type(int column) const;
    /// The bytes of a text or a blob without a copy; valid until the next step.
    QByteArrayView bytes(int column) const;

private:
    struct Reset {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_db;
    /// What is bound, so that SQLite need not copy it; it outlives what it is bound to.
    QVarLengthArray<QByteArray, 16> m_bound;
    std::unique_ptr<sqlite3_stmt, Reset> m_statement;
    int m_bindResult = 0;
};

} // namespace steward
