#include "models/store/salvagedfile.h"

#include "models/domain/textrules.h"
#include "models/store/directoryfile.h"
#include "models/store/textcolumn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <sqlite3.h>

namespace steward {

namespace {

struct SalvagedText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

/// A row whose page was cut off or written over in part: no text that Steward wrote has zeros or broken characters.
bool isTorn(sqlite3_stmt *row)
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

} // namespace

Result<QStringList> SalvagedFile::texts(const QString &sql)
{
    auto statement = m_connection->prepare(sql);
    STEWARD_TRY(statement);
    return textColumn(*statement);
}

Result<void> SalvagedFile::begin(qint64 version)
{
    const QDir migrations(QStringLiteral(":/store/migrations"));
    STEWARD_TRY(SchemaWriter(*m_connection).useRollbackJournal());
    STEWARD_TRY(executed(handle(), QStringLiteral("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE")));
    const QStringList known = migrations.entryList(QDir::Files, QDir::Name);
    for (const QString &name : known.first(version)) {
        QFile file(migrations.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error {ErrorKind::Storage,
                          SalvagedText::tr("A part of the program is missing. Install Steward again."), name};
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
        STEWARD_TRY(executed(handle(), QStringLiteral("DROP TRIGGER ") + quotedName(name)));
    return {};
}

Result<SalvagedTable> SalvagedFile::take(const TableShape &shape)
{
    SalvagedTable table {shape.name, 0, 0, false};
    QStringList marks;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        marks.append(QStringLiteral("?%1").arg(i + 1));
    const RawStatement insert = statementOn(
        handle(), QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quotedName(shape.name), marks.join(u',')));
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

Result<QString> SalvagedFile::freeRoleName(const QString &wanted)
{
    const auto keys = texts(QStringLiteral("SELECT name_key FROM role"));
    STEWARD_TRY(keys);
    QString name = wanted;
    for (int number = 2; keys->contains(caseKey(name)); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

/// A person has a role: in the place of one that is lost stands one that allows nothing.
Result<void> SalvagedFile::keepRoles(SalvageReport &report)
{
    const auto lost = texts(QStringLiteral("SELECT DISTINCT role_id FROM administrator WHERE role_id IS NOT NULL "
                                           "AND role_id NOT IN (SELECT id FROM role)"));
    STEWARD_TRY(lost);
    const RawStatement insert
        = statementOn(handle(),
                      QStringLiteral("INSERT INTO role (id, uid, name, name_key, description, privileges, built_in) "
                                     "VALUES (?1, ?2, ?3, ?4, '', '[]', 0)"));
    for (const QString &id : *lost) {
        const Result<QString> name = freeRoleName(SalvagedText::tr("Lost role %1").arg(id));
        STEWARD_TRY(name);
        const QByteArrayList values {id.toUtf8(), QUuid::createUuid().toString(QUuid::WithoutBraces).toUtf8(),
                                     name->toUtf8(), caseKey(*name).toUtf8()};
        sqlite3_bind_int64(insert.get(), 1, id.toLongLong());
        for (int i = 1; i < 4; ++i)
            sqlite3_bind_text(insert.get(), i + 1, values.at(i).constData(), static_cast<int>(values.at(i).size()),
                              SQLITE_TRANSIENT);
        const int code = sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
        if (code != SQLITE_DONE)
            return storageError(handle(), code, *name);
        report.lostRoles.append(*name);
    }
    return {};
}

/// Whether there were rows whose others are lost; those of the journal are never changed, only left out.
Result<bool> SalvagedFile::dropOrphans(QList<SalvagedTable> &tables)
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
            const QString name = quotedName(table.name);
            STEWARD_TRY(executed(handle(),
                                 isLeftOut ? QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, condition)
                                           : QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %3")
                                                 .arg(name, quotedName(key.section(u'|', -2, -2)), condition)));
            const qint64 rows = sqlite3_changes(handle());
            found = found || rows > 0;
            table.leftOut += isLeftOut ? rows : 0;
            table.read -= isLeftOut ? rows : 0;
        }
    }
    return found;
}

Result<void> SalvagedFile::settle(QList<SalvagedTable> &tables, SalvageReport &report)
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

Result<void> SalvagedFile::finish()
{
    for (const QString &sql : std::as_const(m_triggers))
        STEWARD_TRY(executed(handle(), sql));
    STEWARD_TRY(executed(handle(), QStringLiteral("COMMIT; PRAGMA foreign_keys=ON")));
    return SchemaWriter(*m_connection).migrate();
}

} // namespace steward
