#include "models/sync/syncpreview.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

/// What a round would do, with nothing done.
class TestSyncPreview : public QObject {
    Q_OBJECT

private slots:
    void namesOnlyAccountsThatMayBeViewed_data()
    {
        QTest::addColumn<bool>("people");
        QTest::addColumn<bool>("apiUsers");
        QTest::newRow("all") << true << true;
        QTest::newRow("people") << true << false;
        QTest::newRow("API users") << false << true;
        QTest::newRow("none") << false << false;
    }

    void namesOnlyAccountsThatMayBeViewed()
    {
        QFETCH(const bool, people);
        QFETCH(const bool, apiUsers);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"origin.steward"_s);
        constexpr Timestamp time = 1'790'000'000'000;
        simulation::makeOrigin(path, time);
        simulation::FakeServer server(simulation::serverProfiles().constFirst(), 1, [] { return time; });
        // Somebody whom only the server has: a person.
        const std::unique_ptr<RemoteDirectory> remote = server.connection();
        RemoteRequest create;
        create.kind = RemoteRequest::Kind::Create;
        create.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        create.values = {{Field::Kind, kindKey(Kind::Person)},   {Field::FirstName, u"Quinn"_s},
                         {Field::LastName, u"There"_s},          {Field::UserName, u"quinn"_s},
                         {Field::Email, u"quinn@example.org"_s}, {Field::Role, u"Reader"_s}};
        QCOMPARE(remote->perform({create}, {}).constFirst().outcome, RemoteAnswer::Outcome::Done);
        Store store([] { return time; });
        QVERIFY(await(store.open(path)));
        const SyncSeams seams {store, Author {u"Tess"_s, u"sync"_s, {}, false, true}, *remote, [] { return time; },
                               [] { return u"r"_s; }};
        const auto mayView = [=](Kind kind) { return kind == Kind::Person ? people : apiUsers; };
        const Result<SyncPreview> preview = previewOf(seams, {}, true, mayView, {});
        QVERIFY(preview);
        // Two people and four API users of ours, and Quinn.
        QCOMPARE(preview->create, 6);
        QCOMPARE(preview->add, 1);
        // Quinn is not here yet.
        QCOMPARE(preview->here, 6);
        QCOMPARE(preview->onServer, 1);
        const qint64 shown = (people ? 3 : 0) + (apiUsers ? 4 : 0);
        QCOMPARE(preview->lines.size(), shown);
        QCOMPARE(preview->hidden, 7 - shown);
        QStringList names;
        for (const SyncPreviewLine &line : preview->lines)
            names.append(line.name);
        QCOMPARE(names.contains(u"Quinn There"_s), people);
        QCOMPARE(names.contains(u"Paul Origin"_s), people);
        QCOMPARE(names.contains(u"Ada Origin"_s), apiUsers);
        QCOMPARE(preview->toJson().value(u"hidden"_s).toInteger(), 7 - shown);
    }

    /// As `remote add` shows it before anything is kept.
    void aFirstMeetingNeedsNoRemoteInTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"origin.steward"_s);
        constexpr Timestamp time = 1'790'000'000'000;
        simulation::makeOrigin(path, time);
        simulation::FakeServer server(simulation::serverProfiles().constFirst(), 1, [] { return time; });
        const std::unique_ptr<RemoteDirectory> remote = server.connection();
        Store store([] { return time; });
        QVERIFY(await(store.open(path)));
        const Author program {u"Tess"_s, u"sync"_s, {}, false, true};
        QVERIFY(await(store.write(program, [](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.forgetRemote());
            return true;
        })));
        const SyncSeams seams {store, program, *remote, [] { return time; }, [] { return u"r"_s; }};
        const Result<SyncPreview> preview = previewOf(seams, {}, true, [](Kind) { return true; }, {});
        QVERIFY(preview);
        QCOMPARE(preview->create, 6);
        const auto kept = await(store.read([](Connection &connection) { return SyncRows(connection).remote(); }));
        QVERIFY(kept.ok() && !*kept);
    }

    /// Nobody takes a quiet preview for a directory in step.
    void tellsWhatWaitsAlready()
    {
        ConsoleInStep one;
        QVERIFY(!previewFor(one).waits());
        QCOMPARE(previewFor(one).equal, 6);
        const auto there = [&one](const QString &name, const WireValues &values) {
            one.world.server.edit(one.world.there(name).id, values);
        };
        QVERIFY(SyncWorld::edit(one.console, u"ada"_s, {{Field::Email, u"ada.here@example.org"_s}}));
        there(u"ada"_s, {{Field::Email, u"ada.there@example.org"_s}});
        QVERIFY(SyncWorld::deleteUser(one.console, u"ben"_s));
        there(u"ben"_s, {{Field::LastName, u"Edited"_s}});
        QVERIFY(SyncWorld::edit(one.console, u"cleo"_s, {{Field::LastName, u"Refused"_s}}));
        one.instead = [](const RemoteRequest &request) -> std::optional<RemoteAnswer> {
            if (request.kind != RemoteRequest::Kind::Update && request.kind != RemoteRequest::Kind::Replace)
                return std::nullopt;
            return answered(RemoteAnswer::Outcome::Refused, u"No."_s);
        };
        // As it comes up, and as it waits.
        compareWaiting(previewFor(one), 1, 1, 0);
        QVERIFY(one.console.sync(true));
        const SyncPreview known = previewFor(one);
        compareWaiting(known, 1, 1, 1);
        QCOMPARE(known.create + known.update + known.remove + known.add + known.change, 0);
        QCOMPARE(known.equal, 3);
        QCOMPARE(known.lines.size(), 2);
        for (const SyncPreviewLine &line : known.lines) {
            if (line.what == SyncPreviewLine::What::Conflict) {
                QCOMPARE(line.name, u"Ada Origin"_s);
                QCOMPARE(line.before.value(u"email"_s), u"ada.here@example.org"_s);
                QCOMPARE(line.after.value(u"email"_s), u"ada.there@example.org"_s);
            } else {
                QCOMPARE(line.what, SyncPreviewLine::What::Held);
                QCOMPARE(line.name, u"Ben Origin"_s);
                QVERIFY(!line.reason.isEmpty());
            }
        }
        // Who may not look at API users is told how many there are.
        const SyncPreview hidden = previewFor(one, false);
        QVERIFY(hidden.waits());
        QCOMPARE(hidden.lines.size(), 0);
        QCOMPARE(hidden.hidden, 2);
        // Whoever edits what the conflict is about has decided it.
        QVERIFY(SyncWorld::edit(one.console, u"ada"_s, {{Field::Email, u"ada.new@example.org"_s}}));
        const SyncPreview decided = previewFor(one);
        compareWaiting(decided, 0, 1, 1);
        QCOMPARE(decided.update, 1);
    }

    /// As the next round takes it: one goes to the recycle bin, the other is a question.
    void tellsWhatTheServerHasDeleted()
    {
        ConsoleInStep one;
        one.world.time += 60'000;
        // Somebody has changed another account since: the server was not restored.
        one.world.server.edit(one.world.there(u"dan"_s).id, {{Field::LastName, u"Later"_s}});
        QVERIFY(one.console.sync(true));
        QVERIFY(SyncWorld::edit(one.console, u"ben"_s, {{Field::LastName, u"Edited"_s}}));
        one.world.server.remove(one.world.there(u"ada"_s).id);
        one.world.server.remove(one.world.there(u"ben"_s).id);
        const SyncPreview preview = previewFor(one);
        QCOMPARE(preview.removeHere, 1);
        QCOMPARE(preview.toJson().value(u"remove"_s).toInteger(), 1);
        QCOMPARE(preview.update, 0);
        QCOMPARE(preview.here, 6);
        compareWaiting(preview, 0, 1, 0);
        QCOMPARE(preview.lines.size(), 2);
        QCOMPARE(preview.lines.constFirst().what, SyncPreviewLine::What::Remove);
        QCOMPARE(preview.lines.constFirst().name, u"Ada Origin"_s);
        QCOMPARE(preview.lines.constLast().what, SyncPreviewLine::What::Held);
        QVERIFY2(preview.lines.constLast().reason.contains(u"deleted on the server"_s),
                 qPrintable(preview.lines.constLast().reason));
        // Nothing was done, and the round does what was said.
        QCOMPARE(one.console.living().size(), 6);
        QVERIFY(one.console.sync(true));
        QCOMPARE(one.console.living().size(), 5);
        QCOMPARE(previewFor(one).removeHere, 0);
    }

    /// Nobody could manage roles without the owner: the round asks about each that is missing, and so it is said.
    void tellsThatTheLastOwnerStays()
    {
        ConsoleInStep one;
        one.world.server.remove(one.world.there(u"olga"_s).id);
        one.world.server.remove(one.world.there(u"ada"_s).id);
        const SyncPreview preview = previewFor(one);
        QCOMPARE(preview.removeHere, 0);
        compareWaiting(preview, 0, 2, 0);
        QCOMPARE(preview.lines.size(), 2);
        const auto report = one.console.sync(true);
        QCOMPARE(report->removed, 0);
        QCOMPARE(report->held, 2);
    }

    void countsRequestsWithoutAnAnswer()
    {
        ConsoleInStep one;
        SyncIntent intent;
        intent.uid = QUuid::createUuid();
        intent.kind = SyncIntent::Kind::Update;
        const auto note = [&intent](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.keepIntent(intent));
            return true;
        };
        QVERIFY(await(one.console.store().write({u"Tess"_s, u"sync"_s, {}, false, true}, note)));
        const SyncPreview preview = previewFor(one);
        QCOMPARE(preview.unknown, 1);
        QCOMPARE(preview.blocked, 0);
        QCOMPARE(preview.toJson().value(u"unknown"_s).toInteger(), 1);
    }

private:
    static SyncPreview previewFor(ConsoleInStep &one, bool mayView = true)
    {
        const std::unique_ptr<RemoteDirectory> remote = one.connection();
        const SyncSeams seams {one.console.store(), Author {u"Tess"_s, u"sync"_s, {}, false, true}, *remote,
                               [&one] { return one.world.time; }, [] { return u"r"_s; }};
        const Result<SyncPreview> preview = previewOf(seams, {}, false, [=](Kind) { return mayView; }, {});
        return preview ? *preview : SyncPreview {};
    }
    static void compareWaiting(const SyncPreview &preview, qint64 conflicts, qint64 held, qint64 blocked)
    {
        QCOMPARE(preview.conflicts, conflicts);
        QCOMPARE(preview.held, held);
        QCOMPARE(preview.blocked, blocked);
        QVERIFY(preview.waits());
        QCOMPARE(preview.toJson().value(u"blocked"_s).toInteger(), blocked);
    }
};

STEWARD_TEST(TestSyncPreview)

} // namespace steward

#include "tst_syncpreview.moc"
