#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

struct InStep : ConsoleInStep {
    using ConsoleInStep::ConsoleInStep;
    void removeThere(const QString &userName) { world.server.remove(world.there(userName).id); }
    bool isHere(const QString &userName)
    {
        const QList<Administrator> rows = console.living();
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const Administrator &row) { return row.userName == userName; });
    }
};

} // namespace

/// What is missing in the server's lists.
class TestSyncPullAbsent : public QObject {
    Q_OBJECT

private slots:
    void manyDeletionsOnTheServerAreHeld()
    {
        InStep w("good", 20);
        const qsizetype before = w.console.living().size();
        for (const QString &id : w.world.server.accounts().keys().mid(0, 12))
            w.world.server.remove(id);
        const auto report = w.console.sync(true);
        QCOMPARE(report->held, 12);
        QCOMPARE(w.console.living().size(), before);
        QCOMPARE(w.world.server.accounts().size(), 14);
    }

    void aDeletionWithAWitnessComesIn()
    {
        InStep w;
        w.world.server.remove(w.world.server.accounts().keys().at(2));
        QCOMPARE(w.console.sync(true)->removed, 1);
        QCOMPARE(w.console.living().size(), 5);
        // That which changed last has none.
        w.world.server.remove(w.world.server.accounts().lastKey());
        QCOMPARE(w.console.sync(true)->held, 1);
        QCOMPARE(w.console.living().size(), 5);
    }

