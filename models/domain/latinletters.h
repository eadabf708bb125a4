#pragma once

#include <QString>

namespace steward {

/// The text in plain ASCII letters: José gives Jose, Straße gives Strasse, 王 gives wang; German umlauts give two
/// letters when `language` is German. What has no such form is left out. Any thread.
QString latinLetters(const QString &text, const QString &language = {});

/// What of the text can stand before the @ of an address: lower-case ASCII letters, digits, dots, hyphens and
/// underscores; blanks and apostrophes are dropped.
QString addressLetters(const QString &text, const QString &language = {});

} // namespace steward
