#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

class QWidget;

namespace steward {

/// What a colour is for; the values stand in theme.cpp and nowhere else.
enum class ColorToken {
    Window,
    Rail,
    Base,
    Pane,
    Raised,
    Text,
    Text2,
    Text3,
    Disabled,
    Hair,
    Line,
    Edge,
    Accent,
    OnAccent,
    AccentHover,
    AccentPressed,
    AccentText,
    Sel,
    SelInactive,
    Hover,
    Pressed,
    Focus,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    Info,
    InfoBg,
    Mute,
    MuteBg,
    Danger,
    OnDanger,
    DangerHover,
    DangerPressed,
};

/// What the operator asks for in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// One column of the colour table. A value; the one in use belongs to the StewardStyle. GUI thread.
class Theme {
public:
    enum class Kind { Light, Dark, HighContrast };

    explicit Theme(Kind kind = Kind::Light);

    /// The theme for a choice; System looks at the lightness of the platform's palette.
    static Theme of(ThemeChoice choice, const QPalette &platform);
    static QList<ColorToken> tokens();
    /// The name that the style sheet template uses between two @.
    static QString key(ColorToken token);

    Kind kind() const { return m_kind; }
    bool isDark() const { return m_kind != Kind::Light; }
    QColor color(ColorToken token) const;
    QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    Kind m_kind;
};

/// The theme of the style that draws the widget; the light one where a foreign style draws.
const Theme &themeOf(const QWidget *widget);

} // namespace steward
