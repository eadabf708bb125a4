#pragma once

#include "app/cli/session.h"
#include "models/secrets/secret.h"

namespace steward {

/// --secret-fd, for commands that need a secret where there is no keychain.
CommandOption secretOption(const QString &help);

/// One line from the descriptor that --secret-fd names, otherwise from standard input; a terminal asks with `prompt`
/// and does not show what is typed.
Result<Secret> readSecret(Session &session, const QString &prompt);
/// The same for a new password: a terminal asks for it twice.
Result<Secret> readNewSecret(Session &session, const QString &prompt);

} // namespace steward
