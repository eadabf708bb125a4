#include "models/sync/absorption.h"

#include "tests/models/sync/syncdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

/// What becomes of a row when the server shows its account.
class TestAbsorption : public QObject {
    Q_OBJECT

private slots:
    void anUnknownAccountComesInWithWhatItNeeds()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        ana.values.insert(Field::Applications, QJsonArray {u"Ledger"_s, u"httpapi"_s});
        QCOMPARE(d.absorb(ana).added, 1);
        const Administrator row = d.rowOf(uid);
        QCOMPARE(row.applications.size(), 2);
        QVERIFY(must(CatalogRows(d.connection()).catalog()).application(u"Ledger"_s));
        QVERIFY(d.items().isEmpty());
        // Once more: nothing.
        const qint64 sets = d.count(u"change_set"_s);
        QCOMPARE(d.absorb(ana).added, 0);
        QCOMPARE(d.count(u"change_set"_s), sets);
    }

    void anUnknownRoleHasNoPrivileges()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource pia = shownUser(u"1"_s, uid, u"Pia"_s);
        pia.values = completed({{Field::Kind, kindKey(Kind::Person)},
                                {Field::FirstName, u"Pia"_s},
                                {Field::UserName, u"pia"_s},
                                {Field::Email, u"pia@example.org"_s},
                                {Field::Role, u"Super user"_s}},
                               {});
        QCOMPARE(d.absorb(pia).added, 1);
        const Catalog catalog = must(CatalogRows(d.connection()).catalog());
        QVERIFY(catalog.role(d.rowOf(uid).role)->privileges.isEmpty());
        QCOMPARE(catalog.roleName(d.rowOf(uid).role), u"Super user"_s);
    }

    void aConflictKeepsOursUntilSomebodyChooses()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        d.absorb(ana);
        d.edit(d.rowOf(uid).id, {{Field::Email, u"mine@example.org"_s}, {Field::FirstName, u"Anna"_s}});
        ana.values.insert(Field::Email, u"theirs@example.org"_s);
        ana.modified = 2000;
        QCOMPARE(d.absorb(ana).conflicts, 1);
        QCOMPARE(d.rowOf(uid).email.typed(), u"theirs@example.org"_s);
        QVERIFY(d.items().isEmpty()); // The conflict stops its row.
        const SyncConflict conflict = must(SyncRows(d.connection()).openConflicts()).constFirst();
        QCOMPARE(conflict.here, QJsonValue(u"mine@example.org"_s));
        d.write([&](Transaction &t) { return SyncDecisions(t).choose(conflict.id, SyncDecisions::Choice::Here); });
        QCOMPARE(d.rowOf(uid).email.typed(), u"mine@example.org"_s);
        const QList<PushItem> items = d.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().sent.keys(), (QList<Field> {Field::FirstName, Field::Email}));
    }

    void whatCannotBeTakenIsHeldWithTheReason()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        d.absorb(ana);
        ana.values.insert(Field::Email, u"n/a"_s);
        QCOMPARE(d.absorb(ana).held, 1);
        QCOMPARE(d.rowOf(uid).email.typed(), u"ana@example.org"_s);
        QVERIFY(d.items().isEmpty()); // Ours is not sent over it either.
        const SyncHeld held = must(SyncRows(d.connection()).held()).constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::Unusable);
        QVERIFY(!held.reason.isEmpty());
        ana.values.insert(Field::Email, u"ana.new@example.org"_s);
        d.absorb(ana);
        QVERIFY(must(SyncRows(d.connection()).held()).isEmpty());
        QCOMPARE(d.rowOf(uid).email.typed(), u"ana.new@example.org"_s);
    }

    void anOlderStateOfTheServerDoesNotComeIn()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        ana.values.insert(Field::Suspended, true);
        ana.modified = 5000;
        d.absorb(ana);
        ana.values.insert(Field::Suspended, false);
        ana.modified = 4000;
        const Absorption::Tally tally = d.absorb(ana);
        QCOMPARE(tally.rolledBack, 1);
        QCOMPARE(tally.rightsBack.size(), 1);
        QVERIFY(d.rowOf(uid).suspended);
        QCOMPARE(d.items().size(), 1); // Ours goes there again.
    }
};

STEWARD_TEST(TestAbsorption)

} // namespace steward

#include "tst_absorption.moc"
