#pragma once

#include "app/cli/command.h"

namespace steward {

enum class Shell { Bash, Zsh, Fish };

/// Makes the shell complete commands, options and files behind "stewardctl".
QByteArray completionScript(Shell shell, const QList<Command> &commands);

} // namespace steward
