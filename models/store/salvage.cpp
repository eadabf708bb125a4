#include "models/store/salvage.h"

#include "models/domain/textrules.h"
#include "models/store/catalogrows.h"
#include "models/store/directoryfile.h"
#include "models/store/placement.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

#include <functional>
#include <map>
#include <optional>

namespace steward {

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

// SQLite file format, 1.3.
constexpr qint64 HeaderSize = 100;
constexpr qint64 PageSizeAt = 16;
constexpr qint64 PageCountAt = 28;
constexpr qint64 UserVersionAt = 60;
constexpr qint64 ApplicationIdAt = 68;
/// What a disk gives or refuses at once.
constexpr qint64 Block = 4096;
/// How places between what can be read are looked up: so many that are empty or unreadable one by one, then in steps.
constexpr qint64 MostMissed = 2000;
constexpr qint64 MissedPerDoubling = 100;
constexpr qint64 MostDoublings = 20;
/// Behind what was read last, when nothing was read from the other end.
constexpr qint64 FarthestNumber = qint64 {1} << 30;
/// So many names stand in the journal; the report has all.
constexpr qsizetype MostNoted = 20;

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

/// One statement on a file that need not be one of ours yet; nothing when it cannot be made.
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

/// The first page says where everything else is.
bool isFirstPageReadable(const QByteArray &page)
{
    if (page.size() <= HeaderSize || !page.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(page.constData() + ApplicationIdAt) != directoryFile::ApplicationId
        || qFromBigEndian<qint32>(page.constData() + UserVersionAt) < 1)
        return false;
    const char type = page.at(HeaderSize);
    return type == 5 || type == 13; // an inner or an outer page of a table
}

/// Copies what the disk gives; what it refuses, and what was cut off, becomes zeros.
Result<void> copiedWithGaps(const QString &from, const QString &to)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {ErrorKind::Storage,
                      SalvageText::tr("The file %1 cannot be read. Check its permissions.").arg(shown(from)),
                      source.errorString() + copy.errorString()};
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += Block) {
        QByteArray block = source.seek(at) ? source.read(Block) : QByteArray();
        block.append(std::min(Block, size - at) - block.size(), '\0');
        if (copy.write(block) != block.size())
            return Error {ErrorKind::Storage,
                          SalvageText::tr("The disk is full. Nothing was repaired; free some space and try again."),
                          copy.errorString()};
    }
    return {};
}

/// A table as the new file has it.
struct Shape {
    QString name;
    QStringList columns;
    QStringList keys; ///< In the order of the primary key.
    bool hasIntegerKeys = true;
};

