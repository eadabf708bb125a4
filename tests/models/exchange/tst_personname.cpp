#include "models/exchange/personname.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPersonName : public QObject {
    Q_OBJECT

private slots:
    void partsNames()
    {
        QCOMPARE(partedName(u"Ana Pérez"_s), (PersonName {u"Ana"_s, u"Pérez"_s}));
        QCOMPARE(partedName(u"Pérez, Ana"_s), (PersonName {u"Ana"_s, u"Pérez"_s}));
        QCOMPARE(partedName(u" Pérez García,  Ana María "_s), (PersonName {u"Ana María"_s, u"Pérez García"_s}));
        QCOMPARE(partedName(u"Ana María Pérez"_s), (PersonName {u"Ana María"_s, u"Pérez"_s, false}));
        QCOMPARE(partedName(u"山田 太郎"_s), (PersonName {u"太郎"_s, u"山田"_s}));
        QCOMPARE(partedName(u"山田　太郎"_s), (PersonName {u"太郎"_s, u"山田"_s}));
        QCOMPARE(partedName(u"Madonna"_s), (PersonName {u"Madonna"_s, QString()}));
        QCOMPARE(partedName(QString()), (PersonName {QString(), QString()}));
    }

    void whatFollowsANameIsNoFirstName()
    {
        QCOMPARE(partedName(u"Jane Doe, CPA"_s), (PersonName {u"Jane"_s, u"Doe CPA"_s, false}));
        QCOMPARE(partedName(u"Ana Ruiz, M.A."_s), (PersonName {u"Ana"_s, u"Ruiz M.A."_s, false}));
        QCOMPARE(partedName(u"Smith, Jr."_s), (PersonName {QString(), u"Smith Jr."_s, false}));
        QCOMPARE(partedName(u"Yo-Yo, Ma"_s), (PersonName {u"Ma"_s, u"Yo-Yo"_s}));
        QCOMPARE(partedName(u"DOE, JANE"_s), (PersonName {u"JANE"_s, u"DOE"_s}));
    }

    void capitalsMarkTheFamilyName()
    {
        QCOMPARE(partedName(u"LEE Min-ho"_s), (PersonName {u"Min-ho"_s, u"LEE"_s, false}));
        QCOMPARE(partedName(u"Jean DUPONT"_s), (PersonName {u"Jean"_s, u"DUPONT"_s}));
        QCOMPARE(partedName(u"ANA RUIZ"_s), (PersonName {u"ANA"_s, u"RUIZ"_s}));
        QCOMPARE(partedName(u"JP Morgan"_s), (PersonName {u"JP"_s, u"Morgan"_s}));
    }

    void knowsTheSameName()
    {
        QVERIFY(isSameName(u"Ana María Pérez"_s, u"Ana"_s, u"María Pérez"_s));
        QVERIFY(isSameName(u"María Pérez, Ana"_s, u"Ana"_s, u"María Pérez"_s));
        QVERIFY(!isSameName(u"Ana Peres"_s, u"Ana"_s, u"Pérez"_s));
    }

    void hearsWhatSoundsAlike()
    {
        QCOMPARE(soundOf(u"Ana Pérez"_s), soundOf(u"peres ANA"_s));
        QCOMPARE(soundOf(u"Thomas Schmidt"_s), soundOf(u"Tomas Schmidt"_s));
        QCOMPARE(soundOf(u"Anna"_s), soundOf(u"Ana"_s));
        QVERIFY(soundOf(u"Ana Pérez"_s) != soundOf(u"Ana Gómez"_s));
        QVERIFY(soundOf(u"山田 太郎"_s) != soundOf(u"山田 次郎"_s));
    }
};

STEWARD_TEST(TestPersonName)

#include "tst_personname.moc"
