#include "models/actions/remoteactions.h"

#include "models/domain/folding.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString Wanted = u"wanted"_s;

/// A directory with a remote that nobody listens at, an API user and an administrator in step with it, and the operator
/// Olga, whose role holds what the test says.
class Office {
public:
    Office()
    {
        program([this](Transaction &t) -> Result<void> {
            Role table;
            table.name = u"Table"_s;
            const Result<RoleId> role = t.insert(table);
            STEWARD_TRY(role);
            m_role = *role;
            return {};
        });
        ana = inserted(m_directory.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        pia = inserted(person(u"Pia"_s));
        const Administrator olga = inserted(person(u"Olga"_s));
        m_olga = olga.id;
        program([this, olga](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.setDirectory(u"Office"_s, olga.id));
            RemoteRecord record;
            record.profile = profile().toJson();
            STEWARD_TRY(t.keepRemote(record));
            for (const Administrator &row : {ana, pia, olga})
                STEWARD_TRY(t.keepBase(baseOf(row)));
            // Whoever else is there is in step too.
            const Result<QList<AdministratorId>> others = SyncRows(t.connection()).candidates({}, 100);
            STEWARD_TRY(others);
            for (const AdministratorId id : *others) {
                const Result<std::optional<Administrator>> row = AdministratorRows(t.connection()).byId(id);
                STEWARD_TRY(row);
                STEWARD_TRY(t.keepBase(baseOf(**row)));
            }
            return {};
        });
    }

    static RemoteProfile profile()
    {
        RemoteProfile profile;
        profile.url = QUrl(u"http://localhost:9/v2"_s);
        profile.authentication = RemoteProfile::Authentication::None;
        return profile;
    }

    RemoteActions &remote() { return *m_remote; }

    void grant(const QList<Privilege> &privileges)
    {
        program([&](Transaction &t) -> Result<void> {
            const Role before = *m_directory.catalog().role(m_role);
            Role after = before;
            after.privileges.clear();
            for (const Privilege privilege : privileges)
                after.privileges.append(QLatin1StringView(privilegeSpec(privilege).key));
            return t.update(before, after);
        });
    }

    void disagree(const Administrator &row)
    {
        program([&row](Transaction &t) {
            return t.keepConflict({0, row.uid, u"firstName"_s, u"was"_s, u"mine"_s, Wanted, 1, 0, {}});
        });
    }
    void disagreeOnApplications(const Administrator &row)
    {
        program([&row](Transaction &t) {
            const QJsonArray here {u"HttpApi"_s};
            return t.keepConflict({0, row.uid, u"applications"_s, here, here, QJsonArray {}, 1, 0, {}});
        });
    }
    void ask(const Administrator &row, SyncHeld::Kind kind, const QJsonObject &resource = {})
    {
        program([&](Transaction &t) { return t.keepHeld({row.uid, kind, row.displayName(), u"why"_s, resource, 1}); });
    }
    void forgetBase(const Administrator &row)
    {
        program([&row](Transaction &t) { return t.dropBase(row.uid); });
    }
    void edit(const Administrator &row)
    {
        program([&row](Transaction &t) {
            t.describe(ChangeKind::Edit, row.displayName());
            return t.update(row, {{Field::LastName, u"Edited"_s}});
        });
    }

    void suspend(const Administrator &row)
    {
        const std::optional<Administrator> now = m_directory.row(row.id);
        program([&now](Transaction &t) {
            t.describe(ChangeKind::Suspend, now->displayName());
            return t.update(*now, {{Field::Suspended, true}});
        });
    }

