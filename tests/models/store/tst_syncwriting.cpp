#include "models/store/syncrows.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What Transaction writes of a remote, where that is not what was read before.
class TestSyncWriting : public QObject {
    Q_OBJECT

    static SyncBase baseOf(const QUuid &uid, const QString &serverId)
    {
        SyncBase base;
        base.uid = uid;
        base.serverId = serverId;
        return base;
    }
    static SyncConflict conflictOf(const QUuid &uid, const QString &field, const QString &server)
    {
        return {0, uid, field, u"was"_s, u"mine"_s, server, 1, 0, {}};
    }
    static QString choices(TestDirectory &d)
    {
        return must(d.connection().text(
            u"SELECT group_concat(choice || ':' || (resolved_at > 0), ' ') FROM (SELECT * FROM sync_conflict ORDER BY id)"_s));
    }

private slots:
    /// One request of an account, one agreement, one question: the later one stands in the place of the earlier one.
    void theLaterTakesThePlaceOfTheEarlier()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        SyncBase base = baseOf(uid, u"1"_s);
        base.version = QByteArray("W/\"\0\xff\"", 6);
        base.resource = {{u"a"_s, 1}};
        SyncIntent intent {uid, SyncIntent::Kind::Create, SyncIntent::State::Sending, {}, {{u"a"_s, 1}}, u"r"_s, 7, {}};
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote({{{u"url"_s, u"https://old"_s}}, {{u"patch"_s, true}}, {{u"x"_s, 1}}}));
            STEWARD_TRY(t.keepBase(base));
            STEWARD_TRY(t.keepIntent(intent));
            return t.keepHeld({uid, SyncHeld::Kind::Unusable, u"Ana"_s, u"why"_s, {{u"a"_s, 1}}, 1});
        });
        QCOMPARE(must(SyncRows(d.connection()).base(uid))->version, base.version);
        base = baseOf(uid, u"2"_s);
        intent = {uid, SyncIntent::Kind::Delete, SyncIntent::State::Blocked, u"2"_s, {}, u"q"_s, 8, u"no"_s};
        const SyncHeld held {uid, SyncHeld::Kind::Missing, u"Ana"_s, {}, {}, 2};
        const RemoteRecord remote {{{u"url"_s, u"https://new"_s}}, {}, {}};
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote(remote));
            STEWARD_TRY(t.keepBase(base));
            STEWARD_TRY(t.keepIntent(intent));
            return t.keepHeld(held);
        });
        SyncRows rows(d.connection());
        QCOMPARE(must(rows.remote()), std::optional(remote));
        QCOMPARE(must(rows.base(uid)), std::optional(base));
        QVERIFY(!must(rows.baseOfServerId(u"1"_s)));
        QCOMPARE(must(rows.intents()), QList<SyncIntent> {intent});
        QCOMPARE(must(rows.held()), QList<SyncHeld> {held});
    }

    void withoutAnAgreementNothingIsOpen()
    {
        TestDirectory d;
        const QUuid mine = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        d.write([&](Transaction &t) -> Result<void> {
            for (const QUuid &uid : {mine, other}) {
                STEWARD_TRY(t.keepBase(baseOf(uid, uid.toString())));
                for (const QString &field : {u"email"_s, u"lastName"_s})
                    STEWARD_TRY(t.keepConflict(conflictOf(uid, field, u"theirs"_s)));
            }
            return {};
        });
        const qint64 first = must(SyncRows(d.connection()).openConflicts(mine)).constFirst().id;
        d.write([&](Transaction &t) { return t.settleConflict(first, u"here"_s); });
        d.write([&](Transaction &t) { return t.dropBase(mine); });
        // What somebody has chosen stays as it was chosen, and nobody else's question is answered.
        QCOMPARE(choices(d), u"here:1 gone:1 :0 :0"_s);
        QCOMPARE(must(SyncRows(d.connection()).openConflicts()).size(), 2);
        QVERIFY(must(SyncRows(d.connection()).base(other)));
    }

    void agreementsGoAndTheRemoteStays()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        const RemoteRecord remote {{{u"url"_s, u"https://x"_s}}, {}, {{u"hasSecret"_s, true}}};
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote(remote));
            STEWARD_TRY(t.keepBase(baseOf(uid, u"1"_s)));
            STEWARD_TRY(t.keepIntent({.uid = uid}));
            STEWARD_TRY(t.keepConflict(conflictOf(uid, u"email"_s, u"b"_s)));
            STEWARD_TRY(t.keepHeld({.uid = uid}));
            return t.keepSyncRun({0, 1, 2, {}});
        });
        d.write([](Transaction &t) { return t.forgetAgreements(); });
        for (const char *table : {"sync_base", "sync_intent", "sync_conflict", "sync_held"})
            QCOMPARE(d.count(QLatin1StringView(table)), 0);
        QCOMPARE(must(SyncRows(d.connection()).remote()), std::optional(remote));
        QCOMPARE(d.count(u"sync_run"_s), 1);
    }

    /// It stands in no change set, yet it is kept, and taken back with everything else of its transaction.
    void isKeptOnlyWithItsTransaction()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        const qint64 sets = d.count(u"change_set"_s);
        const auto left = d.tryWrite([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepBase(baseOf(uid, u"1"_s)));
            STEWARD_TRY(t.keepIntent({.uid = uid}));
            return Error {ErrorKind::Offline, u"The server is gone."_s};
        });
        QVERIFY(!left);
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.forgetRemote());
            STEWARD_TRY(t.keepIntent({.uid = uid}));
            t.abandon();
            return {};
        });
        QCOMPARE(d.count(u"sync_base"_s) + d.count(u"sync_intent"_s), 0);
        QVERIFY(d.write([&](Transaction &t) { return t.keepIntent({.uid = uid}); }).id.isNull());
        QCOMPARE(d.count(u"sync_intent"_s), 1);
        d.write([&](Transaction &t) { return t.dropIntent(uid); });
        QCOMPARE(d.count(u"sync_intent"_s), 0);
        QCOMPARE(d.count(u"change_set"_s), sets);
    }
};

STEWARD_TEST(TestSyncWriting)

#include "tst_syncwriting.moc"
