#pragma once

#include "ui/style/theme.h"

class QLabel;

namespace steward {

/// What a chip, a bar or a box says: the colour is the third signal, after icon and word.
enum class Tone { Info, Ok, Warn, Bad, Mute };

ColorToken foreground(Tone tone);
ColorToken background(Tone tone);
/// The icon that stands for the tone where none is named.
QString iconOf(Tone tone);

/// Colours the text of a label with a token, also after a change of theme.
void setTextToken(QLabel *label, ColorToken token);

/// Data text for places where & marks a mnemonic: "R&D" becomes "R&&D".
QString escapeMnemonic(const QString &text);
/// A label's words without the mnemonic mark, as accessible name.
QString withoutMnemonic(const QString &label);
/// The text without the invisible marks around names (Unicode isolates), as accessible name.
QString spoken(QString text);
/// The text with invisible places for a line break in words that would be wider than a dialog.
QString breakable(const QString &text);
/// Plain sentence with %1 and a plain part in bold for it, both escaped, as rich text.
QString emphasized(const QString &sentence, const QString &bold);

} // namespace steward
