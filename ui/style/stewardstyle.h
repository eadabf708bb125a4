#pragma once

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QProxyStyle>

class QApplication;

namespace steward {

class FocusRing;

/// How the console looks; the settings of the operator.
struct Appearance {
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    bool reduceMotion = false;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// What the desktop wishes of programs, beyond its palette.
struct SystemLook {
    enum class Scheme { Unknown, Light, Dark };

    Scheme scheme = Scheme::Unknown;
    bool moreContrast = false;
    bool reduceMotion = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// Fusion in our colours and measures; owns the theme in use. One for the application, GUI thread.
class StewardStyle : public QProxyStyle {
    Q_OBJECT

public:
    StewardStyle();

    /// The style behind a widget (or behind the application), also below a style sheet; null where there is none.
    static const StewardStyle *of(const QWidget *widget);
    static StewardStyle *ofApplication();

    const Theme &theme() const { return m_theme; }
    const Appearance &appearance() const { return m_appearance; }
    /// Height of a table row of one line, also with a large font.
    int rowHeight(const QFontMetrics &metrics) const;

    void apply(QApplication &application, const Appearance &appearance);
    /// Followed at once where the operator has chosen "As the system".
    void setSystemLook(const SystemLook &look);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

signals:
    /// The theme in use is another one; what caches colours asks again.
    void themeChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void use(QApplication &application, const Theme &theme);
    Theme themeFor(const QPalette &platform) const;

    Theme m_theme;
    Appearance m_appearance;
    SystemLook m_system;
    FocusRing *m_focusRing = nullptr;
    bool m_applying = false;
};

/// Gives the application our style and look; called again, it changes the look of what is shown.
void applyTheme(QApplication &application, const Appearance &appearance);

} // namespace steward
