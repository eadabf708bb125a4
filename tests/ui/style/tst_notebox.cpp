#include "tests/support/testregistry.h"
#include "ui/style/notebox.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestNoteBox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void sentenceIsPlainAndSpoken()
    {
        NoteBox note(Tone::Info);
        note.setText(u"Use <b>this</b>."_s);
        QCOMPARE(note.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QCOMPARE(note.accessibleName(), u"Use <b>this</b>."_s);
    }

    void theBoldPartIsEscaped()
    {
        NoteBox note(Tone::Warn);
        note.setText(u"Tick %1."_s, u"R<D"_s);
        QCOMPARE(note.text(), u"Tick R<D."_s);
        QVERIFY(note.findChild<QLabel *>()->text().contains(u"R&lt;D"_s));
    }

    void wraps()
    {
        NoteBox note(Tone::Bad);
        note.setText(u"A long sentence that goes on. "_s.repeated(6));
        QVERIFY(note.heightForWidth(200) > note.heightForWidth(2000));
    }

    void hasTheGroundOfItsTone()
    {
        NoteBox note(Tone::Info);
        note.setTone(Tone::Bad);
        note.resize(200, 60);
        QCOMPARE(note.grab().toImage().pixelColor(100, 4), Theme(Theme::Kind::Light).color(ColorToken::BadBg));
    }
};

STEWARD_TEST(TestNoteBox)
#include "tst_notebox.moc"
