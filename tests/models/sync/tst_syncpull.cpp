#include "models/sync/syncpull.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

constexpr Timestamp Minute = 60'000;

struct InStep : ConsoleInStep {
    using ConsoleInStep::ConsoleInStep;
    void editThere(const QString &userName, const QString &lastName)
    {
        world.time += Minute;
        world.server.edit(world.there(userName).id, {{Field::LastName, lastName}});
    }
    QString lastName(const QString &userName) { return SyncWorld::rowOf(console, userName).lastName; }
};

RemoteRequest creation(const QString &externalId, const QString &name)
{
    RemoteRequest request;
    request.kind = Ask::Create;
    request.key = externalId;
    request.values = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                                {Field::FirstName, name},
                                {Field::LastName, u"There"_s},
                                {Field::UserName, name},
                                {Field::Email, QString(name + u"@example.org"_s)},
                                {Field::Applications, applicationSet({u"HttpApi"_s})}},
                               {});
    return request;
}

} // namespace

/// What is taken from the server's lists; one after the other and beside the reading of the next page.
class TestSyncPull : public QObject {
    Q_OBJECT

private slots:
    void bothWaysTakeTheSame_data()
    {
        QTest::addColumn<QByteArray>("profile");
        for (const simulation::ServerProfile &profile : simulation::serverProfiles())
            QTest::newRow(profile.name) << QByteArray(profile.name);
    }
    void bothWaysTakeTheSame()
    {
        QFETCH(QByteArray, profile);
        for (quint64 seed = 0; seed < 4; ++seed) {
            SyncWorld world(profile.constData());
            simulation::Console first = world.console(1);
            QVERIFY(SyncWorld::addUsers(first, 9));
            QVERIFY(first.sync(true) && first.sync(true));
            simulation::Console second = world.console(2);
            // Without a seed: one after the other.
            second.setWay({seed > 0, seed, 2, 3});
            QVERIFY(second.sync(true));
            QCOMPARE(second.living().size(), 15);
            for (const QString &id : world.server.accounts().keys())
                world.server.edit(id, {{Field::LastName, QString(u"Edited"_s + id)}});
            QVERIFY(second.sync(true));
            QVERIFY2(world.isInStep(second), profile.constData());
            QVERIFY2(second.complaint().isEmpty(), qPrintable(second.complaint()));
        }
    }

    void anIncompleteWalkKeepsWhatItReadAndDeletesNothing()
    {
        for (const bool overlaps : {false, true}) {
            InStep w;
            w.console.setWay({overlaps, 7, 1, 1});
            const QList<QString> ids = w.world.server.accounts().keys();
            const QString first = w.world.server.accounts().first().values.value(Field::UserName).toString();
            w.editThere(first, u"Edited"_s);
            w.world.server.remove(ids.at(1));
            w.shows = [](const ListRequest &request, const RemotePage &page) {
                return request.startIndex > 1 ? Result<RemotePage>(Error {ErrorKind::Offline, u"cut"_s})
                                              : Result<RemotePage>(page);
            };
            const auto report = w.console.sync(true);
            QVERIFY(report && report->error);
            QCOMPARE(w.lastName(first), u"Edited"_s);
            QCOMPARE(w.console.living().size(), 6);
            QCOMPARE(report->removed + report->held, 0);
        }
    }

    void anAccountThatIsListedTwiceIsTakenOnce()
    {
        InStep w;
        w.editThere(u"ada"_s, u"Edited"_s);
        int pages = 0;
        w.shows = [&pages](const ListRequest &, const RemotePage &page) {
            RemotePage twice = page;
            twice.resources += page.resources;
            ++pages;
            return twice;
        };
        QCOMPARE(w.console.sync(true)->changed, 1);
        QVERIFY(pages < 10);
    }

    void whatHasNoIdIsNoAccount()
    {
        InStep w;
        w.shows = [](const ListRequest &request, const RemotePage &page) {
            RemotePage odd = page;
            if (request.startIndex == 1)
                odd.resources.prepend(RemoteResource {});
            return odd;
        };
        QVERIFY(w.console.sync(true)->inStep());
        QCOMPARE(w.console.living().size(), 6);
    }

