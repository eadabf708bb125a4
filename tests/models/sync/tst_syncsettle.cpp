#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

constexpr Timestamp QuietTime = 60'000;

/// A console whose next write gets no answer.
struct Lost : ConsoleInStep {
    using ConsoleInStep::ConsoleInStep;
    void lose(bool arrives)
    {
        instead = [this, arrives](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            if (!isWrite(request))
                return std::nullopt;
            if (arrives)
                world.server.connection()->perform({request}, {});
            return answered(Outcome::Unknown);
        };
        console.sync(false);
        instead = [](const RemoteRequest &) { return std::nullopt; };
        writes = asked = 0;
        before = [this](const RemoteRequest &request) { ++(isWrite(request) ? writes : asked); };
    }
    void wait(Timestamp time = QuietTime) { world.time += time; }
    QStringList there(const QString &userName) const
    {
        return applicationList(world.there(userName).values.value(Field::Applications));
    }

    int writes = 0;
    int asked = 0;
};

} // namespace

/// What became of requests whose answer never came.
class TestSyncSettle : public QObject {
    Q_OBJECT

private slots:
    void nobodyAsksBeforeItHasSettled()
    {
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        w.lose(false);
        QCOMPARE(w.console.intents().size(), 1);
        w.wait(QuietTime - 1);
        QCOMPARE(w.console.sync(false)->unknown, 1);
        QCOMPARE(w.writes + w.asked, 0);
        w.wait(1);
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, 1);
        QVERIFY(w.world.isInStep(w.console));
    }

    void aClockThatWasSetBackHoldsNothingUp()
    {
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        w.lose(false);
        w.console.setClockError(-3'600'000);
        QVERIFY(w.console.sync(false)->inStep());
        QVERIFY(w.world.isInStep(w.console));
    }

    void whatArrivedIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("profile");
        for (const char *profile : {"good", "no If-Match", "no versions", "no times", "empty answers"})
            QTest::newRow(profile) << QByteArray(profile);
    }
    void whatArrivedIsNotSentAgain()
    {
        QFETCH(QByteArray, profile);
        Lost w(profile.constData());
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        QVERIFY(SyncWorld::deleteUser(w.console, u"ben"_s));
        w.lose(true);
        QCOMPARE(w.console.intents().size(), 3);
        w.wait();
        const auto report = w.console.sync(false);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(w.writes, 0);
        QVERIFY(w.console.intents().isEmpty());
        QVERIFY(w.world.isInStep(w.console));
        QCOMPARE(w.world.server.accounts().size(), 6);
    }

    void whatDidNotArriveIsSentAgain()
    {
        Lost w;
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        QVERIFY(SyncWorld::deleteUser(w.console, u"ben"_s));
        w.lose(false);
        w.wait();
        QVERIFY(w.console.sync(false)->inStep());
        QCOMPARE(w.writes, 3);
        QVERIFY(w.world.isInStep(w.console));
    }

    /// It arrived, and somebody has removed the application since; or it did not, and somebody has changed another
    /// field: that looks the same from here.
    void anApplicationIsNotGivenTwiceWithoutAsking_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<bool>("arrives");
        for (const char *profile : {"good", "no versions", "no times"}) {
            QTest::addRow("%s, arrived", profile) << QByteArray(profile) << true;
            QTest::addRow("%s, lost", profile) << QByteArray(profile) << false;
        }
    }
    void anApplicationIsNotGivenTwiceWithoutAsking()
    {
        QFETCH(QByteArray, profile);
        QFETCH(bool, arrives);
        Lost w(profile.constData());
        const QJsonArray before = applicationSet({u"HttpApi"_s, u"Salesforce"_s});
        const QJsonArray more = applicationSet({u"HttpApi"_s, u"Salesforce"_s, u"Billing"_s});
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::Applications, more}}));
        w.lose(arrives);
        const QString id = w.world.there(u"ada"_s).id;
        w.wait();
        if (arrives)
            w.world.server.edit(id, {{Field::Applications, before}});
        else
            w.world.server.edit(id, {{Field::LastName, u"Theirs"_s}});
        QCOMPARE(w.console.sync(true)->conflicts, 1);
        QCOMPARE(w.writes, 0);
        QCOMPARE(w.there(u"ada"_s), applicationList(before));
        const QList<SyncConflict> open = w.console.conflicts();
        QCOMPARE(applicationList(open.constFirst().here), applicationList(more));
        // Whoever wants it after all says so.
        QVERIFY(w.console.change([&](Transaction &transaction) {
            return SyncDecisions(transaction).choose(open.constFirst().id, SyncDecisions::Choice::Here);
        }));
        QVERIFY(w.console.sync(true)->inStep());
        QCOMPARE(w.there(u"ada"_s), applicationList(more));
    }

    /// Nobody has touched it.
    void anApplicationThatDidNotArriveIsSentAgain()
    {
        Lost w;
        const QJsonArray more = applicationSet({u"HttpApi"_s, u"Salesforce"_s, u"Billing"_s});
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::Applications, more}}));
        w.lose(false);
        w.wait();
        QVERIFY(w.console.sync(true)->inStep());
        QCOMPARE(w.there(u"ada"_s), applicationList(more));
    }

    void whatWasTypedMeanwhileIsKept()
    {
        for (const bool arrives : {false, true}) {
            Lost w;
            QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
            w.lose(arrives);
            QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Later"_s}, {Field::Suspended, true}}));
            w.wait();
            QVERIFY(w.console.sync(false)->inStep());
            QCOMPARE(SyncWorld::rowOf(w.console, u"ada"_s).lastName, u"Later"_s);
            QVERIFY(w.world.isInStep(w.console));
        }
    }

    void whatSomebodyChangedThereSinceIsTheirs()
    {
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::UserName, u"ada-mine"_s}}));
        w.lose(true);
        w.world.server.edit(w.world.there(u"ada-mine"_s).id, {{Field::UserName, u"ada-theirs"_s}});
        w.wait();
        // Nobody can tell any more whether ours was there before: a person decides.
        QCOMPARE(w.console.sync(false)->conflicts, 1);
        QCOMPARE(SyncWorld::rowOf(w.console, u"ada-theirs"_s).firstName, u"Ada"_s);
        QCOMPARE(w.console.conflicts().constFirst().here, QJsonValue(u"ada-mine"_s));
        QCOMPARE(w.writes, 0);
    }

    void anAnswerThatTellsNothingSettlesNothing_data()
    {
        QTest::addColumn<int>("outcome");
        // With success, but without an account: a page of maintenance.
        for (const auto outcome :
             {Outcome::Done, Outcome::NotSent, Outcome::Unknown, Outcome::Refused, Outcome::Taken, Outcome::Stale})
            QTest::addRow("%d", int(outcome)) << int(outcome);
    }
    void anAnswerThatTellsNothingSettlesNothing()
    {
        QFETCH(int, outcome);
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        QVERIFY(SyncWorld::deleteUser(w.console, u"ben"_s));
        w.lose(false);
        w.wait();
        w.instead = [outcome](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get ? std::optional(answered(Outcome(outcome))) : std::nullopt;
        };
        QCOMPARE(w.console.sync(false)->unknown, 2);
        QCOMPARE(w.writes, 0);
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        QVERIFY(w.console.sync(false)->inStep());
        QVERIFY(w.world.isInStep(w.console));
        QCOMPARE(w.world.server.accounts().size(), 5);
    }

    void whatIsGoneByNowIsNotMadeAnew()
    {
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        w.lose(false);
        w.world.server.remove(w.world.there(u"ada"_s).id);
        w.wait();
        QCOMPARE(w.console.sync(false)->held, 1);
        QCOMPARE(w.world.server.accounts().size(), 5);
    }

    void nobodyIsSignedIn()
    {
        Lost w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        w.lose(true);
        w.wait();
        w.instead = [](const RemoteRequest &) { return answered(Outcome::Unauthorized, u"Who are you?"_s); };
        const auto report = w.console.sync(false);
        QCOMPARE(report->error->kind, ErrorKind::Unauthorized);
        QCOMPARE(report->unknown, 1);
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        QVERIFY(w.console.sync(false)->inStep());
    }
};

STEWARD_TEST(TestSyncSettle)

} // namespace steward

#include "tst_syncsettle.moc"
