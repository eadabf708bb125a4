#include "models/sync/syncpush.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using simulation::Console;
using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

constexpr int Seeds = 8;

void takeBillingAway(Console &console)
{
    for (const Administrator &row : console.living()) {
        if (row.userName.startsWith(u"user"))
            QVERIFY(SyncWorld::edit(console, row.userName, {{Field::Applications, applicationSet({u"HttpApi"_s})}}));
    }
}

} // namespace

/// What is sent, and in which order; one after the other and with answers that are taken in beside the next requests.
class TestSyncPush : public QObject {
    Q_OBJECT

private slots:
    /// A server that does not carry out the first request of each account, so that a second follows: it stands upon
    /// what the first was answered.
    void oneAccountNeverHasTwoRequestsAtOnce()
    {
        for (quint64 seed = 0; seed <= Seeds; ++seed) {
            WatchedConsole w("keeps removed applications");
            w.console.setWay({seed > 0, seed, 2, 3});
            QVERIFY(SyncWorld::addUsers(w.console, 8));
            QVERIFY(w.console.sync(true));
            takeBillingAway(w.console);
            QHash<QString, int> writes;
            w.before = [&](const RemoteRequest &request) {
                if (!isWrite(request))
                    return;
                ++writes[request.id];
                const QList<SyncIntent> intents = w.console.intents();
                const auto mine = std::find_if(intents.cbegin(), intents.cend(), [&](const SyncIntent &one) {
                    return one.uid == QUuid::fromString(request.key);
                });
                QVERIFY2(mine != intents.cend(), "sent before its intent was committed");
                QCOMPARE(mine->requestId, request.requestId);
            };
            w.after = [](RemoteAnswer &answer) { QVERIFY(answer.outcome != Outcome::Stale); };
            QVERIFY(w.console.sync(true)->inStep());
            QVERIFY2(w.console.complaint().isEmpty(), qPrintable(w.console.complaint()));
            QCOMPARE(writes.size(), 8);
            QVERIFY(w.world.isInStep(w.console));
        }
    }

    void answersAreTakenInWhileTheNextRequestsAreUnderWay()
    {
        qsizetype most = 0;
        qsizetype least = 100;
        for (quint64 seed = 1; seed <= Seeds; ++seed) {
            WatchedConsole w;
            w.console.setWay({true, seed, 2, 3});
            QVERIFY(SyncWorld::addUsers(w.console, 9));
            int sent = 0;
            w.before = [&](const RemoteRequest &request) {
                // The first three have nothing before them.
                if (request.kind != Ask::Create || ++sent <= 3)
                    return;
                most = std::max(most, w.console.intents().size());
                least = std::min(least, w.console.intents().size());
            };
            QCOMPARE(w.console.sync(true)->created, 15);
        }
        QCOMPARE(most, 6);
        QCOMPARE(least, 3);
    }

    void theSameSeedGivesTheSameOrder()
    {
        const auto told = [](quint64 seed) {
            QStringList lines;
            WatchedConsole w;
            w.console.setWay({true, seed, 2, 3});
            const bool added = SyncWorld::addUsers(w.console, 9);
            w.before = [&](const RemoteRequest &request) {
                lines.append(u"%1 %2 %3"_s.arg(int(request.kind)).arg(request.key).arg(w.console.intents().size()));
            };
            return added && w.console.sync(true) ? lines.join(u'\n') : QString();
        };
        const QString first = told(1);
        QVERIFY(!first.isEmpty());
        QCOMPARE(told(1), first);
        QVERIFY(told(2) != first);
    }

    void whoDiesInBetweenGoesOn_data()
    {
        QTest::addColumn<int>("point");
        for (int point = -1; point < SyncPointCount; ++point)
            QTest::addRow("%d", point) << point;
    }
    void whoDiesInBetweenGoesOn()
    {
        QFETCH(int, point);
        int deaths = 0;
        for (quint64 seed = 1; seed <= Seeds; ++seed) {
            WatchedConsole w;
            w.console.setWay({true, seed, 2, 3});
            QVERIFY(w.console.sync(true));
            QVERIFY(SyncWorld::addUsers(w.console, 8));
            QVERIFY(SyncWorld::deleteUser(w.console, u"ada"_s));
            QVERIFY(SyncWorld::edit(w.console, u"ben"_s, {{Field::LastName, u"Beside"_s}}));
            w.world.server.edit(w.world.there(u"cleo"_s).id, {{Field::LastName, u"There"_s}});
            Console::Death death {std::nullopt, int(seed)};
            if (point >= 0)
                death = {static_cast<SyncPoint>(point), 1 + int(seed % 3)};
            deaths += w.console.sync(true, death) ? 0 : 1;
            for (int i = 0; i < 3; ++i) {
                w.world.time += 120'000;
                QVERIFY(w.console.sync(true));
            }
            QVERIFY(w.console.sync(true)->inStep());
            QVERIFY(w.world.isInStep(w.console));
            QCOMPARE(w.world.server.accounts().size(), 13);
            QCOMPARE(SyncWorld::rowOf(w.console, u"cleo"_s).lastName, u"There"_s);
        }
        QVERIFY(deaths > 0);
    }

