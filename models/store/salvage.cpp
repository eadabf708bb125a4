#include "models/store/salvage.h"

#include "models/domain/folding.h"
#include "models/store/catalogrows.h"
#include "models/store/directoryfile.h"
#include "models/store/fileheader.h"
#include "models/store/placement.h"
#include "models/store/readrows.h"
#include "models/store/salvagedfile.h"
#include "models/store/tablereader.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace steward {

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

// SQLite file format, 1.3.
constexpr qint64 PageSizeAt = 16;
constexpr qint64 PageCountAt = 28;
/// What a disk gives or refuses at once.
constexpr qint64 Block = 4096;
/// A copy grows to so many times what is there.
constexpr qint64 MostGrowth = 8;
/// So many names stand in the journal; the report has all.
constexpr qsizetype MostNoted = 20;

/// The first page says where everything else is.
bool isFirstPageReadable(const QByteArray &page)
{
    const FileHeader header = fileHeader(page);
    if (page.size() <= FileHeaderSize || (header != FileHeader::Good && header != FileHeader::Newer))
        return false;
    const char type = page.at(FileHeaderSize);
    return type == 5 || type == 13; // an inner or an outer page of a table
}

/// Copies what the disk gives; what it refuses, and what was cut off, becomes zeros.
Result<void> copiedWithGaps(const QString &from, const QString &to)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error {
            ErrorKind::Storage,
            SalvageText::tr("The file %1 cannot be read. Check its permissions.").arg(QDir::toNativeSeparators(from)),
            source.errorString()};
    const auto full = [&copy] {
        return Error {ErrorKind::Storage,
                      SalvageText::tr("The disk is full. Nothing was repaired; free some space and try again."),
                      copy.errorString()};
    };
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {ErrorKind::Storage,
                      SalvageText::tr("The file %1 cannot be written. Check that there is space and that you may write "
                                      "there.")
                          .arg(QDir::toNativeSeparators(to)),
                      copy.errorString()};
    const qint64 size = source.size();
    for (qint64 at = 0; at < size; at += Block) {
        QByteArray block = source.seek(at) ? source.read(Block) : QByteArray();
        block.append(std::min(Block, size - at) - block.size(), '\0');
        if (copy.write(block) != block.size())
            return full();
    }
    return copy.flush() ? Result<void>() : full();
}

Result<QList<qint64>> numbers(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    STEWARD_TRY(statement);
    return allRows(*statement, [](const Statement &row) { return row.integer(0); });
}

/// What the journal says of the field last.
Result<QString> lastValue(Connection &connection, Entity entity, qint64 row, const QString &field)
{
    auto statement = connection.prepare(QStringLiteral(
        "SELECT json_extract(after, ?2) FROM change_image WHERE entity = ?3 "
        "AND row_id = ?1 AND json_extract(after, ?2) IS NOT NULL ORDER BY set_id DESC, seq DESC LIMIT 1"));
    STEWARD_TRY(statement);
    const Result<bool> found
        = statement->bind(1, row).bind(2, QString(QStringLiteral("$.") + field)).bind(3, entityKey(entity)).step();
    STEWARD_TRY(found);
    return *found ? statement->text(0) : QString();
}

/// Those that the journal knows, and no row is there of; their table is named as they are.
Result<QList<qint64>> lostRows(Connection &connection, Entity entity)
{
    return numbers(
        connection,
        QStringLiteral("SELECT row_id FROM (SELECT row_id, after, max((set_id << 32) + seq) FROM change_image "
                       "WHERE entity = '%1' GROUP BY row_id) WHERE after <> '{}' "
                       "AND row_id NOT IN (SELECT id FROM %1) ORDER BY row_id")
            .arg(entityKey(entity)));
}

Result<void> lookForLosses(Connection &connection, SalvageReport &report)
{
    const auto applications = lostRows(connection, Entity::Application);
    STEWARD_TRY(applications);
    for (const qint64 row : *applications) {
        const Result<QString> name = lastValue(connection, Entity::Application, row, QStringLiteral("name"));
        STEWARD_TRY(name);
        report.lostApplications.append(*name);
    }
    const auto lost = lostRows(connection, Entity::Administrator);
    STEWARD_TRY(lost);
    for (const qint64 row : *lost) {
        QStringList values;
        for (const char *field : {"firstName", "lastName", "email"}) {
            const Result<QString> value = lastValue(connection, Entity::Administrator, row, QLatin1StringView(field));
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
    QStringList told {SalvageText::tr("Repaired from %1.").arg(QDir::toNativeSeparators(from))};
    told += missing.first(std::min(missing.size(), MostNoted));
    if (missing.size() > MostNoted)
        told.append(
            SalvageText::tr("%Ln more is (are) missing.", nullptr, static_cast<int>(missing.size() - MostNoted)));
    STEWARD_TRY((*transaction)
                    ->note({{QStringLiteral("file"), QDir::toNativeSeparators(from)},
                            {QStringLiteral("reason"), told.join(u' ')}}));
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
    // A file that was cut off may be refused as a whole; pages of zeros are not. The number of pages may be damaged
    // too.
    const qint64 present = QFileInfo(path).size();
    const qint64 wanted = std::min(size, MostGrowth * present);
    if (present < wanted && !QFile::resize(path, wanted))
        return Error {ErrorKind::Storage,
                      SalvageText::tr("The disk is full. Nothing was repaired; free some space and try again."), path};
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
    SalvagedFile file(std::move(*connection), damaged);
    STEWARD_TRY(file.begin(version));
    const Result<QList<TableShape>> shapes = tableShapes(file.connection());
    STEWARD_TRY(shapes);
    SalvageReport report;
    for (const TableShape &shape : *shapes) {
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
            lines.append(SalvageText::tr("%Ln row(s) of %1 were left out: they contradict others, or belong to what is "
                                         "lost.",
                                         nullptr, static_cast<int>(table.leftOut))
                             .arg(table.name));
    }
    for (const QString &name : lostRoles)
        lines.append(
            SalvageText::tr("A role is lost; those who had it have “%1” now, which allows nothing.").arg(name));
    for (const QString &name : lostApplications)
        lines.append(
            SalvageText::tr("The application %1 is lost; its API users no longer have it. The history knows it.")
                .arg(isolated(name)));
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
                .arg(QDir::toNativeSeparators(m_from)),
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
                .arg(QDir::toNativeSeparators(m_to)),
            folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    STEWARD_TRY(copiedWithGaps(m_from, copy));
    // What a crash left half done is rolled back in the copy.
    if (const QString journal = rollbackJournalOf(m_from); QFileInfo::exists(journal))
        STEWARD_TRY(copiedWithGaps(journal, rollbackJournalOf(copy)));
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