    QStringList shown()
    {
        const Result<SyncOverview> overview = await(remote().overview());
        if (!overview)
            return {overview.error().message};
        QStringList names;
        for (const SyncEntry &entry : overview->entries)
            names.append(entry.name);
        return names;
    }
    Result<Outcome> chooseServer(const Consent &consent = {})
    {
        const auto open = m_directory.read([](Connection &connection) { return SyncRows(connection).openConflicts(); });
        return await(remote().choose({{open.constFirst().id, SyncDecisions::Choice::Server}}, consent));
    }
    qint64 waiting()
    {
        return m_directory.read([](Connection &connection) -> Result<qint64> {
            const auto open = SyncRows(connection).openConflicts();
            STEWARD_TRY(open);
            const auto held = SyncRows(connection).held();
            STEWARD_TRY(held);
            return open->size() + held->size();
        });
    }
    QString newestSubject()
    {
        return m_directory.read([](Connection &connection) { return Journal(connection).newest(1); })
            .constFirst()
            .subject;
    }
    std::optional<Administrator> now(const Administrator &row) { return m_directory.row(row.id); }
    Administrator person(const QString &name)
    {
        Administrator row = m_directory.apiUser(name, {});
        row.kind = Kind::Person;
        row.role = m_role;
        row.userName = name.toLower();
        return row;
    }

    Administrator ana;
    Administrator pia;

private:
    template <typename Function> void program(Function fn)
    {
        const auto written = await(m_directory.store().write(Author {u"Test"_s, u"window"_s}.asProgram(),
                                                             [&fn](Transaction &t) -> Result<bool> {
                                                                 STEWARD_TRY(fn(t));
                                                                 return true;
                                                             }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message + written.error().detail));
        m_remote
            = std::make_unique<RemoteActions>(m_directory.store(), Author {u"Olga"_s, u"window"_s, m_olga}, m_keychain);
    }
    Administrator inserted(Administrator row)
    {
        row.userName = row.firstName.toLower();
        program([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Add, row.displayName());
            const Result<AdministratorId> id = t.insert(row);
            STEWARD_TRY(id);
            row.id = *id;
            return {};
        });
        return *m_directory.row(row.id);
    }
    SyncBase baseOf(const Administrator &row)
    {
        SyncBase base;
        base.uid = row.uid;
        base.serverId = QString::number(row.id.value);
        base.externalId = row.uid.toString(QUuid::WithoutBraces);
        base.agreed = wireToJson(wireValues(row, m_directory.catalog()));
        base.cleanRevision = row.revision;
        return base;
    }

    TestDirectory m_directory;
    RoleId m_role;
    AdministratorId m_olga;
    Keychain m_keychain;
    std::unique_ptr<RemoteActions> m_remote;
};

Result<void> plainly(const Result<Outcome> &outcome)
{
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

/// One thing that an operator can try.
struct Attempt {
    const char *name;
    QList<Privilege> needs;
    std::function<void(Office &)> prepare;
    std::function<Result<void>(Office &)> attempt;
};

QJsonObject thereAs(const Administrator &row, Kind kind)
{
    RemoteResource resource;
    resource.id = u"there"_s;
    resource.values = {{Field::Kind, kindKey(kind)},
                       {Field::UserName, row.userName},
                       {Field::FirstName, row.firstName},
                       {Field::LastName, row.lastName},
                       {Field::Email, row.email.typed()}};
    if (kind == Kind::Person)
        resource.values.insert(Field::Role, u"Table"_s);
    return toJson(resource);
}

QList<Attempt> attempts()
{
    using Answer = SyncDecisions::Answer;
    const auto answering = [](Administrator Office::*row, Answer answer) {
        return [row, answer](Office &office) {
            return plainly(await(office.remote().answer({(office.*row).uid}, answer, {.everything = true})));
        };
    };
    const auto missing = [](Administrator Office::*row) {
        return [row](Office &office) { office.ask(office.*row, SyncHeld::Kind::Missing); };
    };
    const auto namesake = [](Administrator Office::*row, Kind kind) {
        return [row, kind](Office &office) {
            office.forgetBase(office.*row);
            office.ask(office.*row, SyncHeld::Kind::NameTaken, thereAs(office.*row, kind));
        };
    };
    const auto server = [](Office &office) { return plainly(office.chooseServer()); };
    return {
        {"server's value, API user", {Privilege::EditApiUsers}, [](Office &o) { o.disagree(o.ana); }, server},
        {"server's value, administrator",
         {Privilege::EditAdministrators},
         [](Office &o) { o.disagree(o.pia); },
         server},
        {"upload an API user",
         {Privilege::EditApiUsers},
         missing(&Office::ana),
         answering(&Office::ana, Answer::Upload)},
        {"upload an administrator",
         {Privilege::EditAdministrators},
         missing(&Office::pia),
         answering(&Office::pia, Answer::Upload)},
        {"delete an API user here too",
         {Privilege::DeleteApiUsers},
         missing(&Office::ana),
         answering(&Office::ana, Answer::Delete)},
        {"delete an administrator here too",
         {Privilege::DeleteAdministrators},
         missing(&Office::pia),
         answering(&Office::pia, Answer::Delete)},
        {"link an API user",
         {Privilege::EditApiUsers},
         namesake(&Office::ana, Kind::ApiUser),
         answering(&Office::ana, Answer::Link)},
        {"link an administrator",
         {Privilege::EditAdministrators},
         namesake(&Office::pia, Kind::Person),
         answering(&Office::pia, Answer::Link)},
    };
}

} // namespace

