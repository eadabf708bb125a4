#include "models/store/backupfile.h"

#include "models/store/anchorrows.h"
#include "models/store/catalogrows.h"
#include "models/store/directoryfile.h"
#include "models/store/placement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <array>

namespace steward {

namespace {

constexpr qsizetype HashSize = 32;
constexpr qint64 ReadSize = 1 << 20;
constexpr qint64 MostManifestBytes = 1 << 20;
constexpr QFileDevice::Permissions Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct BackupFileText {
    Q_DECLARE_TR_FUNCTIONS(BackupFile)
};

Error notRead(const QString &path, const QString &detail)
{
    return {ErrorKind::Storage, BackupFileText::tr("The backup %1 cannot be read.").arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, file.errorString());
    crypto_generichash_state state {};
    crypto_generichash_init(&state, nullptr, 0, HashSize);
    QByteArray buffer(ReadSize, Qt::Uninitialized);
    while (true) {
        const qint64 count = file.read(buffer.data(), ReadSize);
        if (count < 0)
            return notRead(path, file.errorString());
        if (count == 0)
            break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(buffer.constData()),
                                  static_cast<unsigned long long>(count));
    }
    QByteArray hash(HashSize, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), HashSize);
    return hash;
}

Result<void> count(Connection &copy, BackupManifest &manifest)
{
    const std::array<std::pair<qint64 *, const char *>, 6> counts {
        {{&manifest.persons, "SELECT count(*) FROM administrator WHERE deleted_at IS NULL AND kind = 'person'"},
         {&manifest.apiUsers, "SELECT count(*) FROM administrator WHERE deleted_at IS NULL AND kind = 'api-user'"},
         {&manifest.recycleBin, "SELECT count(*) FROM administrator WHERE deleted_at IS NOT NULL"},
         {&manifest.applications, "SELECT count(*) FROM application WHERE deleted_at IS NULL"},
         {&manifest.roles, "SELECT count(*) FROM role"},
         {&manifest.sets, "SELECT count(*) FROM change_set"}}};
    for (const auto &[place, sql] : counts) {
        const Result<qint64> number = copy.number(QLatin1StringView(sql));
        STEWARD_TRY(number);
        *place = *number;
    }
    return {};
}

Result<void> look(const QString &path, BackupManifest &manifest, const Signer &signer)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, Connection::Access::ReadOnly);
    STEWARD_TRY(copy);
    const Result<qint64> schema = (*copy)->number(QStringLiteral("PRAGMA user_version"));
    STEWARD_TRY(schema);
    manifest.schema = static_cast<int>(*schema);
    const Result<DirectoryInfo> info = CatalogRows(**copy).directory();
    STEWARD_TRY(info);
    manifest.directory = info->uid;
    manifest.name = info->name;
    STEWARD_TRY(count(**copy, manifest));
    Result<Anchor> head = AnchorRows(**copy).head(manifest.at);
    STEWARD_TRY(head);
    if (head->set.isNull())
        return {};
    if (signer.hasKey()) {
        head->publicKey = signer.publicKey;
        head->signature = signer.sign(signedText(*head));
    }
    manifest.head = anchorLine(*head);
    return {};
}

Result<void> writeManifest(const QString &path, const BackupManifest &manifest)
{
    const QString place = backupFile::manifestPath(path);
    const QString partial = partialPath(place);
    const auto written = [&]() -> Result<void> {
        QFile file(partial);
        const QByteArray bytes = manifestBytes(manifest);
        if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, Private) && file.write(bytes) == bytes.size()
            && file.flush())
            return {};
        return Error {ErrorKind::Storage,
                      BackupFileText::tr("The backup %1 cannot be written. Check that there is space and that you may "
                                         "write in the folder.")
                          .arg(QDir::toNativeSeparators(path)),
                      file.errorString()};
    }();
    const Result<void> placed = written ? putInPlace(partial, place, Existing::Replaced) : written;
    if (!placed)
        discard(partial);
    return placed;
}

} // namespace

QString backupFile::manifestPath(const QString &path)
{
    return path + QStringLiteral(".manifest");
}

Result<BackupManifest> backupFile::write(Connection &from, const QString &path, BackupCause cause, Timestamp now,
                                         const Signer &signer)
{
    STEWARD_TRY(directoryFile::copy(from, path));
    Result<BackupManifest> manifest = describe(path, from.path(), cause, now, signer);
    if (!manifest)
        std::ignore = remove(path);
    return manifest;
}

Result<BackupManifest> backupFile::describe(const QString &copy, const QString &file, BackupCause cause, Timestamp now,
                                            const Signer &signer)
{
    BackupManifest manifest;
    manifest.file = QFileInfo(file).absoluteFilePath();
    manifest.at = now;
    manifest.cause = cause;
    STEWARD_TRY(look(copy, manifest, signer));
    manifest.bytes = QFileInfo(copy).size();
    const Result<QByteArray> hash = hashOf(copy);
    STEWARD_TRY(hash);
    manifest.hash = *hash;
    if (signer.hasKey()) {
        manifest.publicKey = signer.publicKey;
        manifest.signature = signer.sign(signedText(manifest));
    }
    STEWARD_TRY(writeManifest(copy, manifest));
    return manifest;
}

Result<BackupManifest> backupFile::manifest(const QString &path)
{
    QFile file(manifestPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, file.errorString());
    Result<BackupManifest> manifest = manifestFromBytes(file.read(MostManifestBytes));
    if (!manifest)
        return notRead(path, manifest.error().message);
    return manifest;
}

Result<void> backupFile::check(const QString &path, const BackupManifest &manifest)
{
    const Result<QByteArray> hash = hashOf(path);
    STEWARD_TRY(hash);
    if (*hash != manifest.hash)
        return Error {
            ErrorKind::Storage,
            BackupFileText::tr("The backup %1 is not as it was when it was made. It was left as it is; choose "
                               "another one.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("hash differs")};
    return {};
}

Result<void> backupFile::remove(const QString &path)
{
    for (const QString &one : {manifestPath(path), path}) {
        QFile file(one);
        if (file.exists() && !file.remove())
            return Error {ErrorKind::Storage,
                          BackupFileText::tr("The file %1 cannot be removed.").arg(QDir::toNativeSeparators(one)),
                          file.errorString()};
    }
    return {};
}

} // namespace steward
