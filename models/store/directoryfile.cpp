#include "models/store/directoryfile.h"

#include "models/store/backupfile.h"
#include "models/store/filecondition.h"
#include "models/store/fileheader.h"
#include "models/store/placement.h"
#include "models/store/textcolumn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sqlite3.h>

namespace steward {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryFile)
};

/// Up to this size, 0.1 s of reading, the whole file is checked before the first row is shown.
constexpr qint64 CheckedAtOnce = 16 * 1024 * 1024;
/// So many are copied before somebody may end it.
constexpr int PagesPerStep = 1000;

Error refused(const QString &message, const QString &path)
{
    return Error {ErrorKind::Storage, message, path};
}

Error damaged(const QString &path, const QString &detail)
{
    return refused(FileText::tr("The file %1 is damaged. It was left as it is; open a copy or a backup of it.")
                       .arg(QDir::toNativeSeparators(path)),
                   detail);
}

/// O_EXCL and 0600 from the first moment, before SQLite sees the file.
Result<void> createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        if (QFileInfo::exists(path))
            return nameTaken(path);
        return refused(
            FileText::tr("The file %1 cannot be created. Check that the folder exists and that you may write in it.")
                .arg(QDir::toNativeSeparators(placeOf(path))),
            file.errorString());
    }
    return {};
}

Result<QStringList> schemaOf(Connection &connection)
{
    auto statement
        = connection.prepare(QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                                            "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"));
    STEWARD_TRY(statement);
    return textColumn(*statement);
}

/// Busy, unreadable or out of memory is not damaged.
Error namedDamage(const QString &path, const Error &error)
{
    return isDamage(error) ? damaged(path, error.detail) : error;
}

Result<void> copyPages(Connection &from, Connection &to, JobProgress &progress)
{
    // One state of the file: while others write, a copy would begin again and again.
    const Connection::Snapshot snapshot(from);
    STEWARD_TRY(from.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return storageError(to.handle(), sqlite3_errcode(to.handle()), QStringLiteral("backup"));
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !progress.stop) {
        stepped = sqlite3_backup_step(backup, PagesPerStep);
        progress.total = sqlite3_backup_pagecount(backup);
        progress.done = progress.total - sqlite3_backup_remaining(backup);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        return cancelled();
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return storageError(to.handle(), stepped != SQLITE_DONE ? stepped : finished, QStringLiteral("backup"));
    return {};
}

} // namespace

int directoryFile::schemaVersion()
{
    return static_cast<int>(QDir(QStringLiteral(":/store/migrations")).entryList(QDir::Files).size());
}

Result<void> directoryFile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {ErrorKind::NotFound, FileText::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)),
                      path};
    if (!info.isFile())
        return refused(FileText::tr("%1 is not a file.").arg(QDir::toNativeSeparators(path)), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            FileText::tr("The file %1 cannot be read. Check its permissions.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    switch (fileHeader(file.read(FileHeaderSize))) {
    case FileHeader::Empty:
        return refused(
            FileText::tr("The file %1 is empty. It was left as it is; choose another file, or create a new directory.")
                .arg(QDir::toNativeSeparators(path)),
            path);
    case FileHeader::Foreign:
        return refused(FileText::tr("The file %1 is not a Steward directory. It was left as it is.")
                           .arg(QDir::toNativeSeparators(path)),
                       path);
    case FileHeader::Unversioned:
        return damaged(path, QStringLiteral("no schema version"));
    case FileHeader::Newer:
        return refused(
            FileText::tr("The file %1 was made by a newer version of Steward. It was left as it is; install the newer "
                         "version to open it.")
                .arg(QDir::toNativeSeparators(path)),
            path);
    case FileHeader::Good:
        return {};
    }
    Q_UNREACHABLE();
}

bool directoryFile::isCheckedLater(const QString &path)
{
    return QFileInfo(path).size() > CheckedAtOnce;
}

Result<void> directoryFile::check(Connection &connection)
{
    const Result<QString> found = firstDamage(connection);
    STEWARD_TRY(found);
    return found->isEmpty() ? Result<void>() : damaged(connection.path(), *found);
}

Result<std::unique_ptr<Connection>> directoryFile::open(const QString &path, Checking checking)
{
    STEWARD_TRY(inspect(path));
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return namedDamage(path, connection.error());
    // A migration writes, so an older file is checked before it, whatever its size.
    const Result<qint64> version = (*connection)->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return namedDamage(path, version.error());
    const bool atOnce = checking == Checking::WhenOpened && !isCheckedLater(path);
    const bool older = *version < schemaVersion();
    if (older || atOnce)
        STEWARD_TRY(check(**connection));
    const Result<bool> whole = hasTables(**connection);
    STEWARD_TRY(whole);
    if (!*whole)
        return damaged(path, QStringLiteral("tables are missing"));
    SchemaWriter writer(**connection);
    STEWARD_TRY(writer.useRollbackJournal());
    if (older) {
        const QString kept = freePath(path + QStringLiteral(".version-%1").arg(*version));
        STEWARD_TRY(copy(**connection, kept));
        STEWARD_TRY(backupFile::describe(kept, path, BackupCause::Migration, systemClock()(), {}));
        STEWARD_TRY(writer.migrate());
    }
    return connection;
}

