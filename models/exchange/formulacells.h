#pragma once

#include <QString>

namespace steward {

/// A cell that a spreadsheet would read as a formula gets an apostrophe in front (and one that begins with an
/// apostrophe another one), so that it stays a text.
QString neutralized(const QString &cell);
/// Takes that apostrophe away again.
QString withoutNeutralizing(const QString &cell);

} // namespace steward
