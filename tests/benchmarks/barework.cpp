#include "tests/benchmarks/barework.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace steward {

namespace {

/// A connection with the pragmas of a directory.
class Bare {
public:
    explicit Bare(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_db) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
            "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA cache_spill=65536");
    }
    ~Bare() { sqlite3_close(m_db); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }

private:
    sqlite3 *m_db = nullptr;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void bindText(sqlite3_stmt *statement, int index, const QByteArray &text)
{
    sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

BareTimes bareEdit(const QString &path, const std::vector<quint32> &ids)
{
    Bare db(path);
    BareTimes times;
    db.run("CREATE TABLE old_value (id INTEGER PRIMARY KEY, organization TEXT);"
           "CREATE TABLE new_value (id INTEGER PRIMARY KEY, organization TEXT)");
    QElapsedTimer timer;
    timer.start();
    db.run("BEGIN IMMEDIATE; CREATE TEMP TABLE picked (id INTEGER PRIMARY KEY)");
    sqlite3_stmt *pick = db.prepare("INSERT INTO picked VALUES (?1)");
    for (const quint32 id : ids) {
        sqlite3_bind_int64(pick, 1, id);
        db.step(pick);
    }
    sqlite3_finalize(pick);
    db.run("INSERT INTO old_value SELECT id, organization FROM administrator WHERE id IN picked;"
           "UPDATE administrator SET organization = 'Head Office', revision = revision + 1, changed_at = 1800000000000 "
           "WHERE id IN picked; COMMIT");
    times.edit = milliseconds(timer);
    timer.start();
    db.run("BEGIN IMMEDIATE;"
           "INSERT INTO new_value SELECT id, organization FROM administrator WHERE id IN (SELECT id FROM old_value);"
           "UPDATE administrator SET organization = (SELECT organization FROM old_value o WHERE o.id = "
           "administrator.id), revision = revision + 1, changed_at = 1800000001000 "
           "WHERE id IN (SELECT id FROM old_value); COMMIT");
    times.undo = milliseconds(timer);
    return times;
}

void writeImportFile(const QString &path, int rows, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.write("First name,Last name,Email,User name,Type,External applications,Organization\n");
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(rows + i);
        // Scattered through the indexes, as real names are.
        const QByteArray key = QByteArray::number(static_cast<quint64>(rows + i) * 2654435761U, 36) + number;
        file.write("Ana,Import" + number + ',' + key + "@import.example.com," + key + ",api-user,HttpApi,Organization "
                   + QByteArray::number(i % 200) + '\n');
    }
}

double bareImport(const QString &path, const QString &csv, int rows)
{
    Bare db(path);
    QElapsedTimer timer;
    timer.start();
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.readLine();
    db.run("BEGIN IMMEDIATE");
    sqlite3_stmt *row = db.prepare(
        "INSERT INTO administrator (id, uid, revision, kind, first_name, last_name, email, email_key, user_name, "
        "user_name_key, organization, language, suspended, created_at, changed_at) "
        "VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?6, ?7, ?7, ?8, '', 0, 1800000000000, 1800000000000)");
    sqlite3_stmt *link = db.prepare("INSERT INTO administrator_application VALUES (?1, 1)");
    for (qint64 id = rows + 1; !file.atEnd(); ++id) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        sqlite3_bind_int64(row, 1, id);
        // Uids are random, as those of the console.
        const quint64 random = static_cast<quint64>(id) * 0x9E3779B97F4A7C15ULL;
        bindText(row, 2, QByteArray::number(random, 16).rightJustified(16, '0') + "-4000-8000-0000000000");
        bindText(row, 3, cells.at(4));
        bindText(row, 4, cells.at(0));
        bindText(row, 5, cells.at(1));
        bindText(row, 6, cells.at(2));
        bindText(row, 7, cells.at(3));
        bindText(row, 8, cells.at(6));
        db.step(row);
        sqlite3_bind_int64(link, 1, id);
        db.step(link);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(link);
    db.run("COMMIT");
    return milliseconds(timer);
}

} // namespace steward
