#pragma once

#include "app/cli/command.h"

namespace steward {

/// The manual page stewardctl(1) of these commands, as troff. English whatever the language of the program.
QByteArray manualPage(const QList<Command> &commands);

/// The words behind `group` in commands of two words, or the first words of all commands.
QStringList nextWords(const QList<Command> &commands, const QString &group = {});

} // namespace steward
