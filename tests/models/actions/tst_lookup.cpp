#include "models/actions/lookup.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestLookup : public QObject {
    Q_OBJECT

    static Result<QList<Administrator>> find(TestDirectory &d, const QStringList &names, bool deleted = false)
    {
        return await(
            d.store().read([names, deleted](Connection &connection) { return namedRows(connection, names, deleted); }));
    }

private slots:
    void findsByUidUserNameAndEmail()
    {
        TestDirectory d;
        Administrator draft = d.person(u"Ana"_s);
        draft.email = *Email::parse(u"ana@bücher.example"_s);
        draft.userName = u"Ana.Pérez"_s;
        const Administrator ana = d.added(draft);
        for (const QString &who : {ana.uid.toString(), ana.uid.toString(QUuid::WithoutBraces).toUpper(), u"ana.pérez"_s,
                                   u" ANA.PÉREZ "_s, u"ana@bücher.example"_s, u"Ana@xn--bcher-kva.example"_s}) {
            const auto found = find(d, {who});
            QVERIFY2(found.ok(), qUtf8Printable(who));
            QCOMPARE(*found, QList {ana});
        }
    }

    void namesEachRowOnceInTheOrderAskedFor()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        const auto found = find(d, {u"bob"_s, u"ana"_s, u"bob@example.com"_s});
        QVERIFY(found.ok());
        QCOMPARE(*found, (QList {bob, ana}));
    }

    void saysWhoIsUnknown()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        for (const QString &who :
             {u"nobody"_s, QString(), u"00000000-0000-0000-0000-000000000000"_s, u"%"_s, u"an_"_s}) {
            const auto found = find(d, {u"ana"_s, who});
            QVERIFY(!found.ok());
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
            QVERIFY(found.error().message.contains(u"“%1”"_s.arg(who)));
        }
    }

    void anEmailOfTwoIsAmbiguous()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        const Administrator second = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const auto found = find(d, {u"ana@example.com"_s});
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::Conflict);
        QVERIFY(found.error().message.contains(u"ana, ana2"_s));
        QCOMPARE(*find(d, {u"ana2"_s}), QList {second});
    }

    void theRecycleBinIsAWorldOfItsOwn()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        QVERIFY(!find(d, {u"ana"_s}, true).ok());
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        QVERIFY(!find(d, {u"ana"_s}).ok());
        QCOMPARE(find(d, {u"ana"_s}, true)->first().id, ana.id);
        const Administrator again = d.added(d.person(u"Ana"_s));
        QVERIFY(await(d.accounts().remove({again.id})).ok());
        const auto both = find(d, {u"ana"_s}, true);
        QVERIFY(!both.ok());
        QVERIFY(both.error().message.contains(again.uid.toString(QUuid::WithoutBraces)));
    }
};

STEWARD_TEST(TestLookup)

#include "tst_lookup.moc"
