#include "models/actions/systemlog.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <syslog.h>
#endif

namespace steward {

void writeToSystemLog(const QByteArray &line)
{
#ifdef Q_OS_UNIX
#ifdef LOG_AUTHPRIV
    constexpr int Facility = LOG_AUTHPRIV;
#else
    constexpr int Facility = LOG_AUTH;
#endif
    ::syslog(Facility | LOG_NOTICE, "%s", line.constData());
#else
    Q_UNUSED(line)
#endif
}

} // namespace steward
