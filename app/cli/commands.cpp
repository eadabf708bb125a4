#include "app/cli/commands.h"

namespace steward {

QList<Command> commandTable()
{
    return listCommands() + accountCommands() + lifecycleCommands() + historyCommands() + applicationCommands()
        + credentialCommands() + mailCommands() + policyCommands() + verifyCommands() + auditCommands() + directoryCommands();
}

} // namespace steward
