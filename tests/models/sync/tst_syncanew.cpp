#include "models/sync/syncanew.h"

#include "tests/simulation/console.h"
#include "tests/simulation/fakeserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

using simulation::Console;
using simulation::FakeServer;

class TestSyncAnew : public QObject {
    Q_OBJECT

private slots:
    void nothingOldIsSentAsNews()
    {
        QTemporaryDir folder;
        const QString origin = folder.filePath(u"origin.steward"_s);
        Timestamp time = 1'790'000'000'000;
        FakeServer server {simulation::serverProfiles().constFirst(), 1, [&time] { return time; }};
        simulation::makeOrigin(origin, time);
        Console console(
            1, origin, [&server] { return server.connection(); }, time);
        QCOMPARE(console.sync(true)->created, 6);
        QVERIFY(console.sync(true)->inStep());
        // Meanwhile the server has one account less, and another name.
        server.remove(server.accounts().firstKey());
        const QString kept = server.accounts().firstKey();
        server.edit(kept, {{Field::LastName, u"Newest"_s}});
        const qint64 writes = server.writes();
        QVERIFY(console.change([](Transaction &transaction) -> Result<void> {
            transaction.describe(ChangeKind::Rollback, u"earlier"_s);
            STEWARD_TRY(transaction.note({}));
            return syncAnew::begin(transaction);
        }));
        const auto report = console.sync(true);
        QVERIFY(report.has_value());
        QCOMPARE(server.writes(), writes);
        QCOMPARE(report->created, 0);
        // The missing one is a question, the other name a conflict.
        QCOMPARE(console.held().size(), 1);
        QCOMPARE(console.held().first().kind, SyncHeld::Kind::Missing);
        QCOMPARE(console.conflicts().size(), 1);
        QCOMPARE(server.accounts().value(kept).values.value(Field::LastName).toString(), u"Newest"_s);
        // It is so in the rounds after, too.
        console.sync(true);
        QCOMPARE(server.writes(), writes);
        QCOMPARE(console.held().size(), 1);
    }

    void withoutARemoteNothingHappens()
    {
        QTemporaryDir folder;
        const QString origin = folder.filePath(u"origin.steward"_s);
        Timestamp time = 1'790'000'000'000;
        simulation::makeOrigin(origin, time);
        Store store;
        QVERIFY(await(store.open(origin)).ok());
        const auto begun = await(store.write({u"Tess"_s, u"window"_s}, [](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.forgetRemote());
            STEWARD_TRY(syncAnew::begin(transaction));
            return true;
        }));
        QVERIFY(begun.ok());
        const auto remote = await(store.read([](Connection &connection) { return SyncRows(connection).remote(); }));
        QVERIFY(remote.ok() && !*remote);
    }
};

STEWARD_TEST(TestSyncAnew)

} // namespace steward

#include "tst_syncanew.moc"
