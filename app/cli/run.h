#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace steward {

struct Request;

/// Runs stewardctl with its arguments (without the program's name).
ExitCode runCommandLine(const QStringList &arguments);
/// The same with arguments that were understood already.
ExitCode runRequest(const Request &request);

} // namespace steward
