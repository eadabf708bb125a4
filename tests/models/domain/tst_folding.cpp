#include "models/domain/folding.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFolding : public QObject {
    Q_OBJECT

private slots:
    void foldsCaseAccentsAndForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ascii") << u"Ana O'NEIL 42"_s << u"ana o'neil 42"_s;
        QTest::newRow("accents") << u"PÉREZ"_s << u"perez"_s;
        QTest::newRow("decomposed") << u"Pe\u0301rez"_s << u"perez"_s;
        QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
        QTest::newRow("fullwidth") << u"Ａｎａ"_s << u"ana"_s;
        QTest::newRow("dotted I") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδοσ"_s;
        QTest::newRow("cyrillic") << u"ЙОЖЕФ"_s << u"иожеф"_s;
        QTest::newRow("vietnamese") << u"NGUYỄN"_s << u"nguyen"_s;
        QTest::newRow("kanji stay") << u"山田太郎"_s << u"山田太郎"_s;
        QTest::newRow("arabic marks") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("emoji stay") << u"A😀"_s << u"a😀"_s;
        QTest::newRow("deseret folds") << u"\U00010400"_s << u"\U00010428"_s;
    }
    void foldsCaseAccentsAndForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void foldingTwiceChangesNothing()
    {
        for (char32_t c = 1; c < 0x2FFFF; ++c) {
            if (c == 0xD800)
                c = 0xE000;
            const QString once = folded(QString::fromUcs4(&c, 1));
            if (folded(once) != once)
                QFAIL(qPrintable(u"U+%1 folds to %2, and that to %3"_s.arg(uint(c), 4, 16).arg(once, folded(once))));
        }
    }

    void cleanedTextIsTrimmedAndComposed()
    {
        QCOMPARE(cleaned(u"  \t Ana \u00A0\u3000\n"_s), u"Ana"_s);
        QCOMPARE(cleaned(u"Pe\u0301rez"_s), u"Pérez"_s);
        QCOMPARE(cleaned(u"Ana  María"_s), u"Ana  María"_s);
        QCOMPARE(cleaned(u" \u2003 "_s), QString());
    }

    void isolatedTextStandsBetweenIsolates() { QCOMPARE(isolated(u"ana"_s), u"\u2068ana\u2069"_s); }
};

STEWARD_TEST(TestFolding)
#include "tst_folding.moc"