    /// As the console runs: in a thread of its own, in no order that anybody could foretell.
    void worksInThreads()
    {
        SyncWorld world;
        Console console = world.console(1);
        QVERIFY(SyncWorld::addUsers(console, 40));
        const auto remote = world.server.connection();
        const auto round = [&](const StopToken &stop) {
            SyncSeams seams {console.store(),
                             {u"Tess"_s, u"sync"_s, {}, false, true},
                             *remote,
                             [&] { return world.time; },
                             [] { return QUuid::createUuid().toString(); }};
            seams.beside = std::make_shared<SideThread>();
            seams.takenAtOnce = 2;
            seams.sentAtOnce = 3;
            return SyncRound(seams, stop).run({true});
        };
        // Stopped in between, it loses nothing.
        int asked = 0;
        const auto stopped = round(StopToken([&asked] { return ++asked > 5; }));
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        world.time += 120'000;
        QVERIFY(round({}).ok());
        QVERIFY(round({})->inStep());
        QVERIFY(world.isInStep(console));
        QCOMPARE(world.server.accounts().size(), 46);
    }

    void aNameThatADeleteGivesFreeIsTaken()
    {
        for (const bool overlaps : {false, true}) {
            WatchedConsole w;
            w.console.setWay({overlaps, 5, 1, 1});
            QVERIFY(w.console.sync(true));
            QVERIFY(SyncWorld::deleteUser(w.console, u"dan"_s));
            QVERIFY(SyncWorld::edit(w.console, u"cleo"_s, {{Field::UserName, u"dan"_s}}));
            QVERIFY(w.console.sync(true)->inStep());
            QCOMPARE(w.world.there(u"dan"_s).values.value(Field::FirstName), QJsonValue(u"Cleo"_s));
        }
    }

    void whatSomebodyChangedMeanwhileIsNotDeleted()
    {
        WatchedConsole w;
        QVERIFY(w.console.sync(true));
        QVERIFY(SyncWorld::deleteUser(w.console, u"dan"_s));
        const QString id = w.world.there(u"dan"_s).id;
        bool edited = false;
        w.before = [&](const RemoteRequest &request) {
            if (request.id == id && !std::exchange(edited, true))
                w.world.server.edit(id, {{Field::LastName, u"Needed"_s}});
        };
        const auto report = w.console.sync(false);
        QVERIFY(edited);
        QCOMPARE(report->held, 1);
        QVERIFY(w.world.server.accounts().contains(id));
        QCOMPARE(w.console.held().constFirst().kind, SyncHeld::Kind::EditedThere);
    }

    void aServerWithoutVersionsIsAskedFirst()
    {
        WatchedConsole w("no versions");
        QVERIFY(w.console.sync(true));
        QVERIFY(SyncWorld::edit(w.console, u"ben"_s, {{Field::LastName, u"Mine"_s}}));
        QStringList asked;
        w.before = [&](const RemoteRequest &request) {
            if (request.id == w.world.there(u"ben"_s).id)
                asked.append(isWrite(request) ? u"write"_s : u"get"_s);
        };
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(asked, (QStringList {u"get"_s, u"write"_s}));
    }

    void findsTheWayToWriteApplications()
    {
        WatchedConsole w("no types");
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QVERIFY(w.world.isInStep(w.console));
        // It is remembered: nothing is refused any more.
        QVERIFY(SyncWorld::addUsers(w.console, 2));
        w.after = [](RemoteAnswer &answer) { QVERIFY(answer.outcome != Outcome::Refused); };
        QVERIFY(w.console.sync(true)->inStep());
    }

    void aRefusalAboutSomethingElseIsBlockedWithTheWords()
    {
        WatchedConsole w;
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            if (request.values.value(Field::UserName) == u"ada"_s)
                return answered(Outcome::Refused, u"Ada is not welcome"_s);
            return std::nullopt;
        };
        const auto report = w.console.sync(true);
        QCOMPARE(report->blocked, 1);
        QCOMPARE(report->created, 5);
        QCOMPARE(w.console.intents().constFirst().reason, u"Ada is not welcome"_s);
        // It is not asked again as long as it would be the same, and applications are written as before.
        int writes = 0;
        w.before = [&](const RemoteRequest &request) { writes += isWrite(request) ? 1 : 0; };
        QCOMPARE(w.console.sync(true)->blocked, 1);
        QCOMPARE(writes, 0);
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::UserName, u"ada2"_s}}));
        QVERIFY(w.console.sync(true)->inStep());
        QCOMPARE(writes, 1);
    }

    void endsWhenNobodyIsSignedIn()
    {
        for (const bool overlaps : {false, true}) {
            WatchedConsole w;
            w.console.setWay({overlaps, 3, 2, 2});
            int writes = 0;
            w.before = [&](const RemoteRequest &request) { writes += isWrite(request) ? 1 : 0; };
            w.instead = [](const RemoteRequest &) { return answered(Outcome::Unauthorized, u"Who are you?"_s); };
            const auto report = w.console.sync(true);
            QVERIFY(report && report->error);
            QCOMPARE(report->error->kind, ErrorKind::Unauthorized);
            // Those that were under way already.
            QVERIFY(writes <= (overlaps ? 4 : 2));
            QVERIFY(w.console.intents().isEmpty());
        }
    }
};

STEWARD_TEST(TestSyncPush)

} // namespace steward

#include "tst_syncpush.moc"