Result<std::unique_ptr<Connection>> directoryFile::create(const QString &path)
{
    STEWARD_TRY(createPrivate(path));
    const auto undo = [&path](const Error &error) {
        discard(path);
        return error;
    };
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return undo(connection.error());
    SchemaWriter writer(**connection);
    for (const Result<void> &step : {writer.useRollbackJournal(), writer.migrate()}) {
        if (!step) {
            close(std::move(*connection));
            return undo(step.error());
        }
    }
    return connection;
}

void directoryFile::close(std::unique_ptr<Connection> connection)
{
    if (connection)
        std::ignore = SchemaWriter(*connection).removeRollbackJournal();
}

Result<void> directoryFile::copy(Connection &from, const QString &path, JobProgress *progress)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(from.path()).canonicalFilePath() && QFileInfo::exists(path))
        return Error {ErrorKind::Invalid,
                      FileText::tr("A directory cannot be copied onto itself. Choose another name.")};
    const QString partial = partialPath(path);
    STEWARD_TRY(createPrivate(partial));
    const auto copied = [&]() -> Result<void> {
        const Result<std::unique_ptr<Connection>> to = Connection::open(partial, Connection::Access::ReadWrite);
        STEWARD_TRY(to);
        JobProgress unseen;
        return copyPages(from, **to, progress ? *progress : unseen);
    }();
    const Result<void> placed = copied ? putInPlace(partial, path, Existing::Replaced) : copied;
    if (!placed)
        discard(partial);
    return placed;
}

Result<QStringList> directoryFile::findings(Connection &connection)
{
    QStringList findings;
    for (const QString &pragma :
         {QStringLiteral("PRAGMA integrity_check"), QStringLiteral("PRAGMA foreign_key_check")}) {
        auto statement = connection.prepare(pragma);
        STEWARD_TRY(statement);
        Result<bool> row = statement->step();
        for (; row.ok() && *row; row = statement->step()) {
            // foreign_key_check gives table, row and the table that it refers to.
            if (!statement->isNull(0) && statement->columns() > 1)
                findings.append(FileText::tr("A row of %1 refers to a row of %2 that is not there.")
                                    .arg(statement->text(0), statement->text(2)));
            else if (statement->text(0) != QStringLiteral("ok"))
                findings.append(statement->text(0));
        }
        // A check that cannot be finished is a finding too.
        if (!row)
            findings.append(row.error().detail);
    }
    const auto schema = schemaOf(connection);
    STEWARD_TRY(schema);
    QTemporaryFile fresh;
    if (!fresh.open())
        return refused(FileText::tr("No temporary file could be created."), fresh.errorString());
    const QString freshPath = fresh.fileName() + QStringLiteral(".steward");
    {
        auto beside = create(freshPath);
        STEWARD_TRY(beside);
        const auto expected = schemaOf(**beside);
        close(std::move(*beside));
        QFile::remove(freshPath);
        STEWARD_TRY(expected);
        for (const QString &line : *expected) {
            if (!schema->contains(line))
                findings.append(FileText::tr("The schema lacks: %1").arg(line.section(u' ', 0, 1)));
        }
        for (const QString &line : *schema) {
            if (!expected->contains(line))
                findings.append(
                    FileText::tr("The schema has something that is not Steward's: %1").arg(line.section(u' ', 0, 1)));
        }
    }
    return findings;
}

Result<void> SchemaWriter::migrate()
{
    const Result<qint64> version = m_connection.number(QStringLiteral("PRAGMA user_version"));
    STEWARD_TRY(version);
    for (int next = static_cast<int>(*version) + 1; next <= directoryFile::schemaVersion(); ++next)
        STEWARD_TRY(run(next));
    return {};
}

Result<void> SchemaWriter::run(int version)
{
    const QDir folder(QStringLiteral(":/store/migrations"));
    QFile file(folder.filePath(folder.entryList(QDir::Files, QDir::Name).at(version - 1)));
    if (!file.open(QIODevice::ReadOnly))
        return refused(FileText::tr("A part of the program is missing. Install Steward again."), file.fileName());
    STEWARD_TRY(m_connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    // Another process may have been faster.
    const Result<qint64> now = m_connection.number(QStringLiteral("PRAGMA user_version"));
    if (!now || *now >= version) {
        std::ignore = m_connection.execute(QStringLiteral("ROLLBACK"));
        return now ? Result<void>() : Result<void>(now.error());
    }
    const QString sql = QStringLiteral("%1; PRAGMA application_id=%2; PRAGMA user_version=%3; COMMIT")
                            .arg(QString::fromUtf8(file.readAll()))
                            .arg(directoryFile::ApplicationId)
                            .arg(version);
    const Result<void> done = m_connection.execute(sql);
    if (!done && sqlite3_get_autocommit(m_connection.handle()) == 0)
        std::ignore = m_connection.execute(QStringLiteral("ROLLBACK"));
    return done;
}

Result<void> SchemaWriter::useRollbackJournal()
{
    // Not WAL: SQLite below 3.51.3 can corrupt a WAL database when two connections write and checkpoint at once.
    return m_connection.execute(QStringLiteral("PRAGMA journal_mode=TRUNCATE"));
}

Result<void> SchemaWriter::removeRollbackJournal()
{
    return m_connection.execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

} // namespace steward