Result<QList<Shape>> shapesOf(Connection &connection)
{
    auto tables = connection.prepare(
        QStringLiteral("SELECT t.name, c.name, c.pk, c.type FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"));
    STEWARD_TRY(tables);
    QList<Shape> shapes;
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
            shapes.append(Shape {tables->text(0), {}, {}});
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

/// Reads one table of the damaged file from both ends, and the places between them one by one.
class TableReader {
public:
    using Take = std::function<Result<void>(sqlite3_stmt *row)>;

    TableReader(sqlite3 *db, const Shape &shape, Take take) : m_db(db), m_shape(shape), m_take(std::move(take)) { }

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
    const Shape &m_shape;
    Take m_take;
    std::map<std::pair<qsizetype, bool>, RawStatement> m_statements;
    qint64 m_taken = 0;
    bool m_isWhole = true;
};

sqlite3_stmt *TableReader::statement(qsizetype given, bool backward)
{
    const auto [place, isNew] = m_statements.try_emplace({given, backward});
    if (isNew) {
        QStringList conditions;
        QStringList order;
        for (qsizetype i = 0; i < m_shape.keys.size(); ++i) {
            if (i < given)
                conditions.append(QStringLiteral("%1 = ?%2").arg(quoted(m_shape.keys.at(i))).arg(i + 1));
            else
                order.append(quoted(m_shape.keys.at(i)) + (backward ? QStringLiteral(" DESC") : QString()));
        }
        QStringList columns;
        for (const QString &column : m_shape.columns)
            columns.append(quoted(column));
        QString sql = QStringLiteral("SELECT %1 FROM %2 NOT INDEXED").arg(columns.join(u','), quoted(m_shape.name));
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

/// The new file while it is filled: its tables in the schema of the damaged one, without what would refuse rows
/// because of others that come later.
class NewFile {
public:
    NewFile(std::unique_ptr<Connection> connection, sqlite3 *damaged)
        : m_connection(std::move(connection)), m_damaged(damaged)
    {
    }

    Result<void> begin(qint64 version);
    Result<SalvagedTable> take(const Shape &shape);
    /// Rows whose others are lost, and the numbers that must not be used again.
    Result<void> settle(QList<SalvagedTable> &tables, SalvageReport &report);
    Result<void> finish();
    Connection &connection() { return *m_connection; }
    sqlite3 *handle() { return m_connection->handle(); }

private:
    Result<QStringList> texts(const QString &sql);
    Result<void> keepRoles(SalvageReport &report);
    Result<bool> dropOrphans(QList<SalvagedTable> &tables);

    std::unique_ptr<Connection> m_connection;
    sqlite3 *m_damaged;
    QStringList m_triggers;
};

Result<QStringList> NewFile::texts(const QString &sql)
{
    auto statement = m_connection->prepare(sql);
    STEWARD_TRY(statement);
    QStringList all;
    while (true) {
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row)
            return all;
        all.append(statement->text(0));
    }
}

Result<void> NewFile::begin(qint64 version)
{
    const QDir migrations(QStringLiteral(":/store/migrations"));
    STEWARD_TRY(SchemaWriter(*m_connection).useRollbackJournal());
    STEWARD_TRY(executed(handle(), QStringLiteral("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE")));
    const QStringList known = migrations.entryList(QDir::Files, QDir::Name);
    for (const QString &name : known.first(version)) {
        QFile file(migrations.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorKind::Storage,
                          SalvageText::tr("A part of the program is missing. Install Steward again."), name};
        STEWARD_TRY(executed(handle(), QString::fromUtf8(file.readAll())));
    }
    STEWARD_TRY(executed(handle(),
                         QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2")
                             .arg(directoryFile::ApplicationId)
                             .arg(version)));
    const auto triggers = texts(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    STEWARD_TRY(triggers);
    m_triggers = *triggers;
    const auto names = texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    STEWARD_TRY(names);
    for (const QString &name : *names)
        STEWARD_TRY(executed(handle(), QStringLiteral("DROP TRIGGER ") + quoted(name)));
    return {};
}

/// A row whose page was cut off or written over in part: no text that Steward wrote has zeros or broken characters.
static bool isTorn(sqlite3_stmt *row)
{
    for (int i = 0; i < sqlite3_column_count(row); ++i) {
        if (sqlite3_column_type(row, i) != SQLITE_TEXT)
            continue;
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, i));
        const QByteArrayView bytes(text, sqlite3_column_bytes(row, i));
        if (bytes.contains('\0') || !bytes.isValidUtf8())
            return true;
    }
    return false;
}

Result<SalvagedTable> NewFile::take(const Shape &shape)
{
    SalvagedTable table {shape.name, 0, 0, false};
    QStringList marks;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        marks.append(QStringLiteral("?%1").arg(i + 1));
    const RawStatement insert
        = statementOn(handle(), QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quoted(shape.name), marks.join(u',')));
    const auto take = [&](sqlite3_stmt *row) -> Result<void> {
        if (isTorn(row)) {
            ++table.leftOut;
            return {};
        }
        for (int i = 0; i < static_cast<int>(shape.columns.size()); ++i)
            sqlite3_bind_value(insert.get(), i + 1, sqlite3_column_value(row, i));
        const int code = sqlite3_step(insert.get());
        const int whole = sqlite3_extended_errcode(handle());
        sqlite3_reset(insert.get());
        if (code == SQLITE_DONE)
            ++table.read;
        else if ((code & 0xFF) != SQLITE_CONSTRAINT && (code & 0xFF) != SQLITE_MISMATCH)
            return storageError(handle(), code, shape.name);
        // The same row from the other end is no second one.
        else if (whole != SQLITE_CONSTRAINT_PRIMARYKEY && whole != SQLITE_CONSTRAINT_ROWID)
            ++table.leftOut;
        return {};
    };
    TableReader reader(m_damaged, shape, take);
    const Result<bool> whole = reader.read();
    STEWARD_TRY(whole);
    table.hasGaps = !*whole;
    if (table.hasGaps && shape.keys == QStringList {QStringLiteral("uid")}) {
        const auto uids = texts(QStringLiteral("SELECT uid FROM administrator"));
        STEWARD_TRY(uids);
        for (const QString &uid : *uids)
            STEWARD_TRY(reader.lookUp(uid.toUtf8()));
    }
    return table;
}

