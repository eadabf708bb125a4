#include "tests/simulation/console.h"
#include "tests/simulation/fakeserver.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using simulation::Console;
using simulation::FakeServer;

/// A server, and consoles that begin with the same file.
struct World {
    World() { simulation::makeOrigin(origin, time); }

    Console console(int number)
    {
        return Console(
            number, origin, [this] { return server.connection(); }, time);
    }
    static bool deleteUser(Console &console, const QString &userName)
    {
        return console.change([&](Transaction &transaction) -> Result<void> {
            const auto row = AdministratorRows(transaction.connection()).byUserName(userName);
            STEWARD_TRY(row);
            transaction.describe(ChangeKind::Delete, userName);
            return transaction.setDeleted(**row, transaction.now());
        });
    }
    static bool addUsers(Console &console, int count)
    {
        return console.change([count](Transaction &transaction) -> Result<void> {
            WireIntake intake(transaction);
            STEWARD_TRY(intake.open());
            transaction.describe(ChangeKind::Add, u"many"_s);
            for (int i = 0; i < count; ++i) {
                const QString name = u"user%1"_s.arg(i);
                const auto taken = intake.taken({},
                                                {{Field::Kind, kindKey(Kind::ApiUser)},
                                                 {Field::FirstName, name},
                                                 {Field::LastName, u"Many"_s},
                                                 {Field::UserName, name},
                                                 {Field::Email, QString(name + u"@example.org"_s)},
                                                 {Field::Applications, QJsonArray {u"HttpApi"_s}}});
                STEWARD_TRY(taken);
                STEWARD_TRY(transaction.insert(taken->row));
            }
            return {};
        });
    }

    QTemporaryDir folder;
    QString origin = folder.filePath(u"origin.steward"_s);
    Timestamp time = 1'790'000'000'000;
    FakeServer server {simulation::serverProfiles().constFirst(), 1, [this] { return time; }};
};

} // namespace

/// Whole rounds against a server that does as it says; what goes wrong is the simulation's business.
class TestSyncRound : public QObject {
    Q_OBJECT

private slots:
    void aRoundWithoutNewsWritesNothing()
    {
        World world;
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
        World world;
        Console console = world.console(1);
        QVERIFY(World::addUsers(console, 20));
        QCOMPARE(console.sync(true)->created, 26);
        for (int i = 0; i < 15; ++i)
            QVERIFY(World::deleteUser(console, u"user%1"_s.arg(i)));
        const auto asked = console.sync(true, {}, -1);
        QCOMPARE(asked->removalsToConfirm, std::optional<qint64>(15));
        QCOMPARE(world.server.accounts().size(), 26);
        const auto sent = console.sync(true, {}, 15);
        QCOMPARE(sent->deleted, 15);
        QVERIFY(sent->inStep());
        QCOMPARE(world.server.accounts().size(), 11);
    }

    void manyDeletionsOnTheServerAreHeld()
    {
        World world;
        Console console = world.console(1);
        QVERIFY(World::addUsers(console, 20));
        console.sync(true);
        const qsizetype before = console.living().size();
        for (const QString &id : world.server.accounts().keys().mid(0, 12))
            world.server.remove(id);
        const auto report = console.sync(true);
        QCOMPARE(report->held, 12);
        QCOMPARE(console.living().size(), before);
        QCOMPARE(world.server.accounts().size(), 14);
    }

    void aDeletionWithAWitnessComesIn()
    {
        World world;
        Console console = world.console(1);
        console.sync(true);
        const qsizetype before = console.living().size();
        world.server.remove(world.server.accounts().keys().at(2));
        QCOMPARE(console.sync(true)->removed, 1);
        QCOMPARE(console.living().size(), before - 1);
        // That which changed last has none.
        world.server.remove(world.server.accounts().lastKey());
        QCOMPARE(console.sync(true)->held, 1);
        QCOMPARE(console.living().size(), before - 1);
    }

    void bothAreToldWhenTheLastApiUserIsGone()
    {
        World world;
        Console first = world.console(1);
        Console second = world.console(2);
        QVERIFY(World::deleteUser(first, u"cleo"_s));
        QVERIFY(World::deleteUser(first, u"dan"_s));
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
                    QVERIFY(World::deleteUser(*console, row.userName));
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
        QVERIFY(World::deleteUser(first, u"ada"_s));
        QVERIFY(World::deleteUser(second, u"ben"_s));
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
