#include "tests/support/testregistry.h"
#include "ui/style/chip.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChip : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void speaksItsWordAndHasRoomForIt()
    {
        Chip chip({Tone::Ok, u"tick-circle"_s, u"Active"_s});
        QCOMPARE(chip.accessibleName(), u"Active"_s);
        const int width = chip.sizeHint().width();
        chip.setContent({Tone::Bad, u"envelope-cross"_s, u"Invitation failed"_s});
        QVERIFY(chip.sizeHint().width() > width);
        QCOMPARE(chip.accessibleName(), u"Invitation failed"_s);
        QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
    }

    void isFilledInItsTone()
    {
        Chip chip({Tone::Warn, u"warning"_s, u"Conflict"_s});
        chip.resize(chip.sizeHint());
        QCOMPARE(chip.grab().toImage().pixelColor(3, chip.height() / 2),
                 Theme(Theme::Kind::Light).color(ColorToken::WarnBg));
    }

    void theIconStandsAtTheLeadingEdge()
    {
        const ChipContent content {Tone::Bad, u"slash"_s, u"iii"_s};
        const QSize size(200, 22);
        const auto marks = [&](Qt::LayoutDirection direction, int from, int to) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawChip(&painter, QRect({}, size), content, QApplication::font(), Theme(Theme::Kind::Light), direction);
            painter.end();
            int count = 0;
            for (int y = 0; y < size.height(); ++y)
                for (int x = from; x < to; ++x)
                    count += image.pixelColor(x, y).blue() < 128 && qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
            return count;
        };
        QVERIFY(marks(Qt::LeftToRight, 0, 100) > 0);
        QCOMPARE(marks(Qt::LeftToRight, 100, 200), 0);
        QVERIFY(marks(Qt::RightToLeft, 100, 200) > 0);
        QCOMPARE(marks(Qt::RightToLeft, 0, 100), 0);
    }
};

STEWARD_TEST(TestChip)
#include "tst_chip.moc"
