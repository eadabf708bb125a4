#pragma once

#include "ui/style/stewardstyle.h"

class QSettings;

namespace steward {

/// The look that the settings keep.
Appearance appearanceFrom(const QSettings &settings);
void keepAppearance(QSettings &settings, const Appearance &appearance);

/// The language that the settings keep, as BCP 47; empty: that of the system.
QString chosenLanguage(const QSettings &settings);
void keepLanguage(QSettings &settings, const QString &language);
/// Shows windows that are made from now on in the language, and in its direction.
void applyLanguage(const QString &language);

} // namespace steward
