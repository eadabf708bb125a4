#pragma once

#include <QString>

namespace steward {

/// The text without case, accents and compatibility forms (Unicode NFKD, marks dropped, case folded): what search and
/// sorting compare. "Pérez" and "PEREZ" fold to the same text.
QString folded(const QString &text);

/// Unicode NFC with outer blanks removed: how typed text is kept.
QString cleaned(const QString &text);

/// The text between Unicode isolates, so that a right-to-left name cannot turn the sentence around it.
QString isolated(const QString &text);
/// The text without the invisible isolates around names, for searching and for accessible names.
QString withoutIsolates(QString text);

} // namespace steward
