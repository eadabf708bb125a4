#include "models/exchange/importoptions.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using FindBy = ImportOptions::FindBy;
using OnExisting = ImportOptions::OnExisting;

class TestImportOptions : public QObject {
    Q_OBJECT

private slots:
    void keysGoBothWays()
    {
        for (const auto one : {ImportOptions::OnConflict::Ask, ImportOptions::OnConflict::UseFile,
                               ImportOptions::OnConflict::KeepDirectory})
            QCOMPARE(onConflictFromKey(onConflictKey(one)), one);
        QVERIFY(!onConflictFromKey(u"both"_s));
        for (const FindBy one : {FindBy::Email, FindBy::UserName, FindBy::Uid})
            QCOMPARE(findByFromKey(findByKey(one)), one);
        for (const OnExisting one : {OnExisting::Update, OnExisting::Skip, OnExisting::Fail})
            QCOMPARE(onExistingFromKey(onExistingKey(one)), one);
        QVERIFY(!findByFromKey(u"name"_s));
        QVERIFY(!onExistingFromKey(QString()));
        QCOMPARE(findByKey(FindBy::UserName), u"user-name"_s);
    }

    void findsNamesThatSoundAlike()
    {
        NameSounds sounds;
        sounds.add(u"Ana Pérez"_s, Kind::Person, AdministratorId {7});
        sounds.add(u"Jon Bauer"_s, Kind::Person, AdministratorId {3});
        sounds.add(u"Zoë O'Neil"_s, Kind::ApiUser, AdministratorId {9});
        sounds.sort();
        QCOMPARE(sounds.find(u"Ana Peres"_s, Kind::Person), AdministratorId {7});
        QCOMPARE(sounds.find(u"BAUER Jon"_s, Kind::Person), AdministratorId {3});
        QVERIFY(sounds.find(u"Ana Peres"_s, Kind::ApiUser).isNull());
        QVERIFY(sounds.find(u"Nobody Else"_s, Kind::Person).isNull());
        QVERIFY(NameSounds().find(u"Ana"_s, Kind::Person).isNull());
    }
};

STEWARD_TEST(TestImportOptions)

#include "tst_importoptions.moc"
