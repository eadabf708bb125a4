#include "models/sync/syncpreview.h"

#include "tests/simulation/console.h"
#include "tests/simulation/fakeserver.h"
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
};

STEWARD_TEST(TestSyncPreview)

} // namespace steward

#include "tst_syncpreview.moc"
