#pragma once

class QString;

namespace steward {

/// Shows the program in `language` (BCP 47), or in that of the system where it is empty: its texts and Qt's own, dates
/// and numbers. What is already shown is told by QEvent::LanguageChange.
void useLanguage(const QString &language);

} // namespace steward
