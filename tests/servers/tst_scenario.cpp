#include "tests/simulation/console.h"

#include "models/store/catalogrows.h"

#include "tests/support/remoteserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

namespace {

using simulation::Console;
constexpr int Many = 300;
constexpr Timestamp Minute = 60'000;

/// Two consoles and one real server; what people do is the same for each server.
class World {
public:
    explicit World(const QString &server) : m_server(server)
    {
        m_origin = m_folder.filePath(QStringLiteral("origin.steward"));
        simulation::makeOrigin(m_origin, m_time);
        const auto connect = [this] { return openRemote(m_server.profile(), m_server.token()); };
        m_first = std::make_unique<Console>(1, m_origin, connect, m_time);
        m_second = std::make_unique<Console>(2, m_origin, connect, m_time);
    }

    RemoteServer &server() { return m_server; }
    Console &first() { return *m_first; }
    Console &second() { return *m_second; }

    static void add(Console &console, int count)
    {
        const bool added = console.change([count](Transaction &transaction) -> Result<void> {
            WireIntake intake(transaction);
            STEWARD_TRY(intake.open());
            transaction.describe(ChangeKind::Add, QStringLiteral("many"));
            for (int i = 0; i < count; ++i) {
                const QString name = QStringLiteral("user%1").arg(i);
                const auto taken = intake.taken({},
                                                {{Field::Kind, kindKey(Kind::ApiUser)},
                                                 {Field::FirstName, QStringLiteral("Zoë %1").arg(i)},
                                                 {Field::LastName, QStringLiteral("O'Neil \"x\", مثال")},
                                                 {Field::UserName, name},
                                                 {Field::Email, QString(name + QStringLiteral("@example.org"))},
                                                 {Field::Applications, QJsonArray {QStringLiteral("HttpApi")}}});
                STEWARD_TRY(taken);
                STEWARD_TRY(transaction.insert(taken->row));
            }
            return {};
        });
        QVERIFY(added);
    }

    static QUuid uidOfUser(Console &console, const QString &userName)
    {
        for (const Administrator &row : console.living()) {
            if (row.userName == userName)
                return row.uid;
        }
        qFatal("no user %s", qPrintable(userName));
    }

    static void edit(Console &console, const QString &userName, const WireValues &values)
    {
        const QUuid uid = uidOfUser(console, userName);
        QVERIFY(console.change([&](Transaction &transaction) -> Result<void> {
            const auto row = AdministratorRows(transaction.connection()).byUid(uid);
            STEWARD_TRY(row);
            WireIntake intake(transaction);
            STEWARD_TRY(intake.open());
            transaction.describe(ChangeKind::Edit, userName);
            const auto taken = intake.taken(**row, values);
            STEWARD_TRY(taken);
            return transaction.update(**row, difference(**row, taken->row));
        }));
    }

    static void remove(Console &console, const QString &userName)
    {
        const QUuid uid = uidOfUser(console, userName);
        QVERIFY(console.change([&](Transaction &transaction) -> Result<void> {
            const auto row = AdministratorRows(transaction.connection()).byUid(uid);
            STEWARD_TRY(row);
            transaction.describe(ChangeKind::Delete, userName);
            return transaction.setDeleted(**row, transaction.now());
        }));
    }

    /// Rounds of both until nothing is left; questions about what is missing are answered with "delete here too".
    void settle()
    {
        for (int round = 0; round < 8; ++round) {
            bool quiet = true;
            for (Console *console : {m_first.get(), m_second.get()}) {
                m_time += 5 * Minute;
                const auto report = console->sync(true);
                quiet = quiet && report && report->inStep() && !report->isNoteworthy();
                for (const SyncHeld &held : console->held())
                    console->change([&](Transaction &transaction) {
                        return SyncDecisions(transaction).answer(held.uid, SyncDecisions::Answer::Delete);
                    });
                for (const SyncConflict &conflict : console->conflicts())
                    console->change([&](Transaction &transaction) {
                        return SyncDecisions(transaction).choose(conflict.id, SyncDecisions::Choice::Server);
                    });
            }
            if (quiet)
                return;
        }
        for (const SyncIntent &intent : m_first->intents())
            qWarning() << "first" << intent.reason << intent.sent;
        for (const SyncIntent &intent : m_second->intents())
            qWarning() << "second" << intent.reason << intent.sent;
        QFAIL("not in step after eight rounds");
    }

    /// By user name: what both hold of each account, without what this server does not.
    static QMap<QString, QJsonObject> contentOf(Console &console)
    {
        QMap<QString, QJsonObject> content;
        for (const Administrator &row : console.living()) {
            QJsonObject values = wireToJson(console.onWire(row));
            values.remove(QStringLiteral("organization"));
            values.remove(QStringLiteral("language"));
            content.insert(row.userName, values);
        }
        return content;
    }

