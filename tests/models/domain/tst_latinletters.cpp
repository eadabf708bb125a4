#include "models/domain/latinletters.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestLatinLetters : public QObject {
    Q_OBJECT

private slots:
    void lettersAreWrittenInAscii_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ascii") << u"Ana Perez"_s << QString() << u"Ana Perez"_s;
        QTest::newRow("accents") << u"José Ångström"_s << QString() << u"Jose Angstrom"_s;
        QTest::newRow("sharp s") << u"Straße"_s << QString() << u"Strasse"_s;
        QTest::newRow("german") << u"Müller Öztürk"_s << u"de"_s << u"Mueller Oeztuerk"_s;
        QTest::newRow("austrian") << u"Jäger"_s << u"de-AT"_s << u"Jaeger"_s;
        QTest::newRow("umlaut elsewhere") << u"Müller"_s << u"es"_s << u"Muller"_s;
        QTest::newRow("strokes") << u"Øystein Łukasz Đorđe"_s << QString() << u"Oystein Lukasz Dorde"_s;
        QTest::newRow("ligature") << u"Æsa"_s << QString() << u"AEsa"_s;
        QTest::newRow("dotless i") << u"Işık"_s << QString() << u"Isik"_s;
        QTest::newRow("decomposed") << u"Jose\u0301"_s << QString() << u"Jose"_s;
        QTest::newRow("cyrillic") << u"Иван"_s << QString() << u"Ivan"_s;
        QTest::newRow("greek") << u"Νίκος"_s << QString() << u"Nikos"_s;
        QTest::newRow("han") << u"王"_s << QString() << u"wang"_s;
        QTest::newRow("emoji") << u"Ana😀"_s << QString() << u"Ana"_s;
    }
    void lettersAreWrittenInAscii()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(latinLetters(text, language), "expected");
    }

    void addressesTakeFewLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("capitals") << u"José"_s << u"jose"_s;
        QTest::newRow("apostrophe") << u"O'Brien"_s << u"obrien"_s;
        QTest::newRow("typographic apostrophe") << u"D’Angelo"_s << u"dangelo"_s;
        QTest::newRow("blanks") << u"de la Cruz"_s << u"delacruz"_s;
        QTest::newRow("hyphen") << u"Jean-Luc"_s << u"jean-luc"_s;
        QTest::newRow("dots at the ends") << u".J.R."_s << u"j.r"_s;
        QTest::newRow("nothing") << u"😀"_s << QString();
    }
    void addressesTakeFewLetters()
    {
        QFETCH(QString, text);
        QTEST(addressLetters(text), "expected");
    }

    void whateverComesInAsciiGoesOut()
    {
        const auto property = [](const std::vector<char16_t> &letters) {
            const QString text = QStringView(letters.data(), static_cast<qsizetype>(letters.size())).toString();
            for (const QChar c : latinLetters(text))
                RC_ASSERT(c.unicode() < 0x80);
            const QString address = addressLetters(text);
            RC_ASSERT(address == addressLetters(address));
            RC_ASSERT(!address.startsWith(u'.') && !address.endsWith(u'.'));
        };
        QVERIFY(rc::check("ASCII only", property));
    }
};

STEWARD_TEST(TestLatinLetters)
#include "tst_latinletters.moc"
