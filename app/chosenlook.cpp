#include "app/chosenlook.h"

#include "app/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

namespace steward {

namespace {

const QString ThemeKey = QStringLiteral("appearance/theme");
const QString CompactKey = QStringLiteral("appearance/compact");
const QString LanguageKey = QStringLiteral("appearance/language");
const QString ReduceMotionKey = QStringLiteral("appearance/reduceMotion");

} // namespace

Appearance appearanceFrom(const QSettings &settings)
{
    Appearance appearance;
    const int theme = settings.value(ThemeKey, static_cast<int>(ThemeChoice::System)).toInt();
    appearance.theme = static_cast<ThemeChoice>(qBound(0, theme, static_cast<int>(ThemeChoice::HighContrast)));
    appearance.density = settings.value(CompactKey, false).toBool() ? Density::Compact : Density::Comfortable;
    appearance.reduceMotion = settings.value(ReduceMotionKey, false).toBool();
    return appearance;
}

void keepAppearance(QSettings &settings, const Appearance &appearance)
{
    settings.setValue(ThemeKey, static_cast<int>(appearance.theme));
    settings.setValue(CompactKey, appearance.density == Density::Compact);
    settings.setValue(ReduceMotionKey, appearance.reduceMotion);
}

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(LanguageKey).toString();
}

void keepLanguage(QSettings &settings, const QString &language)
{
    settings.setValue(LanguageKey, language);
}

void applyLanguage(const QString &language)
{
    useLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace steward
