#include "app/cli/run.h"

#include "app/cli/anchorround.h"
#include "app/cli/commands.h"
#include "app/cli/grammar.h"
#include "app/cli/session.h"

namespace steward {

namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<ExitCode> runCommand(const Command &command, Session &session)
{
    if (command.needs != Command::Needs::Path && command.needs != Command::Needs::Nothing)
        STEWARD_TRY(session.open());
    if (command.needs == Command::Needs::Directory)
        STEWARD_TRY(session.author());
    const Result<ExitCode> code = command.run(session);
    if (command.needs == Command::Needs::Directory)
        anchorWhenDue(session);
    return code;
}

ExitCode runWith(const Request &request, Console &console)
{
    if (!request.command) {
        if (request.exitCode == ExitCode::Done)
            console.resultBytes(request.text.toUtf8() + '\n');
        else
            console.message(request.text);
        return request.exitCode;
    }
    Session session(request.arguments, console);
    const Result<ExitCode> code = runCommand(*request.command, session);
    if (code)
        return *code;
    const Error &error = code.error();
    console.message(error.message);
    // Standard error is the log of the command line.
    if (exitCodeFor(error.kind) == ExitCode::Storage && !error.detail.isEmpty() && error.detail != session.path())
        console.message(error.detail);
    return exitCodeFor(error.kind);
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    const QList<Command> commands = commandTable();
    return runRequest(parseCommandLine(arguments, commands));
}

ExitCode runRequest(const Request &request)
{
    Console console;
    const ExitCode code = runWith(request, console);
    if (console.flush())
        return code;
    console.message(RunText::tr("The results could not be written. Check the disk or the program that reads them."));
    return ExitCode::Storage;
}

} // namespace steward