/// A person has a role: in the place of one that is lost stands one that allows nothing.
Result<void> NewFile::keepRoles(SalvageReport &report)
{
    const auto lost = texts(QStringLiteral("SELECT DISTINCT role_id FROM administrator WHERE role_id IS NOT NULL "
                                           "AND role_id NOT IN (SELECT id FROM role)"));
    STEWARD_TRY(lost);
    const RawStatement insert
        = statementOn(handle(),
                      QStringLiteral("INSERT INTO role (id, uid, name, name_key, description, privileges, built_in) "
                                     "VALUES (?1, ?2, ?3, ?4, '', '[]', 0)"));
    for (const QString &id : *lost) {
        const QString name = SalvageText::tr("Lost role %1").arg(id);
        const QByteArrayList values {id.toUtf8(), QUuid::createUuid().toString(QUuid::WithoutBraces).toUtf8(),
                                     name.toUtf8(), caseKey(name).toUtf8()};
        sqlite3_bind_int64(insert.get(), 1, id.toLongLong());
        for (int i = 1; i < 4; ++i)
            sqlite3_bind_text(insert.get(), i + 1, values.at(i).constData(), static_cast<int>(values.at(i).size()),
                              SQLITE_TRANSIENT);
        const int code = sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
        if (code != SQLITE_DONE)
            return storageError(handle(), code, name);
        report.lostRoles.append(name);
    }
    return {};
}

/// Whether there were rows whose others are lost; those of the journal are never changed, only left out.
Result<bool> NewFile::dropOrphans(QList<SalvagedTable> &tables)
{
    bool found = false;
    for (SalvagedTable &table : tables) {
        const auto keys = texts(QStringLiteral("SELECT '\"' || f.\"from\" || '\" IS NOT NULL AND \"' || f.\"from\" || "
                                               "'\" NOT IN (SELECT \"' || f.\"to\" || '\" FROM \"' || f.\"table\" || "
                                               "'\")|' || f.\"from\" || '|' || c.\"notnull\" "
                                               "FROM pragma_foreign_key_list('%1') f "
                                               "JOIN pragma_table_info('%1') c ON c.name = f.\"from\"")
                                    .arg(table.name));
        STEWARD_TRY(keys);
        for (const QString &key : *keys) {
            const QString condition = key.section(u'|', 0, -3);
            const bool isLeftOut = key.endsWith(u'1') || table.name == QStringLiteral("change_set");
            const QString name = quoted(table.name);
            STEWARD_TRY(executed(handle(),
                                 isLeftOut ? QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, condition)
                                           : QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %3")
                                                 .arg(name, quoted(key.section(u'|', -2, -2)), condition)));
            const qint64 rows = sqlite3_changes(handle());
            found = found || rows > 0;
            table.leftOut += isLeftOut ? rows : 0;
            table.read -= isLeftOut ? rows : 0;
        }
    }
    return found;
}

Result<void> NewFile::settle(QList<SalvagedTable> &tables, SalvageReport &report)
{
    STEWARD_TRY(keepRoles(report));
    // What is left out may be what others refer to.
    for (bool more = true; more;) {
        const Result<bool> found = dropOrphans(tables);
        STEWARD_TRY(found);
        more = *found;
    }
    // The journal speaks of rows by their numbers, so that none is given twice.
    STEWARD_TRY(executed(
        handle(),
        QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT m.name, 0 FROM sqlite_schema m WHERE m.sql LIKE "
                       "'%AUTOINCREMENT%' AND m.name NOT IN (SELECT name FROM sqlite_sequence);"
                       "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(row_id), 0) FROM change_image "
                       "WHERE entity = sqlite_sequence.name))")));
    const RawStatement numbers
        = statementOn(m_damaged, QStringLiteral("SELECT name, seq FROM sqlite_sequence WHERE typeof(seq) = 'integer'"));
    const RawStatement keep
        = statementOn(handle(), QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1"));
    while (numbers && sqlite3_step(numbers.get()) == SQLITE_ROW) {
        sqlite3_bind_value(keep.get(), 1, sqlite3_column_value(numbers.get(), 0));
        sqlite3_bind_value(keep.get(), 2, sqlite3_column_value(numbers.get(), 1));
        if (const int code = sqlite3_step(keep.get()); code != SQLITE_DONE)
            return storageError(handle(), code, QStringLiteral("sqlite_sequence"));
        sqlite3_reset(keep.get());
    }
    return {};
}

Result<void> NewFile::finish()
{
    for (const QString &sql : std::as_const(m_triggers))
        STEWARD_TRY(executed(handle(), sql));
    STEWARD_TRY(executed(handle(), QStringLiteral("COMMIT; PRAGMA foreign_keys=ON")));
    return SchemaWriter(*m_connection).migrate();
}

Result<QList<qint64>> numbers(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    STEWARD_TRY(statement);
    QList<qint64> all;
    while (true) {
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row)
            return all;
        all.append(statement->integer(0));
    }
}

