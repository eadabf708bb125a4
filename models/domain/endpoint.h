#pragma once

#include "models/core/result.h"

#include <QString>

namespace steward {

/// The URL at which an application reaches the API: https, or http to this computer only; empty is allowed. Outer
/// blanks are removed.
Result<QString> checkedEndpoint(const QString &typed);

} // namespace steward
