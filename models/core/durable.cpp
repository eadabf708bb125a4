#include "models/core/durable.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace steward {

bool makeDurable(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
#else
    // There a folder keeps its names by itself.
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::_commit(file.handle()) == 0;
#endif
}

} // namespace steward