/// What the journal says of the field last.
Result<QString> lastValue(Connection &connection, qint64 row, const QString &field)
{
    auto statement = connection.prepare(QStringLiteral(
        "SELECT json_extract(after, ?2) FROM change_image WHERE entity = 'administrator' "
        "AND row_id = ?1 AND json_extract(after, ?2) IS NOT NULL ORDER BY set_id DESC, seq DESC LIMIT 1"));
    STEWARD_TRY(statement);
    const Result<bool> found = statement->bind(1, row).bind(2, QString(QStringLiteral("$.") + field)).step();
    STEWARD_TRY(found);
    return *found ? statement->text(0) : QString();
}

Result<void> lookForLosses(Connection &connection, SalvageReport &report)
{
    const auto lost = numbers(
        connection,
        QStringLiteral("SELECT row_id FROM (SELECT row_id, after, max((set_id << 32) + seq) FROM change_image "
                       "WHERE entity = 'administrator' GROUP BY row_id) WHERE after <> '{}' "
                       "AND row_id NOT IN (SELECT id FROM administrator) ORDER BY row_id"));
    STEWARD_TRY(lost);
    for (const qint64 row : *lost) {
        QStringList values;
        for (const char *field : {"firstName", "lastName", "email"}) {
            const Result<QString> value = lastValue(connection, row, QLatin1StringView(field));
            STEWARD_TRY(value);
            values.append(*value);
        }
        report.lostAccounts.append(SalvageText::tr("%1 %2 (%3)", "first name, last name, address")
                                       .arg(values.at(0), values.at(1), values.at(2)));
    }
    const auto sets = numbers(connection,
                              QStringLiteral("SELECT s.id FROM change_set s LEFT JOIN (SELECT set_id, count(*) AS n, "
                                             "max(seq) AS last FROM change_image GROUP BY set_id) i ON i.set_id = s.id "
                                             "WHERE coalesce(i.n, 0) = 0 OR i.n <> i.last ORDER BY s.id"));
    STEWARD_TRY(sets);
    for (const qint64 set : *sets)
        report.imagesGone.append(ChangeSetId {set});
    const Result<ChainReport> chain = verifiedChain(connection);
    STEWARD_TRY(chain);
    report.chain = *chain;
    return {};
}

/// The repair is a change of the new file.
Result<void> noteRepair(Connection &connection, const QString &from, const QString &to, const QString &client,
                        Timestamp now, const SalvageReport &report)
{
    Author author;
    author.client = client;
    auto transaction = Transaction::begin(connection, author.asProgram(), now);
    STEWARD_TRY(transaction);
    const Result<DirectoryInfo> directory = CatalogRows(connection).directory();
    STEWARD_TRY(directory);
    (*transaction)->describe(ChangeKind::Create, directory->name);
    if (directory->uid.isNull())
        STEWARD_TRY((*transaction)->setDirectory(QFileInfo(to).completeBaseName(), {}));
    const QStringList missing = report.missing();
    QStringList told {SalvageText::tr("Repaired from %1.").arg(shown(from))};
    told += missing.first(std::min(missing.size(), MostNoted));
    if (missing.size() > MostNoted)
        told.append(
            SalvageText::tr("%n more is (are) missing.", nullptr, static_cast<int>(missing.size() - MostNoted)));
    STEWARD_TRY(
        (*transaction)->note({{QStringLiteral("file"), shown(from)}, {QStringLiteral("reason"), told.join(u' ')}}));
    STEWARD_TRY((*transaction)->commit());
    return {};
}

struct Close {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};

