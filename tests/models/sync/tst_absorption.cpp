#include "models/sync/absorption.h"

#include "models/sync/syncdecisions.h"
#include "models/sync/syncoverview.h"
#include "models/sync/syncpush.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const Author Program {u"Olga"_s, u"sync"_s, {}, false, true};

RemoteResource resource(const QString &id, const QUuid &uid, const QString &name)
{
    RemoteResource one;
    one.id = id;
    one.externalId = uid.toString(QUuid::WithoutBraces);
    one.version = "1";
    one.created = one.modified = 1000;
    one.values = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                            {Field::FirstName, name},
                            {Field::LastName, u"Server"_s},
                            {Field::UserName, name.toLower()},
                            {Field::Email, QString(name.toLower() + u"@example.org"_s)},
                            {Field::Applications, QJsonArray {u"HttpApi"_s}}},
                           {});
    return one;
}

} // namespace

/// What becomes of a row when the server shows its account, and what a person answers to what is left.
class TestAbsorption : public QObject {
    Q_OBJECT

    static Absorption::Tally absorb(TestDirectory &d, const RemoteResource &resource,
                                    const Absorption::Circumstances &circumstances = {})
    {
        Absorption::Tally tally;
        d.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Sync, resource.values.value(Field::FirstName).toString());
            Absorption absorption(t, {});
            STEWARD_TRY(absorption.open());
            const auto done = absorption.absorb(resource, circumstances);
            STEWARD_TRY(done);
            tally = *done;
            return {};
        });
        return tally;
    }
    static Administrator rowOf(TestDirectory &d, const QUuid &uid)
    {
        return *must(AdministratorRows(d.connection()).byUid(uid));
    }
    static QList<PushItem> itemsOf(TestDirectory &d)
    {
        QList<PushItem> items;
        d.write([&](Transaction &t) -> Result<void> {
            // What is to be looked at is marked from the moment on at which there is a remote.
            STEWARD_TRY(t.keepRemote({}));
            const auto found = pushItems(t, {});
            STEWARD_TRY(found);
            items = *found;
            return {};
        });
        return items;
    }

