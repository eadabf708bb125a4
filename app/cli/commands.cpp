#include "app/cli/commands.h"

namespace steward {

QList<Command> commandTable()
{
    return listCommands() + accountCommands() + lifecycleCommands() + historyCommands() + activityCommands()
        + applicationCommands() + roleCommands() + credentialCommands() + mailCommands() + policyCommands()
        + signInCommands() + verifyCommands() + auditCommands() + directoryCommands() + backupCommands() + importCommands()
        + exportCommands() + recipeCommands() + resultCommands() + remoteCommands() + syncCommands() + manualCommands();
}

} // namespace steward
