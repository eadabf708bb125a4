#include "models/sync/syncpush.h"

#include "tests/models/sync/syncdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Deed = SyncIntent::Kind;

QUuid absorbed(SyncDirectory &d, const QString &id, const QString &name)
{
    const QUuid uid = QUuid::createUuid();
    d.absorb(shownUser(id, uid, name));
    return uid;
}

void remove(SyncDirectory &d, const QUuid &uid, bool forGood = false)
{
    d.write([&](Transaction &t) { return t.setDeleted(d.rowOf(uid), t.now()); });
    if (forGood)
        d.write([&](Transaction &t) { return t.purge(d.rowOf(uid)); });
}

QList<Deed> kindsOf(const QList<PushItem> &items)
{
    QList<Deed> kinds;
    for (const PushItem &item : items)
        kinds.append(item.kind);
    return kinds;
}

} // namespace

/// What there is to send.
class TestPushItems : public QObject {
    Q_OBJECT

private slots:
    void deletesComeFirstAndCreatesLast()
    {
        SyncDirectory d;
        d.connect();
        d.add(TestDirectory::apiUser(u"new"_s));
        const QUuid changed = absorbed(d, u"1"_s, u"Ana"_s);
        const QUuid deleted = absorbed(d, u"2"_s, u"Ben"_s);
        const QUuid purged = absorbed(d, u"3"_s, u"Cleo"_s);
        absorbed(d, u"4"_s, u"Clean"_s);
        d.edit(d.rowOf(changed).id, {{Field::LastName, u"Weber"_s}, {Field::Suspended, true}});
        remove(d, deleted);
        remove(d, purged, true);
        const QList<PushItem> items = d.items();
        QCOMPARE(kindsOf(items), (QList<Deed> {Deed::Delete, Deed::Delete, Deed::Update, Deed::Create}));
        QCOMPARE(items.at(0).uid, deleted);
        QCOMPARE(items.at(1).uid, purged);
        QCOMPARE(items.at(1).base.serverId, u"3"_s);
        QVERIFY(items.at(0).sent.isEmpty());
        // Only what differs.
        QCOMPARE(items.at(2).sent.keys(), (QList<Field> {Field::LastName, Field::Suspended}));
        QCOMPARE(items.at(3).sent, items.at(3).here);
        QVERIFY(items.at(0).isRemoval() && items.at(1).isRemoval() && items.at(2).isRemoval());
        QVERIFY(!items.at(3).isRemoval());
    }

    void whatTheServerNeverHadIsNotDeletedThere()
    {
        SyncDirectory d;
        const QUuid uid = d.row(d.add(TestDirectory::apiUser(u"new"_s))).uid;
        QCOMPARE(d.items().size(), 1);
        remove(d, uid);
        QVERIFY(d.items().isEmpty());
    }

