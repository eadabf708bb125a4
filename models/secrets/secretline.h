#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"

namespace steward {

/// Reads one line from a file descriptor, byte by byte, so that nothing of the next line is taken; the line break is
/// not part of it. An end without a line break ends the line. Blocks.
Result<Secret> readSecretLine(int descriptor);

} // namespace steward
