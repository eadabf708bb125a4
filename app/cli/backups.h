#pragma once

#include "app/cli/session.h"

namespace steward {

/// "--backup NAME" of `restore`.
CommandOption backupOption();
/// An operand that stands unless a backup is named.
CommandOption orBackup(CommandOption option);
/// Makes the directory as a backup has it; a file that cannot be opened is put aside and replaced.
Result<ExitCode> restoreBackup(Session &session);

} // namespace steward
