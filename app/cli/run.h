#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace steward {

/// Runs stewardctl with its arguments (without the program's name).
ExitCode runCommandLine(const QStringList &arguments);

} // namespace steward
