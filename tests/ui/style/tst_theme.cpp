#include "tests/support/places.h"
#include "tests/support/testregistry.h"
#include "ui/style/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The contrast ratio of WCAG 2.x.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair {
    ColorToken front;
    ColorToken ground;
    double least;
};

QList<Pair> pairs()
{
    using enum ColorToken;
    QList<Pair> list {{OnAccent, Accent, 4.5}, {OnAccent, AccentHover, 4.5}, {OnAccent, AccentPressed, 4.5},
                      {OnDanger, Danger, 4.5}, {OnDanger, DangerHover, 4.5}, {OnDanger, DangerPressed, 4.5},
                      {Text3, Base, 4.5},      {Text3, Raised, 4.5},         {Bad, Raised, 4.5},
                      {Bad, Base, 4.5},        {Accent, Base, 3.0},          {Danger, Base, 3.0},
                      {Edge, Base, 3.0},       {Disabled, Base, 3.0},        {Focus, Sel, 3.0},
                      {Focus, InfoBg, 3.0}};
    for (const ColorToken ground :
         {Window, Rail, Base, Pane, Raised, Sel, SelInactive, Hover, Pressed, InfoBg, OkBg, WarnBg, BadBg, MuteBg})
        list.append({Text, ground, 4.5});
    for (const ColorToken ground : {Window, Rail, Base, Pane, Raised, Sel, SelInactive, Hover, Pressed})
        list.append({Text2, ground, 4.5});
    for (const ColorToken ground : {Window, Base, Pane, Raised, Hover})
        list.append({AccentText, ground, 4.5});
    for (const ColorToken ground : {Window, Rail, Base, Pane, Raised})
        list.append({Focus, ground, 3.0});
    for (const auto &[word, ground] :
         {std::pair {Info, InfoBg}, {Ok, OkBg}, {Warn, WarnBg}, {Bad, BadBg}, {Mute, MuteBg}}) {
        list.append({word, ground, 4.5});
        for (const ColorToken row : {Base, Pane, Window, Hover, Sel, SelInactive})
            list.append({word, row, 3.0});
    }
    return list;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void everyPairIsReadable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(Theme::Kind::Light);
        QTest::newRow("dark") << int(Theme::Kind::Dark);
        QTest::newRow("high contrast") << int(Theme::Kind::HighContrast);
    }

    void everyPairIsReadable()
    {
        QFETCH(int, kind);
        const Theme theme(static_cast<Theme::Kind>(kind));
        for (const Pair &pair : pairs()) {
            const double ratio = contrast(theme.color(pair.front), theme.color(pair.ground));
            QVERIFY2(ratio >= pair.least,
                     qPrintable(u"%1 on %2 is %3, less than %4"_s.arg(Theme::key(pair.front), Theme::key(pair.ground))
                                    .arg(ratio, 0, 'f', 2)
                                    .arg(pair.least)));
        }
    }

    void contrastOfBlackAndWhiteIsTwentyOne() { QCOMPARE(contrast(Qt::black, Qt::white), 21.0); }

    void systemFollowsTheLightnessOfThePlatform()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QPalette light;
        light.setColor(QPalette::Window, Qt::white);
        light.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(Theme::of(ThemeChoice::System, dark).kind(), Theme::Kind::Dark);
        QCOMPARE(Theme::of(ThemeChoice::System, light).kind(), Theme::Kind::Light);
        QCOMPARE(Theme::of(ThemeChoice::Light, dark).kind(), Theme::Kind::Light);
        QCOMPARE(Theme::of(ThemeChoice::HighContrast, light).kind(), Theme::Kind::HighContrast);
    }

    void keysAreUnique()
    {
        QSet<QString> keys;
        for (const ColorToken token : Theme::tokens())
            keys.insert(Theme::key(token));
        QCOMPARE(keys.size(), Theme::tokens().size());
        QCOMPARE(Theme::key(ColorToken::DangerPressed), u"dangerPressed"_s);
    }

    void paletteTellsInactiveSelectionAndDisabledText()
    {
        const Theme theme(Theme::Kind::Dark);
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme.color(ColorToken::Sel));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.color(ColorToken::SelInactive));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(ColorToken::Disabled));
        QCOMPARE(palette.color(QPalette::Active, QPalette::HighlightedText), theme.color(ColorToken::Text));
    }

    void noColourStandsOutsideTheTable()
    {
        const QRegularExpression hex(u"#[0-9a-fA-F]{6}\\b|0x[fF]{2}[0-9a-fA-F]{6}\\b"_s);
        int files = 0;
        QDirIterator all(sourceFile(u"ui"_s), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const bool found = hex.match(QString::fromUtf8(file.readAll())).hasMatch();
            QVERIFY2(found == file.fileName().endsWith("ui/style/theme.cpp"_L1), qPrintable(file.fileName()));
        }
        QVERIFY(files > 10);
    }
};

STEWARD_TEST(TestTheme)
#include "tst_theme.moc"