/// The copy, with its tables as far as the schema can be read.
Result<std::unique_ptr<sqlite3, Close>> openedCopy(const QString &path, const QByteArray &page)
{
    const qint64 pages = qFromBigEndian<quint32>(page.constData() + PageCountAt);
    const qint64 stored = qFromBigEndian<quint16>(page.constData() + PageSizeAt);
    const qint64 size = pages * (stored == 1 ? 65'536 : stored);
    // A file that was cut off is refused as a whole; pages of zeros are not.
    if (QFileInfo(path).size() < size)
        QFile::resize(path, size);
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<sqlite3, Close> copy(db);
    if (code != SQLITE_OK)
        return storageError(db, code, path);
    // With a writable schema, SQLite takes what it understands of it instead of refusing all.
    std::ignore = executed(db,
                           QStringLiteral("PRAGMA trusted_schema=OFF; PRAGMA writable_schema=ON; "
                                          "PRAGMA temp_store=MEMORY; SELECT count(*) FROM sqlite_schema"));
    return copy;
}

/// A new file with everything that can be read of the copy.
Result<SalvageReport> filled(const QString &path, sqlite3 *damaged, qint64 version)
{
    QFile created(path);
    if (!created.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {
            ErrorKind::Storage,
            SalvageText::tr("The disk reported an error. Nothing was repaired; check the disk and try again."),
            created.errorString()};
    created.close();
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadWrite);
    STEWARD_TRY(connection);
    NewFile file(std::move(*connection), damaged);
    STEWARD_TRY(file.begin(version));
    const Result<QList<Shape>> shapes = shapesOf(file.connection());
    STEWARD_TRY(shapes);
    SalvageReport report;
    for (const Shape &shape : *shapes) {
        const Result<SalvagedTable> table = file.take(shape);
        STEWARD_TRY(table);
        report.tables.append(*table);
    }
    if (std::all_of(report.tables.cbegin(), report.tables.cend(), [](const SalvagedTable &t) { return t.read == 0; }))
        return Error {ErrorKind::Storage,
                      SalvageText::tr("Nothing could be read of the file. Nothing was written; use a backup.")};
    STEWARD_TRY(file.settle(report.tables, report));
    STEWARD_TRY(file.finish());
    STEWARD_TRY(lookForLosses(file.connection(), report));
    return report;
}

} // namespace

QStringList SalvageReport::missing() const
{
    QStringList lines;
    for (const SalvagedTable &table : tables) {
        if (table.hasGaps)
            lines.append(SalvageText::tr("A part of the table %1 cannot be read.").arg(table.name));
        if (table.leftOut > 0)
            lines.append(SalvageText::tr("%n row(s) of %1 were left out: they contradict others, or belong to what is "
                                         "lost.",
                                         nullptr, static_cast<int>(table.leftOut))
                             .arg(table.name));
    }
    for (const QString &name : lostRoles)
        lines.append(
            SalvageText::tr("A role is lost; those who had it have “%1” now, which allows nothing.").arg(name));
    for (const QString &name : lostAccounts)
        lines.append(SalvageText::tr("The account %1 is lost; the history knows it.").arg(name));
    for (const ChangeSetId set : imagesGone)
        lines.append(SalvageText::tr("What change %1 has changed is lost.").arg(set.value));
    if (!chain.isIntact())
        lines.append(SalvageText::tr("The history is proven up to change %1. %2")
                         .arg(chain.last.value)
                         .arg(sentenceOf(chain.fault, chain.broken)));
    return lines;
}

Result<SalvageReport> Salvage::run(const QString &client, Timestamp now)
{
    QFile source(m_from);
    if (QFileInfo(m_from).size() == 0 || !source.open(QIODevice::ReadOnly))
        return directoryFile::inspect(m_from).error();
    const QByteArray page = source.read(Block);
    source.close();
    if (!isFirstPageReadable(page))
        return Error {
            ErrorKind::Storage,
            SalvageText::tr("The first page of %1 is damaged, or it is no Steward directory. The first page says "
                            "where everything else is: without it nothing can be read. Use a backup.")
                .arg(shown(m_from)),
            m_from};
    STEWARD_TRY(directoryFile::inspect(m_from));
    if (QFileInfo::exists(m_to))
        return nameTaken(m_to);
    // Readable by its owner only, as the file is.
    const QTemporaryDir folder(m_to + QStringLiteral(".XXXXXX.part"));
    if (!folder.isValid())
        return Error {
            ErrorKind::Storage,
            SalvageText::tr("The file %1 cannot be created. Check that the folder exists and that you may write "
                            "in it.")
                .arg(shown(m_to)),
            folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    STEWARD_TRY(copiedWithGaps(m_from, copy));
    // What a crash left half done is rolled back in the copy.
    if (const QString journal = m_from + QStringLiteral("-journal"); QFileInfo::exists(journal))
        STEWARD_TRY(copiedWithGaps(journal, copy + QStringLiteral("-journal")));
    const auto damaged = openedCopy(copy, page);
    STEWARD_TRY(damaged);
    const QString partial = folder.filePath(QStringLiteral("new"));
    const Result<SalvageReport> report
        = filled(partial, damaged->get(), qFromBigEndian<qint32>(page.constData() + UserVersionAt));
    STEWARD_TRY(report);
    {
        Result<std::unique_ptr<Connection>> repaired = directoryFile::open(partial, directoryFile::Checking::Never);
        STEWARD_TRY(repaired);
        STEWARD_TRY(noteRepair(**repaired, m_from, m_to, client, now, *report));
        directoryFile::close(std::move(*repaired));
    }
    STEWARD_TRY(putInPlace(partial, m_to, Existing::Kept));
    return report;
}

} // namespace steward
