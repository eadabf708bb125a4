#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/surface.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSurface : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void framesAreFilled()
    {
        const Theme theme(Theme::Kind::Light);
        for (const auto &[surface, token] : {std::pair {Surface::Info, ColorToken::InfoBg},
                                             {Surface::Rail, ColorToken::Rail},
                                             {Surface::Footer, ColorToken::Window},
                                             {Surface::Square, ColorToken::MuteBg},
                                             {Surface::Hairline, ColorToken::Hair}}) {
            QFrame frame;
            frame.resize(40, 40);
            setSurface(&frame, surface);
            QCOMPARE(frame.grab().toImage().pixelColor(20, 20), theme.color(token));
        }
    }

    void kindsOfButtonsLookDifferent()
    {
        QSet<QRgb> fills;
        for (const ButtonKind kind : {ButtonKind::Normal, ButtonKind::Primary, ButtonKind::Destructive}) {
            QPushButton button;
            button.resize(60, 32);
            setButtonKind(&button, kind);
            fills.insert(button.grab().toImage().pixel(10, 16));
        }
        QCOMPARE(fills.size(), 3);
    }

    void everyToneHasASurface()
    {
        QSet<Surface> surfaces;
        for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Mute})
            surfaces.insert(surfaceOf(tone));
        QCOMPARE(surfaces.size(), 5);
    }
};

STEWARD_TEST(TestSurface)
#include "tst_surface.moc"