    void anEmptyListDeletesNobody()
    {
        InStep w;
        w.shows = [](const ListRequest &, const RemotePage &) { return RemotePage {}; };
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get ? std::optional(answered(Outcome::NotFound)) : std::nullopt;
        };
        QCOMPARE(w.console.sync(true)->held, 6);
        QCOMPARE(w.console.living().size(), 6);
        QCOMPARE(w.world.server.accounts().size(), 6);
    }

    void whoIsOnlyMissingInTheListIsStillThere()
    {
        InStep w;
        w.shows = [](const ListRequest &, const RemotePage &page) {
            RemotePage without = page;
            without.resources.removeIf(
                [](const RemoteResource &one) { return one.values.value(Field::UserName) == u"ada"_s; });
            return without;
        };
        // What somebody changed there meanwhile is taken.
        w.world.server.edit(w.world.there(u"ada"_s).id, {{Field::LastName, u"Edited"_s}});
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(SyncWorld::rowOf(w.console, u"ada"_s).lastName, u"Edited"_s);
    }

    void whoCannotBeAskedAboutIsNotDeleted_data()
    {
        QTest::addColumn<int>("outcome");
        for (const auto outcome :
             {Outcome::NotSent, Outcome::Unknown, Outcome::Refused, Outcome::Done, Outcome::Unauthorized})
            QTest::addRow("%d", int(outcome)) << int(outcome);
    }
    void whoCannotBeAskedAboutIsNotDeleted()
    {
        QFETCH(int, outcome);
        InStep w;
        w.removeThere(u"ada"_s);
        w.instead = [outcome](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get ? std::optional(answered(Outcome(outcome))) : std::nullopt;
        };
        QCOMPARE(w.console.sync(true)->removed, 0);
        QVERIFY(w.isHere(u"ada"_s));
        QVERIFY(w.console.held().isEmpty());
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        QCOMPARE(w.console.sync(true)->removed, 1);
    }

    /// A server that tells no times is asked in two rounds.
    void withoutTimesItIsBelievedTheSecondTime()
    {
        InStep w("no times");
        w.removeThere(u"ada"_s);
        const auto first = w.console.sync(true);
        QCOMPARE(first->doubtful, 1);
        QVERIFY(w.isHere(u"ada"_s));
        const auto second = w.console.sync(true);
        QCOMPARE(second->removed, 1);
        QVERIFY(!w.isHere(u"ada"_s));
    }

    void aFlickerIsForgotten()
    {
        InStep w("no times");
        const auto hide = [](const ListRequest &, const RemotePage &page) {
            RemotePage without = page;
            without.resources.removeIf(
                [](const RemoteResource &one) { return one.values.value(Field::UserName) == u"ada"_s; });
            return without;
        };
        const auto gone = [&w](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return request.kind == Ask::Get && request.id == w.world.there(u"ada"_s).id
                ? std::optional(answered(Outcome::NotFound))
                : std::nullopt;
        };
        for (int i = 0; i < 3; ++i) {
            w.shows = hide;
            w.instead = gone;
            QCOMPARE(w.console.sync(true)->doubtful, 1);
            w.shows = [](const ListRequest &, const RemotePage &page) { return page; };
            w.instead = [](const RemoteRequest &) { return std::nullopt; };
            QVERIFY(w.console.sync(true)->inStep());
        }
        QVERIFY(w.isHere(u"ada"_s));
    }

    void changedHereAndDeletedThereIsAsked()
    {
        InStep w;
        w.removeThere(u"ada"_s);
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        QCOMPARE(w.console.sync(true)->held, 1);
        QVERIFY(w.isHere(u"ada"_s));
        const SyncHeld held = w.console.held().constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::Missing);
        // It waits, and is not made anew there.
        QCOMPARE(w.console.sync(true)->held, 1);
        QCOMPARE(w.world.server.accounts().size(), 5);
    }

    void goneOnBothSidesIsGone()
    {
        InStep w;
        w.removeThere(u"ada"_s);
        QVERIFY(SyncWorld::deleteUser(w.console, u"ada"_s));
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QVERIFY(w.console.sync(true)->inStep());
        QCOMPARE(w.world.server.accounts().size(), 5);
    }

    void anotherAccountUnderItsIdIsNotIt()
    {
        InStep w;
        const QString id = w.world.there(u"ada"_s).id;
        w.removeThere(u"ada"_s);
        w.instead = [id](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            if (request.kind != Ask::Get || request.id != id)
                return std::nullopt;
            RemoteAnswer answer = answered(Outcome::Done);
            answer.resource.emplace();
            answer.resource->id = id;
            answer.resource->externalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            answer.resource->values = completed({{Field::UserName, u"somebody"_s}}, {});
            return answer;
        };
        QCOMPARE(w.console.sync(true)->removed, 1);
        QVERIFY(!w.isHere(u"ada"_s) && !w.isHere(u"somebody"_s));
    }

    void theLastOwnerIsNotDeleted()
    {
        InStep w;
        w.removeThere(u"olga"_s);
        QCOMPARE(w.console.sync(true)->held, 1);
        QVERIFY(w.isHere(u"olga"_s));
    }

    /// Nobody could answer it any more, and linking the two would take ours away with the other one.
    void aQuestionAboutSomebodyWhoIsGoneIsGone()
    {
        InStep w;
        RemoteRequest stranger;
        stranger.kind = Ask::Create;
        stranger.key = u"hr-7"_s;
        stranger.values = w.world.there(u"ada"_s).values;
        stranger.values.insert(Field::UserName, u"user0"_s);
        stranger.values.insert(Field::Email, u"n/a"_s);
        QVERIFY(SyncWorld::addUsers(w.console, 1));
        const QString id = w.world.server.connection()->perform({stranger}, {}).constFirst().id;
        QCOMPARE(w.console.sync(true)->created, 0);
        QVERIFY(!w.console.held().isEmpty());
        w.world.server.remove(id);
        // As long as it cannot be asked for, the question stays.
        w.instead = [](const RemoteRequest &) { return answered(Outcome::NotSent); };
        w.console.sync(true);
        QVERIFY(!w.console.held().isEmpty());
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QVERIFY(w.world.isInStep(w.console));
        QCOMPARE(w.world.server.accounts().size(), 7);
    }

    void whatWasDeletedHereAndThenThereIsNotAskedAbout()
    {
        InStep w;
        QVERIFY(SyncWorld::deleteUser(w.console, u"ada"_s));
        w.world.server.edit(w.world.there(u"ada"_s).id, {{Field::LastName, u"Needed"_s}});
        QCOMPARE(w.console.sync(true)->held, 1);
        w.removeThere(u"ada"_s);
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QVERIFY(w.console.held().isEmpty());
    }

    void anIncrementalRoundMissesNobody()
    {
        InStep w;
        w.removeThere(u"ada"_s);
        QCOMPARE(w.console.sync(false)->removed, 0);
        QVERIFY(w.isHere(u"ada"_s));
    }
};

STEWARD_TEST(TestSyncPullAbsent)

} // namespace steward

#include "tst_syncpullabsent.moc"
