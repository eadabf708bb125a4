#include "models/secrets/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define STEWARD_LEAKS_ARE_SOUGHT
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STEWARD_LEAKS_ARE_SOUGHT
#endif
#endif

namespace steward {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // The limit does not hold for a core_pattern that pipes into a program (systemd-coredump); not being dumpable does.
    // LeakSanitizer attaches to the process with ptrace at its end, which the kernel refuses for such a process.
#if defined(Q_OS_LINUX) && !defined(STEWARD_LEAKS_ARE_SOUGHT)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace steward
