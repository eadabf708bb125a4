#include "models/exchange/spellings.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSpellings : public QObject {
    Q_OBJECT

private slots:
    void namesTheUsualSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("usual");
        QTest::newRow("capitals") << u"head office"_s << u"Head Office"_s;
        QTest::newRow("blanks") << u"HeadOffice"_s << u"Head Office"_s;
        QTest::newRow("a blank of another kind") << u"Head\u00A0\u2009Office"_s << u"Head Office"_s;
        QTest::newRow("as it is") << u"Head Office"_s << QString();
        QTest::newRow("as somebody has it") << u"HEAD OFFICE"_s << QString();
        QTest::newRow("another one") << u"Head Offices"_s << QString();
        QTest::newRow("accents are no capitals") << u"Héad Office"_s << QString();
        QTest::newRow("sharp s") << u"GROẞE STRAẞE"_s << u"Große Straße"_s;
        QTest::newRow("dotted capital i") << u"istanbul"_s << QString();
        QTest::newRow("dotted on both sides") << u"İSTANBUL"_s << u"İstanbul"_s;
        QTest::newRow("wide letters") << u"ＨＥＡＤ　office"_s << u"Head Office"_s;
        QTest::newRow("isolates are letters") << u"\u2068head office\u2069"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void namesTheUsualSpelling()
    {
        QFETCH(QString, typed);
        QFETCH(QString, usual);
        Spellings spellings;
        spellings.add(u"HEAD OFFICE"_s);
        for (int i = 0; i < 2; ++i)
            spellings.add(u"Head Office"_s);
        spellings.add(u"Große Straße"_s);
        spellings.add(u"İstanbul"_s);
        spellings.settle();
        QCOMPARE(spellings.usualFor(typed), usual);
    }

    void amongEqualOnesItIsAlwaysTheSame()
    {
        Spellings spellings;
        for (const QString &name : {u"bank"_s, u"BANK"_s, u"Bank"_s})
            spellings.add(name, 3);
        spellings.settle();
        QCOMPARE(spellings.usualFor(u"bAnk"_s), u"BANK"_s);
    }
};

STEWARD_TEST(TestSpellings)
#include "tst_spellings.moc"
