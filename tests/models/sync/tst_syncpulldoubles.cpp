#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

/// A server that takes the same external id twice, and has Ada twice: as it was when an answer was lost and a create
/// was sent once more.
struct Doubled : WatchedConsole {
    explicit Doubled(const QString &lastName = {}) : WatchedConsole("nothing is unique")
    {
        console.sync(true);
        console.sync(true);
        world.time += 60'000;
        const auto &ada = world.there(u"ada"_s);
        kept = ada.id;
        RemoteRequest request;
        request.kind = Ask::Create;
        request.key = ada.externalId;
        request.values = ada.values;
        if (!lastName.isEmpty())
            request.values.insert(Field::LastName, lastName);
        other = world.server.connection()->perform({request}, {}).constFirst().id;
    }
    qsizetype adas() const
    {
        return std::count_if(
            world.server.accounts().cbegin(), world.server.accounts().cend(),
            [](const simulation::FakeServer::Account &one) { return one.values.value(Field::UserName) == u"ada"_s; });
    }

    QString kept;
    QString other;
};

} // namespace

/// One external id twice on the server.
class TestSyncPullDoubles : public QObject {
    Q_OBJECT

private slots:
    void theOlderOneStays()
    {
        Doubled w;
        QCOMPARE(w.adas(), 2);
        w.console.sync(true);
        QCOMPARE(w.adas(), 1);
        QVERIFY(w.world.server.accounts().contains(w.kept));
        QVERIFY(w.console.sync(true)->inStep());
        QVERIFY(w.world.isInStep(w.console));
    }

    void everyConsoleKeepsTheSameOne()
    {
        Doubled w;
        // One that knows the younger one only.
        simulation::Console second = w.world.console(2);
        const simulation::FakeServer::Accounts all = w.world.server.snapshot();
        w.world.server.remove(w.kept);
        QVERIFY(second.sync(true));
        w.world.server.restore(all);
        for (int i = 0; i < 3; ++i) {
            w.world.time += 300'000;
            QVERIFY(second.sync(true));
            QVERIFY(w.console.sync(true));
        }
        QCOMPARE(w.adas(), 1);
        QVERIFY(w.world.server.accounts().contains(w.kept));
        QVERIFY(w.world.isInStep(w.console));
        QVERIFY(w.world.isInStep(second));
    }

    void whatWasTypedIntoTheDoubleIsNotLost()
    {
        Doubled w(u"Typed"_s);
        w.console.sync(true);
        for (const SyncConflict &conflict : w.console.conflicts()) {
            QVERIFY(w.console.change([&](Transaction &transaction) {
                return SyncDecisions(transaction).choose(conflict.id, SyncDecisions::Choice::Server);
            }));
        }
        w.console.sync(true);
        QCOMPARE(w.adas(), 1);
        QVERIFY(w.console.remembers(u"Typed"_s));
        QVERIFY(w.console.remembers(u"Origin"_s));
    }

    /// One console knows the younger one, and that is what somebody has changed.
    void whatWasChangedInTheOneThatGoesAwayIsNotLost()
    {
        Doubled w;
        simulation::Console second = w.world.console(2);
        const simulation::FakeServer::Accounts all = w.world.server.snapshot();
        w.world.server.remove(w.kept);
        QVERIFY(second.sync(true));
        w.world.server.restore(all);
        w.world.time += 60'000;
        w.world.server.edit(w.other, {{Field::Suspended, true}, {Field::LastName, u"Typed"_s}});
        QVERIFY(second.sync(true));
        QCOMPARE(w.adas(), 1);
        QVERIFY(SyncWorld::rowOf(second, u"ada"_s).suspended);
        QVERIFY(second.remembers(u"Typed"_s));
        for (const SyncConflict &conflict : second.conflicts()) {
            QVERIFY(second.change([&](Transaction &transaction) {
                return SyncDecisions(transaction).choose(conflict.id, SyncDecisions::Choice::Here);
            }));
        }
        QVERIFY(second.sync(true)->inStep());
        QCOMPARE(w.world.server.accounts().value(w.kept).values.value(Field::Suspended), QJsonValue(true));
    }

    /// Only a walk over all accounts tells a double from one that was made anew.
    void anIncrementalRoundRemovesNothing()
    {
        Doubled w;
        const auto report = w.console.sync(false);
        QCOMPARE(report->doubtful, 1);
        QCOMPARE(w.adas(), 2);
        // The next round looks at everything by itself.
        w.console.sync(false);
        QCOMPARE(w.adas(), 1);
    }

    void oneThatChangedItsIdentityMeanwhileIsLeftAlone()
    {
        Doubled w;
        w.after = [&w](RemoteAnswer &answer) {
            if (answer.resource && answer.resource->id == w.other)
                answer.resource->externalId = u"somebody else"_s;
        };
        const auto report = w.console.sync(true);
        QVERIFY(report->doubtful > 0);
        QCOMPARE(w.adas(), 2);
    }

    void oneThatCannotBeAskedForIsLeftAlone()
    {
        Doubled w;
        w.instead = [&w](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get && request.id == w.kept ? std::optional(answered(Outcome::NotSent))
                                                                    : std::nullopt;
        };
        const auto report = w.console.sync(true);
        QVERIFY(report->doubtful > 0);
        QCOMPARE(w.adas(), 2);
    }

    void madeAnewThereIsTheSameAccount()
    {
        Doubled w;
        // The one that the console knows is gone, the other one is all there is.
        w.world.server.remove(w.kept);
        QVERIFY(w.console.sync(true));
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QVERIFY(w.world.isInStep(w.console));
        QCOMPARE(w.adas(), 1);
    }
};

STEWARD_TEST(TestSyncPullDoubles)

} // namespace steward

#include "tst_syncpulldoubles.moc"
