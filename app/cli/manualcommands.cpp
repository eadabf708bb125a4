#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualCommands)
};

const QString ShellOperand = QStringLiteral("SHELL");

Result<ExitCode> completion(Session &session)
{
    const QHash<QString, Shell> shells {{QStringLiteral("bash"), Shell::Bash},
                                        {QStringLiteral("zsh"), Shell::Zsh},
                                        {QStringLiteral("fish"), Shell::Fish}};
    const QString name = session.arguments().text(ShellOperand);
    const auto shell = shells.constFind(name);
    if (shell == shells.cend())
        return Error {ErrorKind::Invalid,
                      ManualText::tr("There is no completion for “%1”. There is one for bash, zsh and fish.").arg(name)};
    session.console().resultBytes(completionScript(*shell, commandTable()));
    return ExitCode::Done;
}

} // namespace

QList<Command> manualCommands()
{
    return {{QStringLiteral("completion"),
             ManualText::tr("Print what makes a shell complete commands and options: source <(stewardctl completion bash)"),
             {{ShellOperand, {}, ManualText::tr("bash, zsh or fish"), true}},
             completion,
             Command::Needs::Nothing}};
}

} // namespace steward
