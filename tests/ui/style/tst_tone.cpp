#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/tone.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTone : public QObject {
    Q_OBJECT

private slots:
    void namesAreSpokenWithoutTheirMarks()
    {
        QCOMPARE(spoken(QStringLiteral("Undo: Deleted \u2068Ana\u2069")), QStringLiteral("Undo: Deleted Ana"));
    }

    void tonesHaveTheirOwnColours()
    {
        QSet<ColorToken> fronts;
        for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Mute}) {
            fronts.insert(foreground(tone));
            QCOMPARE(Theme::key(background(tone)), Theme::key(foreground(tone)) + u"Bg"_s);
            QVERIFY(!iconOf(tone).isEmpty());
        }
        QCOMPARE(fronts.size(), 5);
    }

    void ampersandsOfDataSurvive()
    {
        QCOMPARE(escapeMnemonic(u"R&D"_s), u"R&&D"_s);
        QCOMPARE(withoutMnemonic(escapeMnemonic(u"R&D & Co"_s)), u"R&D & Co"_s);
        QCOMPARE(withoutMnemonic(u"&First name"_s), u"First name"_s);
        QCOMPARE(withoutMnemonic(u"Last&"_s), u"Last"_s);
        QCOMPARE(withoutMnemonic(u"編集(&E)…"_s), u"編集…"_s);
        QCOMPARE(withoutMnemonic(escapeMnemonic(u"A(&B)"_s)), u"A(&B)"_s);
    }

    void longWordsCanBeBroken()
    {
        const QString name = u"Ana "_s + QString(70, u'x') + u" de-la-Cruz"_s;
        QCOMPARE(breakable(name).count(QChar(0x200B)), 2);
        QCOMPARE(breakable(name).remove(QChar(0x200B)), name);
        QCOMPARE(breakable(u"Ana Pérez, ana.perez@example.com"_s), u"Ana Pérez, ana.perez@example.com"_s);
        // A pair stays together.
        const QString smiles = QString(u"😀"_s).repeated(40);
        QVERIFY(breakable(smiles).toUcs4().contains(0x1F600));
        QVERIFY(!breakable(smiles).toUcs4().contains(0xFFFD));
    }

    void emphasisEscapesBothParts()
    {
        QCOMPARE(emphasized(u"Deleted %1 <now>."_s, u"<b>Ana</b>"_s),
                 u"Deleted <span style=\"font-weight:600\">&lt;b&gt;Ana&lt;/b&gt;</span> &lt;now&gt;."_s);
        QVERIFY(emphasized(u"Kept %1."_s, u"%1"_s).contains(u">%1<"_s));
    }

    void aLabelTakesTheColourOfItsToken()
    {
        applyTheme(*qApp, {.theme = ThemeChoice::Light});
        QLabel label(u"word"_s);
        setTextToken(&label, ColorToken::Bad);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme(Theme::Kind::Light).color(ColorToken::Bad));
        applyTheme(*qApp, {.theme = ThemeChoice::Dark});
        const QColor dark = label.palette().color(QPalette::WindowText);
        applyTheme(*qApp, {.theme = ThemeChoice::Light});
        QCOMPARE(dark, Theme(Theme::Kind::Dark).color(ColorToken::Bad));
    }
};

STEWARD_TEST(TestTone)
#include "tst_tone.moc"
