#include "models/actions/backups.h"

#include "models/actions/directorysettings.h"
#include "models/actions/journalkey.h"
#include "models/actions/permission.h"
#include "models/core/begunpromise.h"
#include "models/core/privatefolder.h"
#include "models/secrets/signature.h"
#include "models/store/catalogrows.h"
#include "models/store/filecondition.h"
#include "models/store/placement.h"
#include "models/sync/syncanew.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

namespace steward {

namespace {

Q_LOGGING_CATEGORY(lcBackups, "steward.backups")

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr std::chrono::hours LookInterval {1};
constexpr std::chrono::milliseconds Day = std::chrono::hours(24);
const QString Suffix = QStringLiteral(".steward");

QString folderOfAll(const QString &folder)
{
    return !folder.isEmpty() ? folder
                             : QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                                   .filePath(QStringLiteral("steward/backups"));
}

QString folderOf(const QString &folder, const QUuid &directory)
{
    return QDir(folderOfAll(folder)).filePath(directory.toString(QUuid::WithoutBraces));
}

Result<void> makeFolder(const QString &folder)
{
    if (!makePrivateFolder(folder))
        return Error {ErrorKind::Storage,
                      BackupsText::tr("The folder %1 for backups cannot be made. Check that there is space and that "
                                      "you may write there.")
                          .arg(QDir::toNativeSeparators(folder)),
                      folder};
    return {};
}

/// "2026-11-26T09-15-00-daily.steward": sorts by time, and any file system takes it.
QString pathOfNext(const QString &folder, BackupCause cause, Timestamp now)
{
    const QString name
        = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'-'"))
        + backupCauseKey(cause);
    return freePath(QDir(folder).filePath(name), Suffix);
}

BackupEntry::Trust trustIn(const BackupManifest &manifest, const QList<QByteArray> &keys)
{
    if (!manifest.isSigned())
        return BackupEntry::Trust::Unsigned;
    if (!isSignatureOf(manifest.signature, signedText(manifest), manifest.publicKey))
        return BackupEntry::Trust::Foreign;
    if (keys.contains(manifest.publicKey))
        return BackupEntry::Trust::Signed;
    return keys.isEmpty() ? BackupEntry::Trust::Unsigned : BackupEntry::Trust::Foreign;
}

QList<BackupEntry> entriesIn(const QDir &folder, const QStringList &names, const QList<QByteArray> &keys)
{
    QList<BackupEntry> entries;
    for (const QString &name : folder.entryList(names, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (path.endsWith(QStringLiteral(".manifest")) || path.endsWith(QStringLiteral(".part")))
            continue;
        BackupEntry entry {path, backupFile::manifest(path)};
        if (entry.manifest)
            entry.trust = trustIn(*entry.manifest, keys);
        entries.append(entry);
    }
    return entries;
}

void sortByTime(QList<BackupEntry> &entries)
{
    const auto time = [](const BackupEntry &entry) { return entry.manifest ? entry.manifest->at : 0; };
    std::sort(entries.begin(), entries.end(), [&](const BackupEntry &a, const BackupEntry &b) {
        return time(a) != time(b) ? time(a) > time(b) : a.path > b.path;
    });
}

/// What an update of Steward left beside the file.
QStringList namesBeside(const QString &file)
{
    return {QFileInfo(file).fileName() + QStringLiteral(".version-*")};
}

Result<QList<BackupEntry>> entriesOf(Connection &connection, const QString &folder)
{
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    const Result<QList<JournalKeyChange>> changes = journalKeys(connection);
    STEWARD_TRY(changes);
    QList<QByteArray> keys;
    for (const JournalKeyChange &change : *changes)
        keys.append(change.publicKey);
    QList<BackupEntry> entries = entriesIn(QDir(folderOf(folder, info->uid)), {QStringLiteral("*.steward")}, keys);
    entries += entriesIn(QFileInfo(connection.path()).absoluteDir(), namesBeside(connection.path()), keys);
    sortByTime(entries);
    return entries;
}

/// Of those that nobody asked for, so many stay.
void prune(const QDir &folder, int kept)
{
    QList<BackupEntry> entries = entriesIn(folder, {QStringLiteral("*.steward")}, {});
    sortByTime(entries);
    for (const BackupEntry &entry : std::as_const(entries)) {
        if (!entry.manifest || entry.manifest->cause == BackupCause::Wish || kept-- > 0)
            continue;
        if (const Result<void> removed = backupFile::remove(entry.path); !removed)
            qCWarning(lcBackups).noquote() << removed.error().message << removed.error().detail;
    }
}

/// One that was made just now.
BackupEntry ownEntry(const QString &path, const BackupManifest &manifest)
{
    return {path, manifest, manifest.isSigned() ? BackupEntry::Trust::Signed : BackupEntry::Trust::Unsigned};
}

Result<BackupEntry> makeIn(Connection &connection, const QString &folder, BackupCause cause, Timestamp now,
                           const Signer &signer)
{
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    const Result<QJsonObject> settings = SettingRows(connection).value(QStringLiteral("backups"));
    STEWARD_TRY(settings);
    const QString place = folderOf(folder, info->uid);
    STEWARD_TRY(makeFolder(place));
    const QString path = pathOfNext(place, cause, now);
    const Result<BackupManifest> manifest = backupFile::write(connection, path, cause, now, signer);
    STEWARD_TRY(manifest);
    prune(QDir(place), backupPolicyFromJson(*settings).kept);
    return ownEntry(path, *manifest);
}

/// A connection of its own: the one that is writing cannot be copied from.
Result<void> makeBefore(const QString &file, const QString &folder, BackupCause cause, Timestamp now,
                        const Signer &signer)
{
    const Result<std::unique_ptr<Connection>> reading = Connection::open(file, Connection::Access::ReadOnly);
    STEWARD_TRY(reading);
    const Result<BackupEntry> made = makeIn(**reading, folder, cause, now, signer);
    if (!made)
        return Error {
            made.error().kind,
            BackupsText::tr("Nothing was changed, as the backup before it could not be made. %1 Backups before "
                            "changes of many rows can be switched off in Settings.")
                .arg(made.error().message),
            made.error().detail};
    return {};
}

/// A copy of the backup with the present schema, in a folder that goes away with it.
struct Opened {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
    BackupManifest manifest;
};

Result<Opened> openedCopy(const QString &backup)
{
    const Result<BackupManifest> manifest = backupFile::manifest(backup);
    STEWARD_TRY(manifest);
    STEWARD_TRY(backupFile::check(backup, *manifest));
    Opened opened {std::make_unique<QTemporaryDir>(), nullptr, *manifest};
    const QString copy = opened.folder->filePath(QStringLiteral("backup.steward"));
    if (!opened.folder->isValid() || !QFile::copy(backup, copy)
        || !QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error {ErrorKind::Storage,
                      BackupsText::tr("The backup %1 cannot be copied into the folder for temporary files. Check that "
                                      "there is space.")
                          .arg(QDir::toNativeSeparators(backup)),
                      opened.folder->errorString()};
    Result<std::unique_ptr<Connection>> connection = directoryFile::open(copy);
    STEWARD_TRY(connection);
    opened.connection = std::move(*connection);
    return opened;
}

Error otherDirectory()
{
    return {ErrorKind::Invalid,
            BackupsText::tr("This backup is of another directory. Nothing was changed; choose one of this directory.")};
}

} // namespace

Backups::Backups(Store &store, const Author &author, const QString &folder, QObject *parent)
    : QObject(parent), m_store(store), m_author(author), m_folder(folder)
{
    m_interval.setInterval(LookInterval);
    connect(&m_interval, &QTimer::timeout, this, &Backups::look);
}

void Backups::guard()
{
    m_store.beforeMany([store = &m_store, folder = m_folder](Connection &connection, qint64 rows) -> Result<void> {
        const Result<DirectorySettings> settings = readSettings(connection);
        STEWARD_TRY(settings);
        if (settings->backups.fromRows == 0 || rows < settings->backups.fromRows)
            return {};
        return makeBefore(connection.path(), folder, BackupCause::ManyRows, store->now(), store->signer());
    });
}

void Backups::start()
{
    guard();
    m_interval.start();
    look();
}

void Backups::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto make = [store = &m_store, folder = m_folder](Connection &connection) -> Result<bool> {
        const Result<DirectorySettings> settings = readSettings(connection);
        STEWARD_TRY(settings);
        if (!settings->backups.daily)
            return false;
        const Result<QList<BackupEntry>> entries = entriesOf(connection, folder);
        STEWARD_TRY(entries);
        const Result<qint64> last = Journal(connection).lastId();
        STEWARD_TRY(last);
        for (const BackupEntry &entry : *entries) {
            if (!entry.manifest)
                continue;
            // Nothing has changed since, or it is of today. One from the future was made while the clock was wrong.
            const Timestamp age = store->now() - entry.manifest->at;
            const QList<Anchor> heads = anchorsIn(entry.manifest->head);
            const bool isNewest = !heads.isEmpty() && heads.first().set.value == *last;
            if (isNewest || (age >= 0 && age < Day.count()))
                return false;
        }
        STEWARD_TRY(makeIn(connection, folder, BackupCause::Daily, store->now(), store->signer()));
        return true;
    };
    whenDone(m_store.read(make), this, [this](const Result<bool> &made) {
        m_looking = false;
        if (made && *made)
            emit changed();
        if (!made && made.error().kind != ErrorKind::Cancelled) {
            qCWarning(lcBackups).noquote() << made.error().message << made.error().detail;
            emit failed(made.error());
        }
    });
}

QFuture<Result<QList<BackupEntry>>> Backups::list()
{
    return m_store.read([folder = m_folder](Connection &connection) { return entriesOf(connection, folder); });
}

QFuture<Result<Written<bool>>> Backups::noted(const QString &place)
{
    return noteEvent(m_store, m_author, ChangeKind::Backup, place, {{QStringLiteral("file"), place}});
}

QFuture<Result<BackupEntry>> Backups::make(const QString &path)
{
    const auto done = begun<BackupEntry>();
    const auto conclude = [this, done](const Result<BackupEntry> &made) {
        finish(done, made);
        if (made)
            emit changed();
    };
    const auto copy = [store = &m_store, folder = m_folder, path](Connection &connection) -> Result<BackupEntry> {
        if (path.isEmpty())
            return makeIn(connection, folder, BackupCause::Wish, store->now(), store->signer());
        const Result<BackupManifest> manifest
            = backupFile::write(connection, path, BackupCause::Wish, store->now(), store->signer());
        STEWARD_TRY(manifest);
        return ownEntry(path, *manifest);
    };
    const QString place = path.isEmpty() ? tr("Folder for backups") : QDir::toNativeSeparators(path);
    // The copy holds its own making: it is noted first.
    whenDone(permitted(m_store, m_author, {Privilege::BulkExport}, ChangeKind::Backup, place), this,
             [this, conclude, copy, place](const Result<Authority> &authority) {
                 if (!authority) {
                     conclude(authority.error());
                     return;
                 }
                 whenDone(noted(place), this, [this, conclude, copy, place](const Result<Written<bool>> &written) {
                     if (!written) {
                         conclude(written.error());
                         return;
                     }
                     whenDone(m_store.read(copy), this, [this, conclude, place](const Result<BackupEntry> &made) {
                         if (made)
                             conclude(made);
                         else
                             whenDone(noteFailure(m_store, m_author, ChangeKind::Backup, place, made.error()), this,
                                      [conclude, made](const Result<Written<bool>> &) { conclude(made); });
                     });
                 });
             });
    return done->future();
}

QFuture<Result<Rollback>> Backups::restore(const QString &path, const Consent &consent)
{
    const auto run
        = [store = &m_store, folder = m_folder, path, consent](Transaction &transaction) -> Result<Rollback> {
        const Result<Opened> opened = openedCopy(path);
        STEWARD_TRY(opened);
        const Result<DirectoryInfo> info = CatalogRows(transaction.connection()).directory();
        STEWARD_TRY(info);
        if (info->uid != opened->manifest.directory)
            return otherDirectory();
        if (!consent.preview)
            STEWARD_TRY(makeBefore(transaction.connection().path(), folder, BackupCause::Rollback, store->now(),
                                   store->signer()));
        return RollbackRun(transaction, *opened->connection, opened->manifest).run(consent);
    };
    const auto wrap = [](Rollback rollback, const std::optional<ChangeSet> &set) {
        rollback.outcome.set = set;
        return rollback;
    };
    return m_store.write(m_author, run, wrap);
}

QList<BackupEntry> Backups::ofFile(const QString &file, const QString &folder)
{
    const QString place = QFileInfo(file).absoluteFilePath();
    QList<BackupEntry> entries;
    const QDir all(folderOfAll(folder));
    for (const QString &directory : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        entries += entriesIn(QDir(all.filePath(directory)), {QStringLiteral("*.steward")}, {});
    entries += entriesIn(QFileInfo(file).absoluteDir(), namesBeside(file), {});
    entries.removeIf([&place](const BackupEntry &entry) { return !entry.manifest || entry.manifest->file != place; });
    sortByTime(entries);
    return entries;
}

bool Backups::isLost(const QString &file)
{
    const FileCondition condition = conditionOf(file);
    return condition == FileCondition::Missing || condition == FileCondition::Damaged;
}

Result<QString> Backups::replace(const QString &file, const QString &backup, const Author &author, Timestamp now)
{
    if (!isLost(file))
        return Error {ErrorKind::Storage,
                      tr("The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its "
                         "permissions.")
                          .arg(QDir::toNativeSeparators(file)),
                      file};
    Result<Opened> opened = openedCopy(backup);
    STEWARD_TRY(opened);
    {
        // What the old copy says of a server is not news, and the history tells that something is missing.
        auto transaction = Transaction::begin(*opened->connection, author.asProgram(), now);
        STEWARD_TRY(transaction);
        const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(opened->manifest.at, Qt::UTC);
        (*transaction)->describe(ChangeKind::Rollback, madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
        const QJsonObject details {{QStringLiteral("madeAt"), madeAt.toString(Qt::ISODate)},
                                   {QStringLiteral("head"), QString::fromLatin1(opened->manifest.head)},
                                   {QStringLiteral("reason"), tr("The file could not be opened.")}};
        STEWARD_TRY((*transaction)->note(details));
        STEWARD_TRY(syncAnew::begin(**transaction));
        STEWARD_TRY((*transaction)->commit());
    }
    const QString aside = file + QStringLiteral(".damaged-")
        + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss"));
    const bool isThere = QFileInfo::exists(file);
    std::error_code failure;
    if (isThere)
        std::filesystem::rename(file.toStdU16String(), aside.toStdU16String(), failure);
    if (failure)
        return Error {ErrorKind::Storage,
                      tr("The file %1 cannot be put aside. Check that you may write in its folder.")
                          .arg(QDir::toNativeSeparators(file)),
                      QString::fromStdString(failure.message())};
    const auto putBack = [&](const Error &error) {
        if (isThere)
            std::filesystem::rename(aside.toStdU16String(), file.toStdU16String(), failure);
        return error;
    };
    // A journal of the damaged file would be played back into the new one.
    const QString journal = rollbackJournalOf(file);
    const bool hasJournal = QFileInfo::exists(journal);
    if (hasJournal && !QFile::rename(journal, rollbackJournalOf(aside)))
        return putBack({ErrorKind::Storage,
                        tr("The file %1 cannot be put aside. Check that you may write in its folder.")
                            .arg(QDir::toNativeSeparators(journal)),
                        journal});
    if (const Result<void> copied = directoryFile::copy(*opened->connection, file); !copied) {
        if (hasJournal)
            QFile::rename(rollbackJournalOf(aside), journal);
        return putBack(copied.error());
    }
    return isThere ? aside : QString();
}

} // namespace steward
