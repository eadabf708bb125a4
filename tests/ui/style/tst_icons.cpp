#include "tests/support/testregistry.h"
#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

int covered(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    return count;
}

int ink(const QImage &image)
{
    int sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y));
    return sum;
}

// Opaque pixels that have not exactly the colour.
int otherColours(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) == 255 && image.pixel(x, y) != color.rgb() ? 1 : 0;
    return count;
}

int difference(const QImage &a, const QImage &b)
{
    int sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y)));
    return sum;
}

QImage shown(const QIcon &icon, QIcon::Mode mode)
{
    return icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void nothingIsDrawnWithoutRoom()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const QIcon shape = steward::icon(u"pencil"_s);
        for (const QSize &size : {QSize(18, 0), QSize(0, 18), QSize(0, 0)})
            QVERIFY(shape.pixmap(size).isNull());
        QVERIFY(!shape.pixmap(QSize(18, 1)).isNull());
    }

    void everyIconIsDrawnInItsColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : iconNames())
            if (name != "steward"_L1)
                QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconIsDrawnInItsColour()
    {
        QFETCH(QString, name);
        for (const int size : {16, 20, 24, 56}) {
            const QImage image = tinted(name, size, Qt::red, 2).toImage();
            QCOMPARE(image.width(), 2 * size);
            QCOMPARE(otherColours(image, Qt::red), 0);
            QVERIFY(covered(image) > size);
        }
    }

    void theSetIsComplete()
    {
        const QStringList wanted {
            u"people"_s,         u"apps"_s,          u"shield"_s,     u"clock"_s,       u"sync"_s,
            u"sliders"_s,        u"person"_s,        u"plug"_s,       u"plug-off"_s,    u"person-add"_s,
            u"plug-add"_s,       u"plus"_s,          u"minus"_s,      u"pencil"_s,      u"bin"_s,
            u"send"_s,           u"pause"_s,         u"slash"_s,      u"tick-circle"_s, u"tick"_s,
            u"info"_s,           u"warning"_s,       u"failed"_s,     u"envelope"_s,    u"envelope-tick"_s,
            u"envelope-cross"_s, u"key"_s,           u"lock"_s,       u"search"_s,      u"funnel"_s,
            u"bookmark"_s,       u"columns"_s,       u"pane"_s,       u"import"_s,      u"export"_s,
            u"file"_s,           u"undo"_s,          u"redo"_s,       u"retry"_s,       u"copy"_s,
            u"conflict"_s,       u"arrow-up"_s,      u"arrow-down"_s, u"arrow-right"_s, u"organization"_s,
            u"server"_s,         u"database"_s,      u"calendar"_s,   u"eye"_s,         u"chevron-down"_s,
            u"chevron-up"_s,     u"chevron-right"_s, u"close"_s,      u"more"_s,        u"steward"_s};
        for (const QString &name : wanted)
            QVERIFY2(iconNames().contains(name), qPrintable(name));
    }

    void onlyIconsThatPointAreMirrored()
    {
        for (const QString &name :
             {u"arrow-right"_s, u"chevron-right"_s, u"undo"_s, u"retry"_s, u"send"_s, u"pane"_s, u"file"_s}) {
            const QImage plain = tinted(name, 24, Qt::black, 1, Qt::LeftToRight).toImage();
            const QImage turned = tinted(name, 24, Qt::black, 1, Qt::RightToLeft).toImage();
            QVERIFY2(plain != turned, qPrintable(name));
            QVERIFY2(difference(plain.mirrored(true, false), turned) < 24 * 24, qPrintable(name));
        }
        for (const QString &name : {u"tick"_s, u"clock"_s, u"import"_s, u"export"_s, u"conflict"_s, u"sync"_s})
            QCOMPARE(tinted(name, 24, Qt::black, 1, Qt::LeftToRight).toImage(),
                     tinted(name, 24, Qt::black, 1, Qt::RightToLeft).toImage());
    }

    void modesHaveTheirColours()
    {
        const Theme theme(Theme::Kind::Light);
        const QIcon pencil = icon(u"pencil");
        QCOMPARE(otherColours(shown(pencil, QIcon::Normal), theme.color(ColorToken::Text2)), 0);
        QCOMPARE(otherColours(shown(pencil, QIcon::Active), theme.color(ColorToken::Text)), 0);
        QCOMPARE(otherColours(shown(pencil, QIcon::Selected), theme.color(ColorToken::Text)), 0);
        QCOMPARE(otherColours(shown(pencil, QIcon::Disabled), theme.color(ColorToken::Disabled)), 0);
        QCOMPARE(otherColours(shown(icon(u"bin", ColorToken::Bad), QIcon::Normal), theme.color(ColorToken::Bad)), 0);
    }

    void anIconFollowsAChangeOfTheme()
    {
        const QIcon pencil = icon(u"pencil");
        applyTheme(*qApp, {.theme = ThemeChoice::Dark});
        const int strays
            = otherColours(shown(pencil, QIcon::Normal), Theme(Theme::Kind::Dark).color(ColorToken::Text2));
        initTestCase();
        QCOMPARE(strays, 0);
    }

    void smallIconsHaveTheStrongerStroke()
    {
        // The same drawing rendered at the same pixels, once as 16 on a ratio of 2, once as 32.
        const QImage small = tinted(u"plus", 16, Qt::black, 2).toImage();
        const QImage large = tinted(u"plus", 32, Qt::black, 1).toImage();
        QCOMPARE(small.size(), large.size());
        QVERIFY(ink(small) > ink(large));
    }

    void aButtonIconHasAGapAtItsTrailingEdge()
    {
        QPushButton button;
        setButtonIcon(&button, u"bin");
        QCOMPARE(button.iconSize(), QSize(20, 16));
        const QImage image = button.icon().pixmap(button.iconSize(), 1.0).toImage();
        QCOMPARE(image.width(), 20);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(qAlpha(image.pixel(18, y)), 0);
    }

    void anUnknownNameIsEmptyAndReported()
    {
        QTest::ignoreMessage(QtWarningMsg, "No icon is named unicorn");
        QCOMPARE(covered(tinted(u"unicorn", 16, Qt::black, 1).toImage()), 0);
    }
};

STEWARD_TEST(TestIcons)
#include "tst_icons.moc"