    /// Accounts that others delete while it reads shift what follows; whoever is not listed is still there.
    void nobodyIsLostWhenPagesShift()
    {
        InStep w;
        QVERIFY(SyncWorld::addUsers(w.console, 9));
        QVERIFY(w.console.sync(true) && w.console.sync(true));
        bool removed = false;
        const QString first = w.world.there(u"paul"_s).id;
        w.world.server.betweenPages = [&] {
            if (!std::exchange(removed, true))
                w.world.server.remove(first);
        };
        QVERIFY(w.console.sync(true));
        w.world.server.betweenPages = {};
        QVERIFY(w.console.sync(true));
        QCOMPARE(w.console.living().size(), 14);
        QVERIFY(w.world.isInStep(w.console));
    }

    void asksOnlyForWhatChangedSince()
    {
        InStep w;
        QList<ListRequest> asked;
        w.shows = [&asked](const ListRequest &request, const RemotePage &page) {
            asked.append(request);
            return page;
        };
        const Timestamp latest = w.world.there(u"dan"_s).modified;
        w.console.sync(false);
        // The server's clock may be late by five minutes.
        QVERIFY(asked.constFirst().modifiedSince > 0);
        QVERIFY(asked.constFirst().modifiedSince <= latest - 5 * Minute);
        asked.clear();
        w.world.time += 25 * 60 * Minute;
        w.console.sync(false);
        QCOMPARE(asked.constFirst().modifiedSince, 0);
        // A clock that was set back is no reason to wait for a day.
        asked.clear();
        w.console.setClockError(-60 * Minute);
        w.console.sync(false);
        QCOMPARE(asked.constFirst().modifiedSince, 0);
    }

