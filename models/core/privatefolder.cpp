#include "models/core/privatefolder.h"

#include <QDir>
#include <QFileInfo>

namespace steward {

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).absolutePath();
    if (above == path || !makePrivateFolder(above))
        return false;
    // Another process may have made it meanwhile.
    return QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)
        || QFileInfo(path).isDir();
}

} // namespace steward
