#pragma once

#include "ui/style/theme.h"

namespace steward {

/// The one style sheet of the application, made from the template and the theme.
QString styleSheetFor(const Theme &theme);

} // namespace steward
