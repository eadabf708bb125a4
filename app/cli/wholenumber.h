#pragma once

#include "app/cli/command.h"

namespace steward {

/// The number that was typed for `option`; `fallback` where it was not given. An Error of kind Invalid for other texts.
Result<int> wholeNumber(const Arguments &arguments, const QString &option, int fallback);

} // namespace steward