/// What the operator's role shows of a sync, and what it lets decide. No server is asked.
class TestRemoteActions : public QObject {
    Q_OBJECT

private slots:
    void onlyAccountsThatTheRoleShowsAreListed_data()
    {
        QTest::addColumn<QList<Privilege>>("privileges");
        QTest::addColumn<QStringList>("names");
        const QString ana = u"Ana Example"_s;
        const QString pia = u"Pia Example"_s;
        QTest::newRow("all") << QList {Privilege::ViewApiUsers, Privilege::ViewAdministrators}
                             << QStringList {ana, pia};
        QTest::newRow("API users") << QList {Privilege::ViewApiUsers} << QStringList {ana};
        QTest::newRow("administrators") << QList {Privilege::ViewAdministrators} << QStringList {pia};
        QTest::newRow("none") << QList {Privilege::SetupRemote} << QStringList {};
    }

    void onlyAccountsThatTheRoleShowsAreListed()
    {
        QFETCH(const QList<Privilege>, privileges);
        QFETCH(const QStringList, names);
        Office conflicts;
        conflicts.disagree(conflicts.ana);
        conflicts.disagree(conflicts.pia);
        conflicts.grant(privileges);
        QCOMPARE(conflicts.shown(), names);
        const Result<SyncOverview> overview = await(conflicts.remote().overview());
        QCOMPARE(overview->counts.value(SyncEntry::Kind::Conflict), names.size());
        QCOMPARE(overview->waiting(), names.size());
        Office questions;
        questions.ask(questions.ana, SyncHeld::Kind::Missing);
        questions.ask(questions.pia, SyncHeld::Kind::Missing);
        questions.grant(privileges);
        QStringList asked = questions.shown();
        asked.sort();
        QCOMPARE(asked, names);
        Office edits;
        edits.edit(edits.ana);
        edits.edit(edits.pia);
        edits.grant(privileges);
        QCOMPARE(edits.shown().size(), names.size());
    }

    void whatWouldStopWorkingIsSaidBeforeItIsSent()
    {
        Office office;
        office.grant({Privilege::ViewApiUsers});
        office.edit(office.ana);
        QCOMPARE(await(office.remote().overview())->entries.constFirst().stops, QStringList());
        office.suspend(office.ana);
        QCOMPARE(await(office.remote().overview())->entries.constFirst().stops, QStringList {isolated(u"HttpApi"_s)});
    }

