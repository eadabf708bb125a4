#pragma once

#include "models/core/result.h"

#include <QString>

namespace steward {

/// The URL at which an application reaches the API, or why it cannot be taken, with the cure: https, or http on this
/// computer only; without user name, password or fragment. Empty is allowed. Outer blanks are removed.
Result<QString> checkedEndpoint(const QString &typed);

/// Whether the host is this computer, judged by its name alone, without case; nothing is looked up.
bool isLoopback(const QString &host);

} // namespace steward
