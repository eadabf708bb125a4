#pragma once

#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <QString>

class QLabel;

namespace steward {

/// A wrapping label that shows data as it is; its accessible name has no invisible isolates. Owned by whom it is given.
QLabel *plainLabel(const QString &text, ColorToken token, TypeRole role = TypeRole::Body);

} // namespace steward
