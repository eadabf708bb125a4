#pragma once

#include <QString>

namespace steward {

/// The text with every occurrence of `what` replaced, from the left and without overlaps. Without `matchCase` letters
/// are equal as Unicode folds case (STRASSE and Straße); accents always tell apart, and no character that a reader sees
/// as one is cut in two. Any thread.
QString replaced(const QString &text, const QString &what, const QString &with, bool matchCase);

} // namespace steward
