#pragma once

#include <QString>

namespace steward {

/// The text as a tool tip that breaks its lines. Tool tips guess their format; a text of data must not become markup.
QString plainToolTip(const QString &text);

} // namespace steward