    qint64 onServer()
    {
        const auto remote = openRemote(m_server.directProfile(), m_server.token());
        Capabilities known;
        remote->use(known);
        QSet<QString> ids;
        ListRequest next;
        for (;;) {
            const Result<RemotePage> page = remote->list(next, {});
            if (!page)
                qFatal("list: %s", qPrintable(page.error().message));
            const qsizetype before = ids.size();
            for (const RemoteResource &one : page->resources)
                ids.insert(one.id);
            if (ids.size() == before)
                return ids.size();
            next.startIndex += page->resources.size();
        }
    }

    Timestamp &time() { return m_time; }

private:
    QTemporaryDir m_folder;
    QString m_origin;
    Timestamp m_time = systemClock()();
    RemoteServer m_server;
    std::unique_ptr<Console> m_first;
    std::unique_ptr<Console> m_second;
};

} // namespace

/// The same story with each real server: created, edited, renamed, suspended, deleted at two consoles, while the
/// network fails; in the end both are equal and nothing is lost.
class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!RemoteServer::isInstalled())
            QSKIP("the packages of tests/servers are not installed");
    }

    void twoConsolesAndARealServer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("scimmy") << QStringLiteral("scimmy");
        QTest::newRow("jackson") << QStringLiteral("jackson");
        QTest::newRow("json-server") << QStringLiteral("json-server");
    }

    void twoConsolesAndARealServer()
    {
        QFETCH(const QString, name);
        World world(name);
        World::add(world.first(), Many);
        world.first().sync(true);
        world.settle();
        const qsizetype atFirst = world.first().living().size();
        QCOMPARE(world.second().living().size(), atFirst);
        QCOMPARE(world.onServer(), atFirst);

        World::edit(world.first(), QStringLiteral("user1"), {{Field::FirstName, QStringLiteral("Renée")}});
        World::edit(world.second(), QStringLiteral("user1"), {{Field::LastName, QStringLiteral("Ångström")}});
        World::edit(world.first(), QStringLiteral("user2"), {{Field::UserName, QStringLiteral("renamed2")}});
        World::edit(world.first(), QStringLiteral("user3"),
                    {{Field::Applications, applicationSet({QStringLiteral("Billing"), QStringLiteral("HttpApi")})}});
        World::edit(world.second(), QStringLiteral("user3"),
                    {{Field::Applications, applicationSet({QStringLiteral("HttpApi"), QStringLiteral("Salesforce")})}});
        World::edit(world.second(), QStringLiteral("user4"), {{Field::Applications, QJsonArray()}});
        World::edit(world.second(), QStringLiteral("user5"), {{Field::Suspended, true}});
        World::edit(world.first(), QStringLiteral("user5"), {{Field::FirstName, QStringLiteral("Still")}});
        World::remove(world.first(), QStringLiteral("user6"));
        World::remove(world.second(), QStringLiteral("user7"));
        world.server().setFaults(
            {RemoteServer::fault("drop-request", "GET"), RemoteServer::fault("drop-answer", "PATCH"),
             RemoteServer::fault("503", "PATCH"), RemoteServer::fault("429-seconds", "PATCH"),
             RemoteServer::fault("duplicate", "PATCH"), RemoteServer::fault("cut", "PUT"),
             RemoteServer::fault("429-date", "PUT"), RemoteServer::fault("drop-answer", "DELETE")});
        world.first().sync(true);
        world.second().sync(true);
        world.server().setFaults({});
        world.settle();

        const auto first = World::contentOf(world.first());
        QCOMPARE(World::contentOf(world.second()), first);
        QCOMPARE(world.onServer(), first.size());
        QCOMPARE(first.size(), atFirst - 2);
        QCOMPARE(first.value(QStringLiteral("user1")).value(QStringLiteral("firstName")), QStringLiteral("Renée"));
        QCOMPARE(first.value(QStringLiteral("user1")).value(QStringLiteral("lastName")), QStringLiteral("Ångström"));
        QVERIFY(first.contains(QStringLiteral("renamed2")));
        QVERIFY(!first.contains(QStringLiteral("user2")));
        QCOMPARE(applicationList(first.value(QStringLiteral("user3")).value(QStringLiteral("applications"))),
                 (QStringList {QStringLiteral("Billing"), QStringLiteral("HttpApi"), QStringLiteral("Salesforce")}));
        QVERIFY(applicationList(first.value(QStringLiteral("user4")).value(QStringLiteral("applications"))).isEmpty());
        QCOMPARE(first.value(QStringLiteral("user5")).value(QStringLiteral("suspended")), QJsonValue(true));
        QCOMPARE(first.value(QStringLiteral("user5")).value(QStringLiteral("firstName")), QStringLiteral("Still"));
        QVERIFY(!first.contains(QStringLiteral("user6")));
        QVERIFY(!first.contains(QStringLiteral("user7")));

        // And a round without news writes nothing.
        const QByteArray before = world.first().bytes();
        const auto silent = world.first().sync(true);
        QVERIFY(silent && !silent->isNoteworthy());
        QCOMPARE(world.first().bytes(), before);
    }
};

STEWARD_TEST(TestScenario)

} // namespace steward

#include "tst_scenario.moc"
