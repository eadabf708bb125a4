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