    void whatIsUnderWayIsNotTaken()
    {
        InStep w;
        QVERIFY(SyncWorld::edit(w.console, u"ada"_s, {{Field::LastName, u"Mine"_s}}));
        w.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            return isWrite(request) ? std::optional(answered(Outcome::Unknown)) : std::nullopt;
        };
        QCOMPARE(w.console.sync(true)->unknown, 1);
        w.editThere(u"ada"_s, u"Theirs"_s);
        w.world.time -= Minute;
        QCOMPARE(w.console.sync(true)->unknown, 1);
        QCOMPARE(w.lastName(u"ada"_s), u"Mine"_s);
    }

    void aCreateWithoutAnAnswerIsFoundByTheWalk()
    {
        WatchedConsole w("no filters");
        QVERIFY(w.console.sync(true));
        QVERIFY(SyncWorld::addUsers(w.console, 2));
        // Both without an answer: one arrived, the other did not.
        w.instead = [&w](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            if (!isWrite(request))
                return std::nullopt;
            if (request.values.value(Field::UserName) == u"user0"_s)
                w.world.server.connection()->perform({request}, {});
            return answered(Outcome::Unknown);
        };
        QCOMPARE(w.console.sync(true)->unknown, 2);
        w.instead = [](const RemoteRequest &) { return std::nullopt; };
        w.world.time += 2 * Minute;
        const auto report = w.console.sync(true);
        QVERIFY2(report->inStep(), qPrintable(report->sentence()));
        QCOMPARE(report->created, 1);
        QCOMPARE(w.world.server.accounts().size(), 8);
        QVERIFY(w.world.isInStep(w.console));
    }

    void anotherAccountUnderTheSameIdIsARestoredServer()
    {
        InStep w;
        w.shows = [](const ListRequest &, const RemotePage &page) {
            RemotePage other = page;
            for (RemoteResource &one : other.resources) {
                if (one.values.value(Field::UserName) == u"ada"_s)
                    one.externalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            }
            return other;
        };
        QVERIFY(w.console.sync(true)->rolledBack);
    }

    /// Nobody could put things right any more: that one waits for a person, the others come in.
    void theLastOwnerIsNotTakenAway()
    {
        InStep w;
        w.world.server.edit(w.world.there(u"olga"_s).id, {{Field::Suspended, true}});
        w.editThere(u"ada"_s, u"Edited"_s);
        const auto report = w.console.sync(true);
        QCOMPARE(report->held, 1);
        QCOMPARE(w.lastName(u"ada"_s), u"Edited"_s);
        QVERIFY(!SyncWorld::rowOf(w.console, u"olga"_s).suspended);
        const auto refusals = [&w] {
            return *await(w.console.store().read([](Connection &connection) {
                return connection.number(u"SELECT count(*) FROM change_set WHERE kind = 'refusal'"_s);
            }));
        };
        QCOMPARE(refusals(), 1);
        QCOMPARE(w.console.held().constFirst().kind, SyncHeld::Kind::Unusable);
        // Asked once; when the server has taken it back, the question is gone.
        const QByteArray before = w.console.bytes();
        w.console.sync(true);
        QVERIFY(w.console.bytes() == before);
        w.world.server.edit(w.world.there(u"olga"_s).id, {{Field::Suspended, false}});
        QCOMPARE(w.console.sync(true)->held, 0);
    }

    /// Of all that is read, the one that changed.
    void theHistoryNamesWhatCame()
    {
        InStep w;
        for (const QString &who : {u"olga"_s, u"ada"_s}) {
            w.editThere(who, QString(u"Of"_s + who));
            QVERIFY(w.console.sync(true));
            const auto newest = await(w.console.store().read(
                [](Connection &connection) { return Journal(connection).newest(1); }));
            QVERIFY(newest && newest->size() == 1);
            const QString sentence = sentenceOf(newest->first());
            QVERIFY2(sentence.contains(u"Of"_s + who), qPrintable(sentence));
        }
    }

    /// Each account of the server that gets another name and address, by its name until now.
    void namesThatChangeHandsThereChangeHandsHere()
    {
        InStep w("good", 3);
        const QUuid first = SyncWorld::rowOf(w.console, u"user0"_s).uid;
        const auto renameThere = [&w](const QList<std::pair<QString, QString>> &names) {
            QStringList ids;
            for (const auto &name : names)
                ids.append(w.world.there(name.first).id);
            w.world.time += Minute;
            for (qsizetype i = 0; i < names.size(); ++i)
                w.world.server.edit(ids.at(i),
                                    {{Field::UserName, names.at(i).second},
                                     {Field::Email, QString(names.at(i).second.toUpper() + u"@example.org")}});
        };
        renameThere({{u"user0"_s, u"user1"_s}, {u"user1"_s, u"user2"_s}, {u"user2"_s, u"user0"_s}});
        const auto ring = w.console.sync(true);
        QCOMPARE(ring->held, 0);
        QCOMPARE(ring->changed, 3);
        QCOMPARE(SyncWorld::rowOf(w.console, u"user1"_s).uid, first);
        QVERIFY(w.world.isInStep(w.console));
        // One of them cannot give its name up, as the one it gets is somebody else's here: that waits for a person, and
        // who has nothing to do with it comes in.
        SyncWorld::edit(w.console, u"user0"_s, {{Field::UserName, u"here"_s}});
        renameThere({{u"user1"_s, u"user2"_s}, {u"user2"_s, u"here"_s}});
        w.editThere(u"ada"_s, u"Edited"_s);
        const auto stuck = w.console.sync(true);
        QCOMPARE(stuck->held, 2);
        QCOMPARE(w.lastName(u"ada"_s), u"Edited"_s);
        QCOMPARE(SyncWorld::rowOf(w.console, u"user1"_s).uid, first);
    }

    void aStrangersExternalIdIsOneIdentityEverywhere()
    {
        InStep w;
        const auto server = w.world.server.connection();
        server->perform({creation(u"hr-7"_s, u"hanna"_s), creation({}, u"bare"_s)}, {});
        QCOMPARE(w.console.sync(true)->added, 2);
        simulation::Console other = w.world.console(2);
        QVERIFY(other.sync(true));
        for (const QString &name : {u"hanna"_s, u"bare"_s})
            QCOMPARE(SyncWorld::rowOf(w.console, name).uid, SyncWorld::rowOf(other, name).uid);
    }
};

STEWARD_TEST(TestSyncPull)

} // namespace steward

#include "tst_syncpull.moc"
