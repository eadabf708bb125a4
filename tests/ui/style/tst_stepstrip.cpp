#include "ui/style/stepstrip.h"

#include "tests/support/testregistry.h"
#include "ui/style/theme.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestStepStrip : public QObject {
    Q_OBJECT

    static int pixelsOf(const QImage &image, const QColor &color, int from, int to)
    {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    }

private slots:
    void saysWhereItStands()
    {
        StepStrip strip({u"File"_s, u"Check"_s, u"Result"_s});
        QCOMPARE(strip.accessibleName(), u"Step 1 of 3: File"_s);
        strip.setCurrent(1);
        QCOMPARE(strip.current(), 1);
        QCOMPARE(strip.accessibleName(), u"Step 2 of 3: Check"_s);
    }

    void theFilledBadgeMoves()
    {
        StepStrip strip({u"File"_s, u"Check"_s});
        strip.resize(strip.sizeHint());
        const QColor accent = themeOf(&strip).color(ColorToken::Accent);
        const int middle = strip.width() / 2;
        const QImage first = strip.grab().toImage();
        QVERIFY(pixelsOf(first, accent, 0, middle) > 100);
        QCOMPARE(pixelsOf(first, accent, middle, first.width()), 0);
        strip.setCurrent(1);
        const QImage second = strip.grab().toImage();
        QCOMPARE(pixelsOf(second, accent, 0, middle - 20), 0);
        QVERIFY(pixelsOf(second, accent, middle - 20, second.width()) > 100);
        // In a language that is read from the right, it begins there.
        strip.setLayoutDirection(Qt::RightToLeft);
        strip.setCurrent(0);
        QVERIFY(pixelsOf(strip.grab().toImage(), accent, middle, strip.width()) > 100);
    }

    void growsWithItsWords()
    {
        QVERIFY(StepStrip({u"A long name of a step"_s}).sizeHint().width() > StepStrip({u"A"_s}).sizeHint().width());
    }
};

STEWARD_TEST(TestStepStrip)

#include "tst_stepstrip.moc"
