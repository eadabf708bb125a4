#pragma once

#include "app/cli/command.h"

namespace steward {

/// The table of commands, in the order of --help.
QList<Command> commandTable();

/// Its parts: reading rows; adding and changing one; what happens to many at once; taking back; who did what;
/// applications; roles; credentials; mail; the password policy; signing in; what gateways ask; proof of the history;
/// the file; its backups; spreadsheets in and out; bulk jobs that are kept; what became of them; the remote; keeping in step with
/// it; what shells and manuals know of all this.
QList<Command> listCommands();
QList<Command> accountCommands();
QList<Command> lifecycleCommands();
QList<Command> historyCommands();
QList<Command> activityCommands();
QList<Command> applicationCommands();
QList<Command> roleCommands();
QList<Command> credentialCommands();
QList<Command> mailCommands();
QList<Command> policyCommands();
QList<Command> signInCommands();
QList<Command> verifyCommands();
QList<Command> auditCommands();
QList<Command> directoryCommands();
QList<Command> backupCommands();
QList<Command> importCommands();
QList<Command> exportCommands();
QList<Command> recipeCommands();
QList<Command> resultCommands();
QList<Command> remoteCommands();
QList<Command> syncCommands();
QList<Command> manualCommands();

} // namespace steward
