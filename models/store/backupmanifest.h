#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

namespace steward {

/// Why a backup was made.
enum class BackupCause : quint8 {
    Wish,      ///< Somebody asked for it; it stays until somebody removes it.
    Daily,     ///< While a window had the directory open.
    ManyRows,  ///< Before a change of many rows.
    Rollback,  ///< Before the directory was made as another backup has it.
    Migration, ///< Before a newer Steward changed the schema.
};

/// What is in a backup, written beside it and signed with the key of the journal where that is at hand. A value.
struct BackupManifest {
    QUuid directory;
    QString name; ///< Of the directory.
    QString file; ///< Where the directory stood, an absolute path.
    Timestamp at = 0;
    BackupCause cause = BackupCause::Wish;
    int schema = 0;
    qint64 persons = 0;
    qint64 apiUsers = 0;
    qint64 recycleBin = 0;
    qint64 applications = 0; ///< Those that were not deleted; roles too.
    qint64 roles = 0;
    qint64 sets = 0;   ///< Of the journal.
    QByteArray head;   ///< The line of `anchorLine` for the newest set; empty without one.
    qint64 bytes = 0;  ///< Of the file.
    QByteArray hash;   ///< BLAKE2b of the file, 32 bytes.
    QByteArray publicKey; ///< Ed25519; empty when it is not signed.
    QByteArray signature;

    bool isSigned() const { return !publicKey.isEmpty(); }
    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

/// "wish", "daily", "many-rows", "rollback" and "migration".
QString backupCauseKey(BackupCause cause);
BackupCause backupCauseFromKey(const QString &key);
/// "Made by hand", "Before a change of many rows" …
QString backupCauseText(BackupCause cause);

/// The one text of a manifest: a JSON object with sorted keys and a line break.
QByteArray manifestBytes(const BackupManifest &manifest);
/// What the signature covers: all but itself.
QByteArray signedText(const BackupManifest &manifest);
/// An Error of kind Invalid when it is none.
Result<BackupManifest> manifestFromBytes(QByteArrayView bytes);

} // namespace steward
