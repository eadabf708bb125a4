#include "exchangefixture.h"

#include "models/exchange/cellwords.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCellWords : public QObject {
    Q_OBJECT

private slots:
    void yesAndNo()
    {
        for (const QString &word : {u"Yes"_s, u"TRUE"_s, u"1"_s, u"x"_s, u"X"_s, u"Sí"_s, u"oui"_s, u"ja"_s, u"はい"_s,
                                    u"是"_s, u"نعم"_s, u"✓"_s, u" sim "_s})
            QCOMPARE(flagWord(word), std::optional(true));
        for (const QString &word :
             {u"No"_s, u"false"_s, u"0"_s, u"não"_s, u"NON"_s, u"Nein"_s, u"いいえ"_s, u"否"_s, u"لا"_s})
            QCOMPARE(flagWord(word), std::optional(false));
        for (const QString &word : {u"maybe"_s, QString(), u"2"_s})
            QCOMPARE(flagWord(word), std::optional<bool>());
    }

    void states()
    {
        for (const QString &word : {u"Suspended"_s, u"DEPROVISIONED"_s, u"inactive"_s, u"gesperrt"_s, u"yes"_s})
            QCOMPARE(suspensionWord(word), std::optional(true));
        for (const QString &word : {u"Active"_s, u"aktiv"_s, u"有効"_s, u"no"_s})
            QCOMPARE(suspensionWord(word), std::optional(false));
    }

    void kinds()
    {
        for (const QString &word : {u"Administrator"_s, u"person"_s, u"Persona"_s, u"管理者"_s})
            QCOMPARE(kindWord(word), std::optional(Kind::Person));
        for (const QString &word : {u"API user"_s, u"api-user"_s, u"API"_s, u"Service account"_s, u"Dienstkonto"_s})
            QCOMPARE(kindWord(word), std::optional(Kind::ApiUser));
        QVERIFY(!kindWord(u"guest"_s));
    }

    void languages()
    {
        QCOMPARE(languageWord(u"Español"_s), u"es"_s);
        QCOMPARE(languageWord(u"Spanish"_s), u"es"_s);
        QCOMPARE(languageWord(u"german"_s), u"de"_s);
        QCOMPARE(languageWord(u"pt-BR"_s), u"pt-BR"_s);
        QCOMPARE(languageWord(u"日本語"_s), u"ja"_s);
        QCOMPARE(languageWord(u"Klingonish"_s), QString());
    }

    void cellsAreReadAsPeopleWriteThem()
    {
        const Catalog catalog = testCatalog();
        QCOMPARE(*parseCell(Field::Kind, u"Service account"_s, catalog), QJsonValue(u"api-user"_s));
        QCOMPARE(*parseCell(Field::Suspended, u"Inactive"_s, catalog), QJsonValue(true));
        QCOMPARE(*parseCell(Field::Language, u"French"_s, catalog), QJsonValue(u"fr"_s));
        QCOMPARE(*parseCell(Field::Applications, u"HttpApi|Ledger, main"_s, catalog), QJsonValue(QJsonArray {1, 3}));
        QCOMPARE(*parseCell(Field::Role, u"help DESK"_s, catalog), QJsonValue(3));
        for (const Field field : {Field::Kind, Field::Suspended, Field::Language, Field::Applications, Field::Role})
            QVERIFY(!parseCell(field, u"nonsense!"_s, catalog).ok());
    }
};

STEWARD_TEST(TestCellWords)

#include "tst_cellwords.moc"
