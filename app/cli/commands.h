#pragma once

#include "app/cli/command.h"

namespace steward {

/// The table of commands, in the order of --help.
QList<Command> commandTable();

/// Its parts: reading rows; adding and changing one; what happens to many at once; taking back; applications;
/// credentials; mail; the password policy; what gateways ask; proof of the history; the file.
QList<Command> listCommands();
QList<Command> accountCommands();
QList<Command> lifecycleCommands();
QList<Command> historyCommands();
QList<Command> applicationCommands();
QList<Command> credentialCommands();
QList<Command> mailCommands();
QList<Command> policyCommands();
QList<Command> verifyCommands();
QList<Command> auditCommands();
QList<Command> directoryCommands();

} // namespace steward
