#include "app/cli/exitcode.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct ExitCodeText {
    Q_DECLARE_TR_FUNCTIONS(ExitCode)
};

} // namespace

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return ExitCode::Usage;
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::Forbidden:
    case ErrorKind::NeedsReason:
        return ExitCode::Refused;
    case ErrorKind::Unauthorized:
        return ExitCode::Unauthorized;
    case ErrorKind::Conflict:
        return ExitCode::Conflict;
    case ErrorKind::Storage:
    case ErrorKind::Offline:
    case ErrorKind::Secret:
    case ErrorKind::Cancelled:
        return ExitCode::Storage;
    }
    Q_UNREACHABLE();
}

QString exitCodeHelp()
{
    const QStringList lines {
        ExitCodeText::tr("Exit codes:"),
        ExitCodeText::tr("  0  everything asked for was done"),
        ExitCodeText::tr("  1  some rows were left alone; they are listed on standard error"),
        ExitCodeText::tr("  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed"),
        ExitCodeText::tr("  3  what was named was not found, or the name is ambiguous; nothing was changed"),
        ExitCodeText::tr("  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing"),
        ExitCodeText::tr("  5  conflict: changed meanwhile, or the name, email or file is taken already"),
        ExitCodeText::tr("  6  the directory cannot be opened, read or written, or doctor found damage"),
        ExitCodeText::tr("  7  the directory asks who you are: --as is missing, or email or password are wrong"),
        ExitCodeText::tr("  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not "
                         "reached, 5 it does not let us in"),
    };
    return lines.join(u'\n');
}

} // namespace steward