    void decidingNeedsThePrivilegeOfThatKind_data()
    {
        QTest::addColumn<int>("at");
        const QList<Attempt> all = attempts();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void decidingNeedsThePrivilegeOfThatKind()
    {
        QFETCH(const int, at);
        const Attempt attempt = attempts().at(at);
        for (const Privilege missing : attempt.needs) {
            Office office;
            attempt.prepare(office);
            const qint64 waiting = office.waiting();
            QList<Privilege> others;
            for (const PrivilegeSpec &spec : privilegeTable()) {
                if (spec.privilege != missing)
                    others.append(spec.privilege);
            }
            office.grant(others);
            const Result<void> refused = attempt.attempt(office);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
            QCOMPARE(office.waiting(), waiting);
        }
        Office office;
        attempt.prepare(office);
        office.grant(attempt.needs);
        const Result<void> done = attempt.attempt(office);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    }

    void whatWouldStopNeedsConsent()
    {
        Office office;
        office.grant({Privilege::EditApiUsers, Privilege::DeleteApiUsers});
        office.ask(office.ana, SyncHeld::Kind::Missing);
        const auto remove = [&office](const Consent &consent) {
            return await(office.remote().answer({office.ana.uid}, SyncDecisions::Answer::Delete, consent));
        };
        const Result<Outcome> asks = remove({});
        QVERIFY(asks);
        QCOMPARE(asks->state, Outcome::State::NeedsConsent);
        QCOMPARE(asks->impact.stopping().size(), 1);
        QCOMPARE(asks->rows, QList<Administrator> {office.ana});
        QCOMPARE(remove({.preview = true})->state, Outcome::State::Preview);
        QVERIFY(!office.now(office.ana)->isDeleted());
        QCOMPARE(office.waiting(), 1);
        QCOMPARE(remove({.stopping = asks->impact.stopping()})->state, Outcome::State::Done);
        QVERIFY(office.now(office.ana)->isDeleted());
        QCOMPARE(office.waiting(), 0);

        Office other;
        other.grant({Privilege::EditApiUsers});
        other.disagreeOnApplications(other.ana);
        QCOMPARE(other.chooseServer()->state, Outcome::State::NeedsConsent);
        QCOMPARE(other.waiting(), 1);
        QCOMPARE(other.chooseServer({.everything = true})->state, Outcome::State::Done);
        QVERIFY(other.now(other.ana)->applications.isEmpty());
    }

    /// Whoever is linked takes what the server has.
    void whatALinkWouldStopNeedsConsent()
    {
        Office office;
        office.grant({Privilege::EditApiUsers});
        office.forgetBase(office.ana);
        QJsonObject there = thereAs(office.ana, Kind::ApiUser);
        there.insert(u"externalId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        Administrator stranger = office.ana;
        stranger.uid = QUuid::createUuid();
        office.ask(stranger, SyncHeld::Kind::NameTaken, there);
        const auto link = [&](const Consent &consent) {
            return await(office.remote().answer({stranger.uid}, SyncDecisions::Answer::Link, consent));
        };
        QCOMPARE(link({})->state, Outcome::State::NeedsConsent);
        QCOMPARE(office.waiting(), 1);
        QCOMPARE(link({.everything = true})->state, Outcome::State::Done);
    }

    void aKeptSecretGoesToNoOtherServer()
    {
        Office office;
        office.grant({Privilege::SetupRemote});
        // Without a secret until now: none is kept that could be used.
        RemoteProfile next = Office::profile();
        next.authentication = RemoteProfile::Authentication::Bearer;
        const Result<Outcome> refused = awaitInEventLoop(office.remote().change(next, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        next = Office::profile();
        next.everyMinutes = 30;
        QVERIFY(awaitInEventLoop(office.remote().change(next, {})));
    }

    void comparingWithAServerForTheFirstTimeNeedsThePrivilegeToSetItUp()
    {
        Office office;
        office.grant({Privilege::ViewApiUsers, Privilege::EditApiUsers});
        const Result<SyncPreview> refused = awaitInEventLoop(office.remote().previewFirst(Office::profile(), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        // The attempt is on record.
        QVERIFY(office.newestSubject().contains(u"Remote"_s));
        office.grant({Privilege::SetupRemote});
        const Result<SyncPreview> asked = awaitInEventLoop(office.remote().previewFirst(Office::profile(), {}));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Offline);
    }
};

STEWARD_TEST(TestRemoteActions)

#include "tst_remoteactions.moc"