private slots:
    void anUnknownAccountComesInWithWhatItNeeds()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        ana.values.insert(Field::Applications, QJsonArray {u"Ledger"_s, u"httpapi"_s});
        QCOMPARE(absorb(d, ana).added, 1);
        const Administrator row = rowOf(d, uid);
        QCOMPARE(row.applications.size(), 2);
        QVERIFY(must(CatalogRows(d.connection()).catalog()).application(u"Ledger"_s));
        QVERIFY(itemsOf(d).isEmpty());
        // Once more: nothing.
        const qint64 sets = d.count(u"change_set"_s);
        QCOMPARE(absorb(d, ana).added, 0);
        QCOMPARE(d.count(u"change_set"_s), sets);
    }

    void anUnknownRoleHasNoPrivileges()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource pia = resource(u"1"_s, uid, u"Pia"_s);
        pia.values = completed({{Field::Kind, kindKey(Kind::Person)},
                                {Field::FirstName, u"Pia"_s},
                                {Field::UserName, u"pia"_s},
                                {Field::Email, u"pia@example.org"_s},
                                {Field::Role, u"Super user"_s}},
                               {});
        QCOMPARE(absorb(d, pia).added, 1);
        const Catalog catalog = must(CatalogRows(d.connection()).catalog());
        QVERIFY(catalog.role(rowOf(d, uid).role)->privileges.isEmpty());
        QCOMPARE(catalog.roleName(rowOf(d, uid).role), u"Super user"_s);
    }

    void aConflictKeepsOursUntilSomebodyChooses()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        absorb(d, ana);
        d.edit(rowOf(d, uid).id, {{Field::Email, u"mine@example.org"_s}, {Field::FirstName, u"Anna"_s}});
        ana.values.insert(Field::Email, u"theirs@example.org"_s);
        ana.modified = 2000;
        QCOMPARE(absorb(d, ana).conflicts, 1);
        QCOMPARE(rowOf(d, uid).email.typed(), u"theirs@example.org"_s);
        QVERIFY(itemsOf(d).isEmpty()); // The conflict stops its row.
        const SyncConflict conflict = must(SyncRows(d.connection()).openConflicts()).constFirst();
        QCOMPARE(conflict.here, QJsonValue(u"mine@example.org"_s));
        d.write([&](Transaction &t) { return SyncDecisions(t).choose(conflict.id, SyncDecisions::Choice::Here); });
        QCOMPARE(rowOf(d, uid).email.typed(), u"mine@example.org"_s);
        const QList<PushItem> items = itemsOf(d);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().sent.keys(), (QList<Field> {Field::FirstName, Field::Email}));
    }

    void whoEditsTheFieldAgainHasChosen()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        absorb(d, ana);
        d.edit(rowOf(d, uid).id, {{Field::UserName, u"mine"_s}});
        ana.values.insert(Field::UserName, u"theirs"_s);
        absorb(d, ana);
        d.edit(rowOf(d, uid).id, {{Field::UserName, u"third"_s}});
        QCOMPARE(itemsOf(d).size(), 1);
        QVERIFY(must(SyncRows(d.connection()).openConflicts()).isEmpty());
    }

    void whatCannotBeTakenIsHeldWithTheReason()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        absorb(d, ana);
        ana.values.insert(Field::Email, u"n/a"_s);
        QCOMPARE(absorb(d, ana).held, 1);
        QCOMPARE(rowOf(d, uid).email.typed(), u"ana@example.org"_s);
        QVERIFY(itemsOf(d).isEmpty()); // Ours is not sent over it either.
        const SyncHeld held = must(SyncRows(d.connection()).held()).constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::Unusable);
        QVERIFY(!held.reason.isEmpty());
        ana.values.insert(Field::Email, u"ana.new@example.org"_s);
        absorb(d, ana);
        QVERIFY(must(SyncRows(d.connection()).held()).isEmpty());
        QCOMPARE(rowOf(d, uid).email.typed(), u"ana.new@example.org"_s);
    }

    void aTakenNameIsLinkedAfterTheQuestion()
    {
        TestDirectory d;
        const AdministratorId here = d.add(TestDirectory::apiUser(u"ana"_s));
        const RemoteResource ana = resource(u"1"_s, QUuid::createUuid(), u"Ana"_s);
        QCOMPARE(absorb(d, ana).held, 1);
        const SyncHeld held = must(SyncRows(d.connection()).held()).constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::NameTaken);
        d.write([&](Transaction &t) { return SyncDecisions(t).answer(held.uid, SyncDecisions::Answer::Link); });
        const auto base = must(SyncRows(d.connection()).baseOfServerId(u"1"_s));
        QVERIFY(base);
        QCOMPARE(base->uid, must(AdministratorRows(d.connection()).byId(here))->uid);
        QVERIFY(!must(SyncRows(d.connection()).openConflicts()).isEmpty());
    }

    void deletedHereAndChangedThereIsAsked()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        absorb(d, ana);
        d.write([&](Transaction &t) { return t.setDeleted(rowOf(d, uid), t.now()); });
        QCOMPARE(itemsOf(d).constFirst().kind, SyncIntent::Kind::Delete);
        ana.values.insert(Field::LastName, u"Changed"_s);
        QCOMPARE(absorb(d, ana).held, 1);
        QVERIFY(itemsOf(d).isEmpty());
        d.write([&](Transaction &t) { return SyncDecisions(t).answer(uid, SyncDecisions::Answer::Keep); });
        QVERIFY(!rowOf(d, uid).isDeleted());
        QCOMPARE(rowOf(d, uid).lastName, u"Changed"_s);
        QVERIFY(itemsOf(d).isEmpty());
    }

    void anOlderStateOfTheServerDoesNotComeIn()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = resource(u"1"_s, uid, u"Ana"_s);
        ana.values.insert(Field::Suspended, true);
        ana.modified = 5000;
        absorb(d, ana);
        ana.values.insert(Field::Suspended, false);
        ana.modified = 4000;
        const Absorption::Tally tally = absorb(d, ana);
        QCOMPARE(tally.rolledBack, 1);
        QCOMPARE(tally.rightsBack.size(), 1);
        QVERIFY(rowOf(d, uid).suspended);
        QCOMPARE(itemsOf(d).size(), 1); // Ours goes there again.
    }

    void theOverviewSaysItInWords()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        absorb(d, resource(u"1"_s, uid, u"Ana"_s));
        d.edit(rowOf(d, uid).id, {{Field::LastName, u"Weber"_s}});
        d.add(TestDirectory::apiUser(u"new"_s));
        SyncOverview overview;
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote({}));
            const auto made = overviewOf(t);
            STEWARD_TRY(made);
            overview = *made;
            return {};
        });
        // What is only looked at is taken back, with the remote that this transaction kept.
        QVERIFY(!must(SyncRows(d.connection()).remote()));
        QCOMPARE(overview.toSend(), 2);
        QCOMPARE(overview.waiting(), 0);
        QStringList lines;
        for (const SyncEntry &entry : overview.entries)
            lines.append(lineOf(entry));
        QVERIFY2(lines.contains(u"New API user for HttpApi"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Last name: Server → Weber"_s), qPrintable(lines.join(u'\n')));
    }
};

STEWARD_TEST(TestAbsorption)

} // namespace steward

#include "tst_absorption.moc"
