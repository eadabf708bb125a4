#pragma once

#include "app/cli/command.h"

namespace steward {

/// What the command line asks for: a command with its arguments, or a text to print instead.
struct Request {
    const Command *command = nullptr; ///< One of the table handed in; null when `text` is the answer.
    Arguments arguments;
    QString text;
    ExitCode exitCode = ExitCode::Done; ///< Of `text`: help goes to standard output, an error to standard error.
};

/// The options of every command, which may stand before or after it; the directory is the first.
QList<CommandOption> globalOptions();
/// What the commands have in common that begin with this word; empty where that is a command of its own.
QString groupHelp(const QString &group);

/// Reads `arguments` (without the program's name) by the grammar of `commands`.
Request parseCommandLine(const QStringList &arguments, const QList<Command> &commands);

} // namespace steward
