#include "models/domain/textrules.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTextRules : public QObject {
    Q_OBJECT

private slots:
    void forbiddenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inNames");     // empty: allowed
        QTest::addColumn<QString>("inUserNames"); // empty: allowed
        const auto row = [](const char *name, const QString &text, const QString &inNames, const QString &inUserNames) {
            QTest::newRow(name) << text << inNames << inUserNames;
        };
        const auto both
            = [&row](const char *name, const QString &text, const QString &words) { row(name, text, words, words); };
        both("letters", u"Ana"_s, {});
        both("markup and quotes", u"<b>\"O'Neil\"</b> & Co"_s, {});
        both("scripts", u"山田 محمد Σ ก้"_s, {});
        both("line feed", u"a\nb"_s, u"a line break"_s);
        both("next line", u"a\u0085b"_s, u"a line break"_s);
        both("paragraph separator", u"a\u2029b"_s, u"a line break"_s);
        both("tab", u"a\tb"_s, u"a tab"_s);
        both("escape", u"a\u001Bb"_s, u"the control character U+001B"_s);
        both("NUL", u"a"_s + QChar(0), u"the control character U+0000"_s);
        both("override", u"a\u202Eb"_s, u"the invisible direction character U+202E"_s);
        both("isolate", u"a\u2067b"_s, u"the invisible direction character U+2067"_s);
        both("lone high surrogate", u"a"_s + QChar(0xD83D), u"the broken character U+D83D"_s);
        both("lone low surrogate", QChar(0xDE00) + u"a"_s, u"the broken character U+DE00"_s);
        both("noncharacter", u"a\uFFFFb"_s, u"the broken character U+FFFF"_s);
        both("noncharacter beyond the BMP", u"a\U0001FFFEb"_s, u"the broken character U+1FFFE"_s);
        row("left-to-right mark", u"a\u200Eb"_s, {}, u"the invisible direction character U+200E"_s);
        row("emoji family", u"👨\u200D👩\u200D👧"_s, {}, u"the invisible character U+200D"_s);
        row("Persian joiner", u"می\u200Cخواهم"_s, {}, u"the invisible character U+200C"_s);
        row("emoji style", u"❤\uFE0F"_s, {}, u"the invisible character U+FE0F"_s);
        row("thin blank", u"a\u2009b"_s, {}, u"the special blank U+2009"_s);
        row("combining joiner", u"a\u034Fb"_s, {}, u"the invisible character U+034F"_s);
        row("empty Braille pattern", u"a\u2800b"_s, {}, u"the special blank U+2800"_s);
    }
    void forbiddenCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QString, inNames);
        QFETCH(QString, inUserNames);
        QCOMPARE(describeForbiddenCharacter(text, CharacterRule::Text).value_or(QString()), inNames);
        QCOMPARE(describeForbiddenCharacter(text, CharacterRule::NoInvisible).value_or(QString()), inUserNames);
    }

    void lengthsCountCodePoints()
    {
        QCOMPARE(codePoints({}), 0);
        QCOMPARE(codePoints(u"aé😀"_s), 3);
        const QString emoji = u"😀"_s.repeated(256);
        QCOMPARE(*checkedText(emoji, u"First name"_s, 256, true), emoji);
        const Result<QString> tooLong = checkedText(emoji + u'x', u"First name"_s, 256, true);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().message, u"First name has 257 characters. Shorten it to at most 256."_s);
    }

    void namesAreCleaned()
    {
        QCOMPARE(*checkedText(u"  Pe\u0301rez "_s, u"Last name"_s, 256, true), u"Pérez"_s);
        QCOMPARE(*checkedText(u"  "_s, u"Organization"_s, 256, false), QString());
        // What is too long only because of blanks or of its form is not too long.
        QCOMPARE(*checkedText(u" e\u0301 "_s, u"Name"_s, 1, true), u"é"_s);
    }

    void namesThatCannotBeTaken()
    {
        const Result<QString> missing = checkedText(u" "_s, u"First name"_s, 256, true);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Invalid);
        QCOMPARE(missing.error().message, u"First name is missing. Enter it; it is required."_s);
        const Result<QString> control = checkedText(u"An\u0007a"_s, u"First name"_s, 256, true);
        QVERIFY(!control);
        QCOMPARE(control.error().message,
                 u"First name contains the control character U+0007. Delete that character, or type the text again."_s);
    }

    void userNames()
    {
        QCOMPARE(*checkedUserName(u" ana.perez "_s), u"ana.perez"_s);
        QCOMPARE(*checkedUserName(u"ana@example.com"_s), u"ana@example.com"_s);
        QCOMPARE(*checkedUserName(u"山田"_s), u"山田"_s);
        QCOMPARE(*checkedUserName(QString(256, u'a')), QString(256, u'a'));
        for (const QString &bad : {u""_s, u"  "_s, u"a/b"_s, u"a?b"_s, u"a#b"_s, u"a%b"_s, u"a:b"_s, u"a\u200Bb"_s,
                                   u"a\nb"_s, QString(257, u'a')}) {
            const Result<QString> result = checkedUserName(bad);
            QVERIFY2(!result, qPrintable(bad));
            QCOMPARE(result.error().kind, ErrorKind::Invalid);
        }
        QVERIFY(checkedUserName(u"a%1b"_s).error().message.contains(u"“%”"_s));
        QVERIFY(checkedUserName({}).error().message.contains(u"ana.perez"_s));
    }

    void equalNamesHaveEqualKeys()
    {
        QCOMPARE(caseKey(u"ANA"_s), caseKey(u"ana"_s));
        QCOMPARE(caseKey(u"Pe\u0301rez"_s), caseKey(u"PÉREZ"_s));
        QCOMPARE(caseKey(u"Ａｎａ"_s), caseKey(u"ana"_s));
        QCOMPARE(caseKey(u"Straße"_s), caseKey(u"STRAẞE"_s));
        QVERIFY(caseKey(u"perez"_s) != caseKey(u"pérez"_s));
        QVERIFY(caseKey(u"ana"_s) != caseKey(u"anna"_s));
    }
};

STEWARD_TEST(TestTextRules)
#include "tst_textrules.moc"
