#include "models/domain/administrator.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/remoteprofile.h"

#include "tests/support/remoteserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <map>

namespace steward {

namespace {

using Ask = RemoteRequest::Kind;
using Outcome = RemoteAnswer::Outcome;

WireValues person(const QString &name)
{
    return {{Field::FirstName, QStringLiteral("Zoë")},
            {Field::LastName, QStringLiteral("O'Neil \"%1\"").arg(name)},
            {Field::Email, QString(name + QStringLiteral("@example.com"))},
            {Field::UserName, name},
            {Field::Kind, kindKey(Kind::Person)},
            {Field::Organization, QStringLiteral("Bänk & Co")},
            {Field::Role, QStringLiteral("Help desk")},
            {Field::Language, QStringLiteral("pt-BR")},
            {Field::Suspended, false}};
}

WireValues apiUser(const QString &name, const QStringList &applications)
{
    WireValues values = person(name);
    values.remove(Field::Role);
    values.insert(Field::Kind, kindKey(Kind::ApiUser));
    values.insert(Field::Applications, applicationSet(applications));
    return values;
}

/// A console that knows nothing but the interface.
class Console {
public:
    explicit Console(const RemoteServer &server) : m_remote(openRemote(server.profile(), server.token())) { }

    RemoteDirectory &remote() { return *m_remote; }
    Capabilities probe()
    {
        Result<Capabilities> found = m_remote->probe(systemClock()(), {}, {});
        if (!found)
            qFatal("probe: %s", qPrintable(found.error().message));
        m_remote->use(*found);
        return *found;
    }
    RemoteAnswer ask(const RemoteRequest &request) { return m_remote->perform({request}, {}).constFirst(); }
    RemoteAnswer create(const QString &key, const WireValues &values)
    {
        RemoteRequest request;
        request.kind = Ask::Create;
        request.key = key;
        request.values = values;
        return ask(request);
    }
    RemoteAnswer get(const QString &id) { return ask(to(Ask::Get, id)); }
    static RemoteRequest to(Ask kind, const QString &id)
    {
        RemoteRequest request;
        request.kind = kind;
        request.id = id;
        return request;
    }
    /// As the engine walks: until a page is empty or brings nothing new.
    QStringList walk()
    {
        QStringList ids;
        ListRequest next;
        for (;;) {
            const Result<RemotePage> page = m_remote->list(next, {});
            if (!page)
                qFatal("list: %s", qPrintable(page.error().message));
            const qsizetype before = ids.size();
            for (const RemoteResource &one : page->resources) {
                if (!ids.contains(one.id))
                    ids.append(one.id);
            }
            if (ids.size() == before)
                return ids;
            next.startIndex += page->resources.size();
            next.cursor = page->nextCursor;
        }
    }

private:
    std::unique_ptr<RemoteDirectory> m_remote;
};

QString key()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What the probe found, in one line.
QString abilities(const Capabilities &known)
{
    const auto word = [](const char *name, bool is) { return QString((is ? u'+' : u'-') + QLatin1StringView(name)); };
    QStringList words {word("externalId", known.filterByExternalId),
                       word("userName", known.filterByUserName),
                       word("modified", known.filterByModified),
                       word("ifMatch", known.ifMatch),
                       word("patch", known.patch),
                       word("cursor", known.cursor),
                       word("password", known.changePassword),
                       QStringLiteral("bulk %1").arg(known.bulkOperations),
                       QStringLiteral("page %1").arg(known.pageSize)};
    for (const FieldSpec &spec : fieldTable()) {
        if (known.unsupported.contains(spec.field))
            words.append(QStringLiteral("no ") + QLatin1StringView(spec.key));
    }
    return words.join(u' ');
}

} // namespace

/// What the two dialects do with servers that others wrote, and what each of these can do.
class TestContract : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (!RemoteServer::isInstalled())
            QSKIP("The servers are not installed; ./tests/run installs them.");
    }

    void everyServer_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("scimmy") << "+externalId -userName +modified +ifMatch +patch -cursor +password bulk 50 page 100";
        QTest::newRow("jackson") << "-externalId -userName -modified -ifMatch +patch -cursor -password bulk 0 page 100";
        QTest::newRow("json-server")
            << "+externalId -userName +modified -ifMatch +patch -cursor -password bulk 0 page 100";
    }

    /// The table of abilities, found by the probe with 120 accounts on the server.
    void everyServer()
    {
        QFETCH(QString, expected);
        RemoteServer server {QLatin1StringView(QTest::currentDataTag())};
        Console console(server);
        console.probe();
        QList<RemoteRequest> creations;
        for (int i = 0; i < 120; ++i) {
            RemoteRequest request;
            request.kind = Ask::Create;
            request.key = key();
            request.values = person(QStringLiteral("user%1").arg(i));
            creations.append(request);
        }
        for (const RemoteAnswer &answer : console.remote().perform(creations, {}))
            QVERIFY2(answer.outcome == Outcome::Done && !answer.id.isEmpty(), qPrintable(answer.words));
        const Capabilities known = console.probe();
        for (const Evidence &one : known.evidence)
            qInfo().noquote() << QTest::currentDataTag() << one.ability << one.proven << one.words;
        QCOMPARE(abilities(known), expected);
        QCOMPARE(console.walk().size(), 120);
    }

    void keepsWhatIsCreated_data() { servers(); }
    void keepsWhatIsCreated()
    {
        RemoteServer &server = running(QLatin1StringView(QTest::currentDataTag()));
        Console console(server);
        console.probe();
        for (const WireValues &values :
             {person(fresh("zoe")),
              apiUser(fresh("robot"), {QStringLiteral("Sales \"A\""), QStringLiteral("HttpApi")})}) {
            const QString ours = key();
            const RemoteAnswer created = console.create(ours, values);
            QVERIFY2(created.outcome == Outcome::Done, qPrintable(created.words));
            const RemoteAnswer got = console.get(created.id);
            QVERIFY(got.resource);
            QCOMPARE(got.resource->externalId, ours);
            QCOMPARE(wireToJson(got.resource->values), wireToJson(values));
        }
    }

    void refusesASecondOne_data() { servers(); }
    void refusesASecondOne()
    {
        RemoteServer &server = running(QLatin1StringView(QTest::currentDataTag()));
        Console console(server);
        console.probe();
        const WireValues values = person(fresh("zoe"));
        QCOMPARE(console.create(key(), values).outcome, Outcome::Done);
        const RemoteAnswer again = console.create(key(), values);
        // json-server knows no uniqueness.
        const bool plain = QLatin1StringView(QTest::currentDataTag()) == u"json-server";
        QCOMPARE(again.outcome, plain ? Outcome::Done : Outcome::Taken);
    }

    void updatesByPatch_data() { servers(); }
    /// Each field, and single applications; where a server answers with success and does nothing, a PUT follows, as the
    /// engine does it.
    void updatesByPatch()
    {
        RemoteServer &server = running(QLatin1StringView(QTest::currentDataTag()));
        Console console(server);
        console.probe();
        const WireValues before = apiUser(fresh("robot"), {QStringLiteral("HttpApi"), QStringLiteral("Sales \"A\"")});
        const RemoteAnswer created = console.create(key(), before);
        RemoteAnswer got = console.get(created.id);
        WireValues after = before;
        after.insert(Field::FirstName, QStringLiteral("Ana"));
        after.insert(Field::Email, QStringLiteral("ana@example.com"));
        after.insert(Field::Organization, QStringLiteral("Other"));
        after.insert(Field::Suspended, true);
        after.insert(Field::Applications,
                     applicationSet({QStringLiteral("Salesforce"), QStringLiteral("Sales \"A\"")}));

        RemoteRequest update = Console::to(Ask::Update, created.id);
        update.values = wireDifference(before, after);
        update.before = before;
        update.verbatim = got.resource->verbatim;
        update.ifMatch = got.resource->version;
        const RemoteAnswer updated = console.ask(update);
        QVERIFY2(updated.outcome == Outcome::Done, qPrintable(updated.words));
        got = console.get(created.id);
        const bool stored = wireDifference(got.resource->values, after).isEmpty();
        // Jackson answers 200 to a removal of an application, and to an organization, and stores neither.
        QCOMPARE(stored, QLatin1StringView(QTest::currentDataTag()) != u"jackson");

        RemoteRequest replace = Console::to(Ask::Replace, created.id);
        replace.values = after;
        replace.verbatim = got.resource->verbatim;
        replace.ifMatch = got.resource->version;
        const RemoteAnswer replaced = console.ask(replace);
        QVERIFY2(replaced.outcome == Outcome::Done, qPrintable(replaced.words));
        QCOMPARE(wireToJson(console.get(created.id).resource->values), wireToJson(after));
    }

    void clearsFields_data() { servers(); }
    void clearsFields()
    {
        RemoteServer &server = running(QLatin1StringView(QTest::currentDataTag()));
        Console console(server);
        console.probe();
        const WireValues before = person(fresh("zoe"));
        const RemoteAnswer created = console.create(key(), before);
        const RemoteAnswer got = console.get(created.id);
        WireValues after = before;
        for (const Field field : {Field::Organization, Field::Language, Field::Role})
            after.insert(field, QString());
        RemoteRequest replace = Console::to(Ask::Replace, created.id);
        replace.values = after;
        replace.verbatim = got.resource->verbatim;
        replace.ifMatch = got.resource->version;
        QCOMPARE(console.ask(replace).outcome, Outcome::Done);
        QCOMPARE(wireToJson(console.get(created.id).resource->values), wireToJson(after));
    }

    void refusesAStaleChange()
    {
        RemoteServer &server = running(QStringLiteral("scimmy"));
        Console console(server);
        console.probe();
        const WireValues before = person(fresh("zoe"));
        const RemoteAnswer created = console.create(key(), before);
        QVERIFY(!created.resource->version.isEmpty());
        RemoteRequest update = Console::to(Ask::Update, created.id);
        update.values = {{Field::LastName, QStringLiteral("First")}};
        update.before = before;
        update.ifMatch = created.resource->version;
        QCOMPARE(console.ask(update).outcome, Outcome::Done);
        update.values = {{Field::LastName, QStringLiteral("Second")}};
        QCOMPARE(console.ask(update).outcome, Outcome::Stale);
        RemoteRequest remove = Console::to(Ask::Remove, created.id);
        remove.ifMatch = created.resource->version;
        QCOMPARE(console.ask(remove).outcome, Outcome::Stale);
        QCOMPARE(console.get(created.id).resource->values.value(Field::LastName).toString(), QStringLiteral("First"));
    }

    void removes_data() { servers(); }
    void removes()
    {
        RemoteServer &server = running(QLatin1StringView(QTest::currentDataTag()));
        Console console(server);
        console.probe();
        const RemoteAnswer created = console.create(key(), person(fresh("zoe")));
        QCOMPARE(console.ask(Console::to(Ask::Remove, created.id)).outcome, Outcome::Done);
        QCOMPARE(console.get(created.id).outcome, Outcome::NotFound);
        QCOMPARE(console.ask(Console::to(Ask::Remove, created.id)).outcome, Outcome::NotFound);
        QVERIFY(!console.walk().contains(created.id));
    }

    void finds()
    {
        RemoteServer &server = running(QStringLiteral("scimmy"));
        Console console(server);
        console.probe();
        const QString ours = key();
        const QString name = fresh("zoe");
        const RemoteAnswer created = console.create(ours, person(name));
        RemoteRequest find;
        find.kind = Ask::FindByExternalId;
        find.key = ours;
        QCOMPARE(console.ask(find).found.size(), 1);
        QCOMPARE(console.ask(find).found.constFirst().id, created.id);
        find.kind = Ask::FindByUserName;
        find.key = name;
        QCOMPARE(console.ask(find).found.size(), 1);
        find.key = QStringLiteral("nobody");
        QCOMPARE(console.ask(find).outcome, Outcome::Done);
        QVERIFY(console.ask(find).found.isEmpty());
    }

    void setsPasswords()
    {
        RemoteServer &server = running(QStringLiteral("scimmy"));
        Console console(server);
        QVERIFY(console.probe().changePassword);
        const RemoteAnswer created = console.create(key(), person(fresh("zoe")));
        RemoteRequest set = Console::to(Ask::SetPassword, created.id);
        set.ifMatch = created.resource->version;
        set.password = Secret("a \"secret\" \\ one");
        const RemoteAnswer answer = console.ask(set);
        QVERIFY2(answer.outcome == Outcome::Done, qPrintable(answer.words));
        const RemoteAnswer got = console.get(created.id);
        QVERIFY(got.resource->version != created.resource->version);
        QVERIFY(!QJsonDocument(got.resource->verbatim).toJson().contains("secret"));
    }

    void faults_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("drop-request") << int(Outcome::Unknown) << false;
        QTest::newRow("drop-answer") << int(Outcome::Unknown) << true;
        QTest::newRow("late") << int(Outcome::Unknown) << true;
        QTest::newRow("delay") << int(Outcome::Done) << true;
        QTest::newRow("cut") << int(Outcome::Unknown) << true;
        QTest::newRow("503") << int(Outcome::Unknown) << false;
        QTest::newRow("429-seconds") << int(Outcome::Done) << true;
        QTest::newRow("429-date") << int(Outcome::Done) << true;
        QTest::newRow("duplicate") << int(Outcome::Taken) << true;
    }

    /// A creation that meets a fault says what is known of it, and is on the server once at most.
    void faults()
    {
        QFETCH(int, outcome);
        QFETCH(bool, arrives);
        RemoteServer &server = running(QStringLiteral("scimmy"));
        Console console(server);
        console.probe();
        const qsizetype accounts = console.walk().size();
        const QJsonObject before = server.setFaults({RemoteServer::fault(QTest::currentDataTag(), "POST")});
        const RemoteAnswer answer = console.create(key(), person(fresh("zoe")));
        QVERIFY2(int(answer.outcome) == outcome, qPrintable(answer.words));
        const QJsonObject after = server.setFaults({});
        const auto more = [&](const char *count) {
            const QLatin1StringView name(count);
            return after.value(name).toInt() - before.value(name).toInt();
        };
        const bool again = QByteArray(QTest::currentDataTag()).startsWith("429");
        QCOMPARE(more("POST"), again ? 2 : 1);
        QCOMPARE(more("faults"), 1);
        QTRY_COMPARE(console.walk().size(), accounts + (arrives ? 1 : 0));
    }

    /// Reads are put again by themselves.
    void readsSurviveFaults_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"drop-request", "drop-answer", "delay", "cut", "503", "429-seconds", "429-date"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void readsSurviveFaults()
    {
        RemoteServer &server = running(QStringLiteral("scimmy"));
        Console console(server);
        console.probe();
        const RemoteAnswer created = console.create(key(), person(fresh("zoe")));
        server.setFaults({RemoteServer::fault(QTest::currentDataTag(), "GET")});
        QVERIFY(console.get(created.id).resource);
    }

private:
    /// One that runs already, with whatever the cases before left there: starting one takes seconds.
    RemoteServer &running(const QString &name)
    {
        std::unique_ptr<RemoteServer> &server = m_servers[name];
        if (!server)
            server = std::make_unique<RemoteServer>(name);
        server->setFaults({});
        return *server;
    }
    QString fresh(const char *name) { return QString(QLatin1StringView(name) + QString::number(++m_names)); }

    static void servers()
    {
        QTest::addColumn<QString>("server");
        for (const char *name : {"scimmy", "jackson", "json-server"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    std::map<QString, std::unique_ptr<RemoteServer>> m_servers;
    int m_names = 0;
};

STEWARD_TEST(TestContract)

} // namespace steward

#include "tst_contract.moc"
