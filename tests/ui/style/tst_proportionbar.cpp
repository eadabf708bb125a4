#include "ui/style/proportionbar.h"

#include "tests/support/testregistry.h"

#include <QLabel>
#include <QtTest>

#include <numeric>

using namespace steward;
using namespace Qt::StringLiterals;

class TestProportionBar : public QObject {
    Q_OBJECT

    static QList<ProportionBar::Part> parts(qint64 ok, qint64 bad)
    {
        return {{Tone::Ok, u"tick-circle"_s, ok, u"%1 changed"_s.arg(ok)},
                {Tone::Bad, u"failed"_s, bad, u"%1 failed"_s.arg(bad)}};
    }

    static QStringList wordsOf(const ProportionBar &bar)
    {
        QStringList words;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }

    static int pixelsOf(ProportionBar &bar, Tone tone)
    {
        const QImage image = bar.grab().toImage();
        const QColor color = themeOf(&bar).color(foreground(tone));
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, 3) == color ? 1 : 0;
        return count;
    }

private slots:
    void smallPartsAreSeen()
    {
        const QList<int> widths = ProportionBar::widthsOf({999'993, 7}, 220);
        QCOMPARE(widths, QList<int>({208, 10}));
        QCOMPARE(ProportionBar::widthsOf({5}, 220), QList<int>({220}));
        QCOMPARE(ProportionBar::widthsOf({}, 220), QList<int>());
        const QList<int> three = ProportionBar::widthsOf({1, 1, 1}, 220);
        QCOMPARE(std::accumulate(three.cbegin(), three.cend(), 0), 216);
    }

    void saysEachPartInWords()
    {
        ProportionBar bar;
        bar.setParts(parts(993, 7));
        QCOMPARE(wordsOf(bar), QStringList({u"993 changed"_s, u"7 failed"_s}));
        bar.setParts(parts(0, 7));
        QCOMPARE(wordsOf(bar), QStringList({u"7 failed"_s}));
    }

    void paintsThePartsInTheirColours()
    {
        ProportionBar bar;
        bar.setParts(parts(75, 25));
        bar.resize(220, 40);
        const int ok = pixelsOf(bar, Tone::Ok);
        const int bad = pixelsOf(bar, Tone::Bad);
        QVERIFY2(ok > 2 * bad && bad > 40, qPrintable(u"%1 %2"_s.arg(ok).arg(bad)));
    }
};

STEWARD_TEST(TestProportionBar)

#include "tst_proportionbar.moc"
