#include "models/sync/syncround.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using simulation::Console;
using simulation::FakeServer;

} // namespace

/// Whole rounds against a server that does as it says; what goes wrong is the simulation's business.
class TestSyncRound : public QObject {
    Q_OBJECT

private slots:
    void aRoundWithoutNewsWritesNothing()
    {
        SyncWorld world;
        Console console = world.console(1);
        QCOMPARE(console.sync(true)->created, 6);
        // What was sent is seen there once, with its time.
        QVERIFY(console.sync(true)->inStep());
        const QByteArray before = console.bytes();
        const qint64 writes = world.server.writes();
        const auto report = console.sync(true);
        QVERIFY(report->inStep());
        QVERIFY(!report->isNoteworthy());
        QCOMPARE(console.bytes(), before);
        QCOMPARE(world.server.writes(), writes);
    }

    void manyDeletionsAreAskedAboutBeforeTheyAreSent()
    {
        SyncWorld world;
        Console console = world.console(1);
        QVERIFY(SyncWorld::addUsers(console, 20));
        QCOMPARE(console.sync(true)->created, 26);
        for (int i = 0; i < 15; ++i)
            QVERIFY(SyncWorld::deleteUser(console, u"user%1"_s.arg(i)));
        const auto asked = console.sync(true, {}, -1);
        QCOMPARE(asked->removalsToConfirm, std::optional<qint64>(15));
        QCOMPARE(world.server.accounts().size(), 26);
        const auto sent = console.sync(true, {}, 15);
        QCOMPARE(sent->deleted, 15);
        QVERIFY(sent->inStep());
        QCOMPARE(world.server.accounts().size(), 11);
    }

    void bothAreToldWhenTheLastApiUserIsGone()
    {
        SyncWorld world;
        Console first = world.console(1);
        Console second = world.console(2);
        QVERIFY(SyncWorld::deleteUser(first, u"cleo"_s));
        QVERIFY(SyncWorld::deleteUser(first, u"dan"_s));
        first.sync(true);
        second.sync(true);
        for (const SyncHeld &held : second.held())
            QVERIFY(second.change([&](Transaction &transaction) {
                return SyncDecisions(transaction).answer(held.uid, SyncDecisions::Answer::Delete);
            }));
        second.sync(true);
        first.sync(true);
        for (Console *console : {&first, &second}) {
            for (const Administrator &row : console->living()) {
                if (row.userName == u"cleo"_s || row.userName == u"dan"_s)
                    QVERIFY(SyncWorld::deleteUser(*console, row.userName));
            }
            console->sync(true);
        }
        // An account that changed later is the witness of what is deleted next.
        const auto paul = std::find_if(
            world.server.accounts().cbegin(), world.server.accounts().cend(),
            [](const FakeServer::Account &account) { return account.values.value(Field::UserName) == u"paul"_s; });
        world.server.edit(paul->id, {{Field::LastName, u"Witness"_s}});
        first.sync(true);
        second.sync(true);
        // Two remain: each console deletes one of them.
        QVERIFY(SyncWorld::deleteUser(first, u"ada"_s));
        QVERIFY(SyncWorld::deleteUser(second, u"ben"_s));
        first.sync(true);
        const auto told = second.sync(true);
        QVERIFY2(!told->stopped.isEmpty(), qPrintable(told->sentence()));
        const auto toldToo = first.sync(true);
        QVERIFY2(!toldToo->stopped.isEmpty(), qPrintable(toldToo->sentence()));
    }
};

STEWARD_TEST(TestSyncRound)

} // namespace steward

#include "tst_syncround.moc"
