#include "models/sync/synclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace steward {

namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(SyncLock)
};

} // namespace

Result<std::unique_ptr<SyncLock>> SyncLock::take(const QUuid &directory)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    std::unique_ptr<SyncLock> lock(new SyncLock(
        QDir(folder).filePath(QStringLiteral("steward-sync-%1.lock").arg(directory.toString(QUuid::WithoutBraces)))));
    // The file of a process that died is told by its number alone: a round may take hours.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return Error {ErrorKind::Storage,
                      LockText::tr("The file %1 cannot be written, which keeps two syncs of one directory apart. Check "
                                   "that its folder exists and that you may write in it.")
                          .arg(QDir::toNativeSeparators(lock->m_file.fileName()))};
    return Error {ErrorKind::Conflict,
                  LockText::tr("Another Steward is syncing this directory. Try again when it has finished.")};
}

} // namespace steward
