#pragma once

#include "models/actions/rollbackrun.h"
#include "models/store/backupfile.h"
#include "models/store/store.h"

#include <QTimer>

namespace steward {

/// A backup as a list shows it.
struct BackupEntry {
    /// Who vouches for what is in it.
    enum class Trust : quint8 {
        Signed,   ///< A key of this directory's journal has signed it.
        Unsigned, ///< Nobody has, or it cannot be told whose key it is.
        Foreign   ///< Its signature is wrong, or of another key.
    };

    QString path;
    Result<BackupManifest> manifest;
    Trust trust = Trust::Unsigned;
};

/// Copies of one directory in a private folder of this user: made by themselves before changes of many rows, before
/// another backup is restored, and once a day; or when somebody asks. GUI thread; the store must outlive it.
class Backups : public QObject {
    Q_OBJECT

public:
    /// Without a folder: where this user's data are, by the directory's uid.
    Backups(Store &store, const Author &author, const QString &folder = {}, QObject *parent = nullptr);

    /// From now on changes of many rows are preceded by a backup.
    void guard();
    /// And one is made each day.
    void start();

    /// The newest first; also copies that an update of Steward has left beside the file.
    QFuture<Result<QList<BackupEntry>>> list();
    /// Makes one now; with a path there, otherwise in the folder. It stays until somebody removes it.
    QFuture<Result<BackupEntry>> make(const QString &path = {});
    /// Makes the directory as the backup has it, or with `consent.preview` says what that would do. A backup of the
    /// present state is made first.
    QFuture<Result<Rollback>> restore(const QString &path, const Consent &consent);

    /// The backups of a file that cannot be opened, by where it stood.
    static QList<BackupEntry> ofFile(const QString &file, const QString &folder = {});
    /// Whether the file is missing or damaged, rather than locked, forbidden or newer than this program. Looks through
    /// all of it: not in the GUI thread.
    static bool isLost(const QString &file);
    /// Puts the backup in the place of a file that is lost. That one is kept beside it; returns its new name,
    /// empty when there was none.
    static Result<QString> replace(const QString &file, const QString &backup, const Author &author, Timestamp now);

signals:
    /// The list is another one.
    void changed();
    /// A daily backup could not be made.
    void failed(const steward::Error &error);

private:
    void look();
    QFuture<Result<Written<bool>>> noted(const QString &place);

    Store &m_store;
    Author m_author;
    QString m_folder;
    QTimer m_interval;
    bool m_looking = false;
};

} // namespace steward