    void whatWasChangedBackIsNotSent()
    {
        SyncDirectory d;
        const QUuid uid = absorbed(d, u"1"_s, u"Ana"_s);
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        QCOMPARE(d.items().size(), 1);
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Server"_s}});
        QVERIFY(d.items().isEmpty());
        // User names are the same without case.
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"ANA"_s}});
        QVERIFY(d.items().isEmpty());
    }

    void whatTheServerDoesNotHoldIsNotSent()
    {
        SyncDirectory d;
        const QUuid uid = absorbed(d, u"1"_s, u"Ana"_s);
        d.edit(d.rowOf(uid).id, {{Field::Organization, u"Retail"_s}});
        QCOMPARE(d.items().size(), 1);
        Capabilities small;
        small.unsupported = {Field::Organization};
        QVERIFY(d.items(small).isEmpty());
    }

    void whatIsUnderWayIsNotSentTwice()
    {
        SyncDirectory d;
        const QUuid uid = absorbed(d, u"1"_s, u"Ana"_s);
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        SyncIntent intent;
        intent.uid = uid;
        intent.sent = wireToJson({{Field::LastName, u"Weber"_s}});
        d.write([&](Transaction &t) { return t.keepIntent(intent); });
        QVERIFY(d.items().isEmpty());
        // Whatever is changed meanwhile.
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Schmidt"_s}});
        QVERIFY(d.items().isEmpty());
        remove(d, uid);
        QVERIFY(d.items().isEmpty());
    }

    void whatWasRefusedIsSentWhenItIsSomethingElse()
    {
        SyncDirectory d;
        const QUuid uid = absorbed(d, u"1"_s, u"Ana"_s);
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        SyncIntent intent;
        intent.uid = uid;
        intent.state = SyncIntent::State::Blocked;
        intent.sent = wireToJson({{Field::LastName, u"Weber"_s}});
        d.write([&](Transaction &t) { return t.keepIntent(intent); });
        QVERIFY(d.items().isEmpty());
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Schmidt"_s}});
        QCOMPARE(d.items().size(), 1);
        QVERIFY(must(SyncRows(d.connection()).intents()).isEmpty());
        // A deletion is something else, too.
        d.write([&](Transaction &t) { return t.keepIntent(intent); });
        remove(d, uid);
        QCOMPARE(kindsOf(d.items()), QList<Deed> {Deed::Delete});
    }

    /// Nobody could answer it any more.
    void aRefusalEndsWithWhatWasRefused()
    {
        SyncDirectory d;
        const QUuid met = absorbed(d, u"1"_s, u"Ana"_s);
        const QUuid gone = d.row(d.add(TestDirectory::apiUser(u"gone"_s))).uid;
        const QUuid waits = absorbed(d, u"2"_s, u"Ben"_s);
        const QUuid stays = d.row(d.add(TestDirectory::apiUser(u"new"_s))).uid;
        d.edit(d.rowOf(waits).id, {{Field::LastName, u"Weber"_s}});
        const QJsonObject sent = wireToJson(d.items().constLast().sent);
        d.write([&](Transaction &t) {
            return t.keepHeld({waits, SyncHeld::Kind::Missing, u"Ben"_s, {}, {}, t.now()});
        });
        for (const QUuid &uid : {met, gone, waits, stays}) {
            SyncIntent intent;
            intent.uid = uid;
            intent.kind = Deed::Create;
            intent.state = SyncIntent::State::Blocked;
            intent.sent = sent;
            d.write([&](Transaction &t) { return t.keepIntent(intent); });
        }
        remove(d, gone);
        QVERIFY(d.items().isEmpty());
        QSet<QUuid> left;
        for (const SyncIntent &intent : must(SyncRows(d.connection()).intents()))
            left.insert(intent.uid);
        QCOMPARE(left, (QSet<QUuid> {waits, stays}));
    }

    void whoEditsTheFieldAgainHasChosen()
    {
        SyncDirectory d;
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        d.absorb(ana);
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"mine"_s}});
        ana.values.insert(Field::UserName, u"theirs"_s);
        d.absorb(ana);
        // Another field says nothing of it.
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        QVERIFY(d.items().isEmpty());
        QCOMPARE(d.conflicts().size(), 1);
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"third"_s}});
        QCOMPARE(d.items().size(), 1);
        QVERIFY(d.conflicts().isEmpty());
    }

    void aQuestionStopsItsRow()
    {
        SyncDirectory d;
        const QUuid uid = absorbed(d, u"1"_s, u"Ana"_s);
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        for (const auto kind : {SyncHeld::Kind::Missing, SyncHeld::Kind::EditedThere}) {
            d.write([&](Transaction &t) { return t.keepHeld({uid, kind, u"Ana"_s, {}, {}, t.now()}); });
            QVERIFY(d.items().isEmpty());
        }
        // One about a name ends when the name is another one.
        const QJsonObject there = toJson(shownUser(u"9"_s, QUuid::createUuid(), u"Ana"_s));
        d.write([&](Transaction &t) {
            return t.keepHeld({uid, SyncHeld::Kind::NameTaken, u"Ana"_s, {}, there, t.now()});
        });
        QVERIFY(d.items().isEmpty());
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"ana2"_s}});
        QCOMPARE(d.items().size(), 1);
        QVERIFY(d.held().isEmpty());
    }
};

STEWARD_TEST(TestPushItems)

} // namespace steward

#include "tst_pushitems.moc"
