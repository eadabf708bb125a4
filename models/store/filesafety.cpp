#include "models/store/filesafety.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace steward {

namespace {

struct SafetyText {
    Q_DECLARE_TR_FUNCTIONS(FileSafety)
};

constexpr std::array<const char *, 10> NetworkTypes {"nfs",  "nfs4",    "cifs",      "smb3",      "smbfs",
                                                     "afs",  "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "9p"};

bool isForeign([[maybe_unused]] const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.ownerId() != ::geteuid();
#else
    return false;
#endif
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::any_of(NetworkTypes.cbegin(), NetworkTypes.cend(), [&type](const char *one) { return type == one; });
}

QStringList fileWarnings(const QString &path)
{
    // Of a link, what it leads to: that is the file that is opened.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(real);
    if (real.isEmpty() || !file.exists())
        return {};
    const QString name = QDir::toNativeSeparators(real);
    QStringList warnings;
    if (isForeign(file))
        warnings.append(SafetyText::tr("The file %1 belongs to %2, who can change it past Steward.")
                            .arg(name, file.owner().isEmpty() ? QString::number(file.ownerId()) : file.owner()));
    const QFileDevice::Permissions permissions = file.permissions();
    if (permissions & (QFileDevice::WriteGroup | QFileDevice::WriteOther))
        warnings.append(SafetyText::tr("Others on this computer can change the file %1. Take that right from them "
                                       "(chmod 600).")
                            .arg(name));
    else if (permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
        warnings.append(SafetyText::tr("Others on this computer can read the file %1. Take that right from them "
                                       "(chmod 600).")
                            .arg(name));
    if (isNetworkFileSystem(QStorageInfo(real).fileSystemType()))
        warnings.append(SafetyText::tr("The file %1 is on a network drive, where two computers that write at once can "
                                       "damage it. Keep it on a disk of this computer, and connect several consoles "
                                       "through a server.")
                            .arg(name));
    return warnings;
}

} // namespace steward
