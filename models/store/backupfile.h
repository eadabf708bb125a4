#pragma once

#include "models/store/backupmanifest.h"
#include "models/store/connection.h"
#include "models/store/signer.h"

namespace steward {

/// One backup: a copy of a directory, and its manifest in a file beside it ("….steward.manifest"). Any thread.
namespace backupFile {

QString manifestPath(const QString &path);

/// Copies the directory of `from` as it is now to `path`, which does not exist yet, both files with mode 0600. A failure
/// leaves nothing behind. `now` is when that is.
Result<BackupManifest> write(Connection &from, const QString &path, BackupCause cause, Timestamp now,
                             const Signer &signer);
/// Writes the manifest of a copy that exists already; `file` is the directory that it was made of.
Result<BackupManifest> describe(const QString &copy, const QString &file, BackupCause cause, Timestamp now,
                                const Signer &signer);
/// The manifest beside the backup.
Result<BackupManifest> manifest(const QString &path);
/// Whether the file is still what its manifest says; reads it whole.
Result<void> check(const QString &path, const BackupManifest &manifest);
/// Both files.
Result<void> remove(const QString &path);

} // namespace backupFile

} // namespace steward
