#include "models/actions/permission.h"

#include "models/actions/credentialactions.h"
#include "models/actions/backups.h"
#include "models/actions/directorycopy.h"
#include "models/actions/roleactions.h"
#include "models/actions/settingsactions.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<AdministratorId>;

/// A directory with an Owner and the operator Olga, whose role holds what the test says; rows are made and put in order
/// by a program, which nobody asks for privileges.
class Office {
public:
    Office()
    {
        program([this](Transaction &t) -> Result<void> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            m_plain = *insertRole(t, u"Plain"_s);
            m_table = *insertRole(t, u"Table"_s);
            Administrator owner = person(u"Oona"_s);
            owner.role = catalog->role(OwnerName)->id;
            STEWARD_TRY(t.insert(owner));
            Administrator olga = person(u"Olga"_s);
            olga.role = m_table;
            const Result<AdministratorId> id = t.insert(olga);
            STEWARD_TRY(id);
            m_olga = *id;
            return t.setDirectory(u"Office"_s, *id);
        });
        m_settings = std::make_unique<SettingsActions>(store(), olga(), m_keychain);
    }

    Store &store() { return m_directory.store(); }
    TestDirectory &directory() { return m_directory; }
    Author olga() const { return {u"Olga Example"_s, u"window"_s, m_olga}; }
    AdministratorActions accounts() { return {store(), olga()}; }
    CredentialActions credentials() { return {store(), olga()}; }
    ApplicationActions applications() { return {store(), olga()}; }
    RoleActions roles() { return {store(), olga()}; }
    UndoActions undo() { return {store(), olga()}; }
    SettingsActions &settings() { return *m_settings; }
    AdministratorActions programmed() { return {store(), olga().asProgram()}; }
    AdministratorId olgaId() const { return m_olga; }
    RoleId plain() const { return m_plain; }

    void grant(PrivilegeSet privileges)
    {
        program([&](Transaction &t) -> Result<void> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            const Role before = *catalog->role(m_table);
            Role after = before;
            after.privileges = privileges.keys();
            return t.update(before, after);
        });
    }

    Administrator person(const QString &name)
    {
        Administrator row = m_directory.apiUser(name, {});
        row.kind = Kind::Person;
        row.role = m_plain;
        row.userName = name;
        return row;
    }
    Administrator draft(Kind kind)
    {
        const QString name = u"User%1"_s.arg(++m_made);
        Administrator row = kind == Kind::Person ? person(name) : m_directory.apiUser(name, {u"HttpApi"_s});
        row.userName = name.toLower();
        return row;
    }
    Administrator made(Kind kind)
    {
        Administrator row = draft(kind);
        program([&](Transaction &t) -> Result<void> {
            const Result<AdministratorId> id = t.insert(row);
            STEWARD_TRY(id);
            row.id = *id;
            const Result<Credential> before = CredentialRows(t.connection()).byId(*id);
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = CredentialState::Used;
            after.verifier = u"none"_s;
            after.issuedAt = 1;
            return t.update(*before, after);
        });
        return *m_directory.row(row.id);
    }
    Administrator binned(Kind kind)
    {
        const Administrator row = made(kind);
        program([&](Transaction &t) { return t.setDeleted(row, t.now()); });
        return *m_directory.row(row.id);
    }
    Application application()
    {
        const ApplicationId id = m_directory.addedApplication(u"Tool %1"_s.arg(++m_made));
        return *m_directory.catalog().application(id);
    }
    Role role()
    {
        RoleId made;
        program([&](Transaction &t) -> Result<void> {
            const Result<RoleId> id = insertRole(t, u"Role %1"_s.arg(++m_made));
            STEWARD_TRY(id);
            made = *id;
            return {};
        });
        return *m_directory.catalog().role(made);
    }
    ChangeSet newest()
    {
        return m_directory.read([](Connection &connection) { return Journal(connection).newest(1); }).first();
    }
    ChangeSetId edited(Kind kind)
    {
        const Administrator row = made(kind);
        program([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Edit, row.displayName());
            return t.update(row, {{Field::FirstName, u"Changed"_s}});
        });
        return newest().id;
    }
    /// Another one each time.
    int number() { return ++m_made; }
    QString copyPath() { return m_directory.path() + u".%1"_s.arg(++m_made); }

private:
    template <typename Function> void program(Function fn)
    {
        const auto written
            = await(store().write(Author {u"Test"_s, u"window"_s}.asProgram(), [&fn](Transaction &t) -> Result<bool> {
                  STEWARD_TRY(fn(t));
                  return true;
              }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message));
    }
    Result<RoleId> insertRole(Transaction &t, const QString &name)
    {
        Role role;
        role.name = name;
        return t.insert(role);
    }

    TestDirectory m_directory;
    RoleId m_plain;
    RoleId m_table;
    AdministratorId m_olga;
    Keychain m_keychain;
    std::unique_ptr<SettingsActions> m_settings;
    int m_made = 0;
};

Result<void> plainly(const Result<Outcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    return outcome->state == Outcome::State::Done
        ? Result<void>()
        : Result<void>(Error {ErrorKind::Invalid, u"state %1"_s.arg(static_cast<int>(outcome->state))});
}

/// One thing that an operator can try. `prepare` makes what it works on; what it returns is the try.
struct Attempt {
    const char *name;
    QStringList needs; ///< Written out here, independent of the program's own tables.
    std::function<std::function<Result<void>()>(Office &)> prepare;
};

using Try = std::function<Result<void>()>;

Try adding(Office &office, Kind kind)
{
    return [&office, row = office.draft(kind)] { return plainly(await(office.accounts().add(row))); };
}

Try editing(Office &office, Kind kind, const Patch &patch)
{
    return [&office, row = office.made(kind), patch] { return plainly(await(office.accounts().edit(row, patch))); };
}

/// On one living row of each kind named.
Try onRows(Office &office, const QList<Kind> &kinds, const std::function<QFuture<Result<Outcome>>(const Rows &)> &verb)
{
    Rows ids;
    for (const Kind kind : kinds)
        ids.append(office.made(kind).id);
    return [ids, verb] { return plainly(await(verb(ids))); };
}

Try onBinned(Office &office, Kind kind, const std::function<QFuture<Result<Outcome>>(const Rows &)> &verb)
{
    return [id = office.binned(kind).id, verb] { return plainly(await(verb({id}))); };
}

Try changingMail(Office &office)
{
    return [&office, port = 1000 + office.number()] {
        MailSettings mail;
        mail.host = u"mail.example.com"_s;
        mail.port = port;
        mail.sender = u"steward@example.com"_s;
        return plainly(await(office.settings().setMail(mail)));
    };
}

Try changingPolicy(Office &office, bool length, bool domains)
{
    return [&office, length, domains, n = office.number()]() -> Result<void> {
        const Result<DirectorySettings> settings = await(office.settings().read());
        STEWARD_TRY(settings);
        CredentialPolicy policy = settings->policy;
        if (length)
            policy.unusedHours = policy.unusedHours == 72 ? 71 : 72;
        if (domains)
            policy.domains = {u"example.com"_s, u"d%1.example.com"_s.arg(n)};
        return plainly(await(office.settings().setPolicy(policy)));
    };
}

QList<Attempt> accountAttempts()
{
    const auto suspend = [](Office &office, bool suspended) {
        return [&office, suspended](const Rows &ids) {
            return office.accounts().setSuspended(ids, suspended, everything());
        };
    };
    const auto remove = [](Office &office) {
        return [&office](const Rows &ids) { return office.accounts().remove(ids, everything()); };
    };
    const Patch name {{Field::FirstName, u"Renamed"_s}};
    const Patch stop {{Field::Suspended, true}};
    const Patch lock {{Field::Protected, true}};
    const Patch both {{Field::FirstName, u"Renamed"_s}, {Field::Suspended, true}};
    return {
        {"add an API user", {u"api-users.add"_s}, [](Office &o) { return adding(o, Kind::ApiUser); }},
        {"add an administrator", {u"administrators.add"_s}, [](Office &o) { return adding(o, Kind::Person); }},
        {"edit an API user", {u"api-users.edit"_s}, [=](Office &o) { return editing(o, Kind::ApiUser, name); }},
        {"edit an administrator",
         {u"administrators.edit"_s},
         [=](Office &o) { return editing(o, Kind::Person, name); }},
        {"suspend in the form", {u"api-users.suspend"_s}, [=](Office &o) { return editing(o, Kind::ApiUser, stop); }},
        {"edit and suspend an administrator",
         {u"administrators.edit"_s, u"administrators.suspend"_s},
         [=](Office &o) { return editing(o, Kind::Person, both); }},
        {"protect an API user", {u"api-users.delete"_s}, [=](Office &o) { return editing(o, Kind::ApiUser, lock); }},
        {"protect an administrator",
         {u"administrators.delete"_s},
         [=](Office &o) { return editing(o, Kind::Person, lock); }},
        {"suspend an API user",
         {u"api-users.suspend"_s},
         [=](Office &o) { return onRows(o, {Kind::ApiUser}, suspend(o, true)); }},
        {"suspend an administrator",
         {u"administrators.suspend"_s},
         [=](Office &o) { return onRows(o, {Kind::Person}, suspend(o, true)); }},
        {"suspend two API users",
         {u"api-users.suspend"_s, u"bulk.edit"_s},
         [=](Office &o) {
             return onRows(o, {Kind::ApiUser, Kind::ApiUser}, suspend(o, true));
         }},
        {"delete an API user",
         {u"api-users.delete"_s},
         [=](Office &o) { return onRows(o, {Kind::ApiUser}, remove(o)); }},
        {"delete an administrator",
         {u"administrators.delete"_s},
         [=](Office &o) { return onRows(o, {Kind::Person}, remove(o)); }},
        {"delete two administrators",
         {u"administrators.delete"_s, u"bulk.edit"_s},
         [=](Office &o) {
             return onRows(o, {Kind::Person, Kind::Person}, remove(o));
         }},
        {"restore an API user",
         {u"api-users.delete"_s},
         [](Office &o) {
             return onBinned(o, Kind::ApiUser, [&o](const Rows &ids) { return o.accounts().restore(ids); });
         }},
        {"restore an administrator",
         {u"administrators.delete"_s},
         [](Office &o) {
             return onBinned(o, Kind::Person, [&o](const Rows &ids) { return o.accounts().restore(ids); });
         }},
        {"delete an API user for good",
         {u"api-users.delete"_s},
         [](Office &o) {
             return onBinned(o, Kind::ApiUser, [&o](const Rows &ids) { return o.accounts().purge(ids); });
         }},
        {"undo an edit of an API user",
         {u"api-users.edit"_s},
         [](Office &o) { return [&o, id = o.edited(Kind::ApiUser)] { return plainly(await(o.undo().undo(id))); }; }},
        {"undo an edit of an administrator",
         {u"administrators.edit"_s},
         [](Office &o) { return [&o, id = o.edited(Kind::Person)] { return plainly(await(o.undo().undo(id))); }; }},
    };
}

QList<Attempt> otherAttempts()
{
    const auto send = [](Office &o) { return [&o](const Rows &ids) { return o.credentials().send(ids); }; };
    const auto revoke
        = [](Office &o) { return [&o](const Rows &ids) { return o.credentials().revoke(ids, everything()); }; };
    const auto showOnce = [](Office &o, Kind kind) -> Try {
        return [&o, id = o.made(kind).id]() -> Result<void> {
            const Result<Secret> shown = await(o.credentials().showOnce(id));
            return shown ? Result<void>() : Result<void>(shown.error());
        };
    };
    return {
        {"send credentials to an API user",
         {u"api-users.credentials"_s},
         [=](Office &o) { return onRows(o, {Kind::ApiUser}, send(o)); }},
        {"send credentials to an administrator",
         {u"administrators.credentials"_s},
         [=](Office &o) { return onRows(o, {Kind::Person}, send(o)); }},
        {"send credentials to two",
         {u"api-users.credentials"_s, u"bulk.edit"_s},
         [=](Office &o) {
             return onRows(o, {Kind::ApiUser, Kind::ApiUser}, send(o));
         }},
        {"revoke credentials of an API user",
         {u"api-users.credentials"_s},
         [=](Office &o) { return onRows(o, {Kind::ApiUser}, revoke(o)); }},
        {"revoke credentials of an administrator",
         {u"administrators.credentials"_s},
         [=](Office &o) { return onRows(o, {Kind::Person}, revoke(o)); }},
        {"show a password of an API user",
         {u"api-users.credentials"_s},
         [=](Office &o) { return showOnce(o, Kind::ApiUser); }},
        {"show a password of an administrator",
         {u"administrators.credentials"_s},
         [=](Office &o) { return showOnce(o, Kind::Person); }},
        {"note where a password is used",
         {u"api-users.edit"_s},
         [](Office &o) {
             return [&o, id = o.made(Kind::ApiUser).id] {
                 return plainly(await(o.credentials().setNotes(id, {u"here"_s, {}, {}})));
             };
         }},
        {"add an application",
         {u"setup.applications"_s},
         [](Office &o) {
             return [&o, name = o.draft(Kind::ApiUser).userName] {
                 Application application;
                 application.name = name;
                 return plainly(await(o.applications().add(application)));
             };
         }},
        {"edit an application",
         {u"setup.applications"_s},
         [](Office &o) {
             return [&o, application = o.application()]() mutable {
                 application.description = u"Something else"_s;
                 return plainly(await(o.applications().edit(application)));
             };
         }},
        {"delete an application",
         {u"setup.applications"_s},
         [](Office &o) {
             return [&o, id = o.application().id] { return plainly(await(o.applications().remove(id))); };
         }},
        {"change the mail server", {u"setup.mail"_s}, changingMail},
        {"change a mail text",
         {u"setup.mail"_s},
         [](Office &o) {
             return [&o, subject = o.draft(Kind::ApiUser).userName] {
                 return plainly(
                     await(o.settings().setTemplate({Kind::ApiUser, u"en"_s}, {subject, u"{userName} {password}"_s})));
             };
         }},
        {"change the rules for passwords",
         {u"setup.policy"_s},
         [](Office &o) { return changingPolicy(o, true, false); }},
        {"change the allowed domains", {u"setup.domains"_s}, [](Office &o) { return changingPolicy(o, false, true); }},
        {"change both",
         {u"setup.policy"_s, u"setup.domains"_s},
         [](Office &o) { return changingPolicy(o, true, true); }},
        {"copy the directory",
         {u"bulk.export"_s},
         [](Office &o) {
             return [&o, path = o.copyPath()] {
                 return awaitInEventLoop(copyDirectory(o.store(), o.olga(), path, &o.store()));
             };
         }},
        {"make a backup",
         {u"bulk.export"_s},
         [](Office &o) {
             return [&o, path = o.copyPath()]() -> Result<void> {
                 const auto made = awaitInEventLoop(Backups(o.store(), o.olga()).make(path));
                 return made ? Result<void>() : Result<void>(made.error());
             };
         }},
        {"change the rules for backups",
         {u"setup.policy"_s},
         [](Office &o) {
             return [&o, kept = 1 + o.number() % 300] { return plainly(await(o.settings().setBackups({true, kept, 1000}))); };
         }},
    };
}

QList<Attempt> roleAttempts()
{
    const QStringList needs {u"roles.edit"_s};
    return {
        {"add a role", needs,
         [](Office &o) {
             return [&o, name = o.draft(Kind::Person).userName] {
                 Role role;
                 role.name = name;
                 return plainly(await(o.roles().add(role)));
             };
         }},
        {"copy a role", needs,
         [](Office &o) {
             return [&o, name = o.draft(Kind::Person).userName] {
                 return plainly(await(o.roles().copy(o.plain(), name, {})));
             };
         }},
        {"describe a role", needs,
         [](Office &o) {
             return [&o, role = o.role()] {
                 Role changed = role;
                 changed.description = u"Something else"_s;
                 return plainly(await(o.roles().edit(role, changed)));
             };
         }},
        {"delete a role", needs,
         [](Office &o) { return [&o, id = o.role().id] { return plainly(await(o.roles().remove(id))); }; }},
    };
}

/// The sets that tell whether just the right ones are asked for: nothing, everything, what is needed, each single one,
/// everything without each single one, and some at random.
QList<PrivilegeSet> setsFor(PrivilegeSet needed, QRandomGenerator &random)
{
    QList<PrivilegeSet> sets {{}, PrivilegeSet::all(), needed};
    for (const PrivilegeSpec &spec : privilegeTable()) {
        sets.append(PrivilegeSet {spec.privilege});
        sets.append(PrivilegeSet::all().without({spec.privilege}));
        sets.append(needed.without({spec.privilege}));
    }
    for (int i = 0; i < 5; ++i) {
        PrivilegeSet some;
        for (const PrivilegeSpec &spec : privilegeTable()) {
            if (random.bounded(2) == 0)
                some.insert(spec.privilege);
        }
        sets.append(some);
    }
    QList<PrivilegeSet> different;
    for (const PrivilegeSet set : std::as_const(sets)) {
        if (!different.contains(set))
            different.append(set);
    }
    return different;
}

} // namespace

class TestPermission : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    quint32 m_seed = 0;

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<Office>();
        bool given = false;
        m_seed = qEnvironmentVariable("STEWARD_SEED").toUInt(&given);
        if (!given)
            m_seed = QRandomGenerator::global()->generate();
        qInfo("STEWARD_SEED=%u", m_seed);
    }
    void cleanupTestCase() { m_office.reset(); }

    void everyActionWithEverySet_data()
    {
        QTest::addColumn<int>("attempt");
        const QList<Attempt> attempts = accountAttempts() + otherAttempts() + roleAttempts();
        for (int i = 0; i < attempts.size(); ++i)
            QTest::newRow(attempts.at(i).name) << i;
    }

    void everyActionWithEverySet()
    {
        QFETCH(int, attempt);
        const Attempt one = (accountAttempts() + otherAttempts() + roleAttempts()).at(attempt);
        const PrivilegeSet needed = PrivilegeSet::fromKeys(one.needs);
        QCOMPARE(needed.count(), one.needs.size());
        QRandomGenerator random(m_seed);
        int allowed = 0;
        int refused = 0;
        for (const PrivilegeSet held : setsFor(needed, random)) {
            const Try attempted = one.prepare(*m_office);
            m_office->grant(held);
            const ChangeSetId before = m_office->newest().id;
            const Result<void> done = attempted();
            const ChangeSet last = m_office->newest();
            QVERIFY2(last.id.value > before.value, qPrintable(held.keys().join(u' ')));
            if (held.containsAll(needed)) {
                ++allowed;
                QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().message));
                QVERIFY(last.kind != ChangeKind::Refusal);
            } else {
                ++refused;
                QVERIFY2(!done.ok(), qPrintable(held.keys().join(u' ')));
                QCOMPARE(done.error().kind, ErrorKind::Forbidden);
                QCOMPARE(last.kind, ChangeKind::Refusal);
                // Nothing but the refusal was written.
                QCOMPARE(last.id.value, before.value + 1);
            }
            QCOMPARE(last.operatorId, m_office->olgaId());
        }
        QVERIFY(allowed >= 2 && refused >= 25);
    }

    void theRefusalSaysWhatIsMissingAndWhatTheRoleHas()
    {
        m_office->grant({Privilege::ViewApiUsers});
        const Result<Outcome> outcome = await(m_office->accounts().add(m_office->draft(Kind::ApiUser)));
        QVERIFY(!outcome);
        QString message = outcome.error().message;
        message.remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(message.contains(u"Add API users"_s) && message.contains(u"Table has: View API users"_s),
                 qPrintable(message));
    }

    void whoIsSuspendedOrDeletedCanDoNothingMore()
    {
        m_office->grant(PrivilegeSet::all());
        const auto suspended = [this](bool flag) {
            return plainly(await(m_office->programmed().setSuspended({m_office->olgaId()}, flag)));
        };
        QVERIFY(suspended(true).ok());
        const Result<Outcome> outcome = await(m_office->accounts().add(m_office->draft(Kind::ApiUser)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(m_office->newest().kind, ChangeKind::Refusal);
        QVERIFY(suspended(false).ok());
    }

    void readingIsPermittedOrRefusedAndWrittenDown()
    {
        m_office->grant({Privilege::ViewReports});
        QVERIFY(await(permitted(m_office->store(), m_office->olga(), {Privilege::ViewReports}, ChangeKind::View, {})));
        const qint64 before = m_office->directory().changes();
        QVERIFY(requirePermission(m_office->store(), m_office->olga(), {Privilege::ViewReports}, ChangeKind::View, {}));
        QCOMPARE(m_office->directory().changes(), before);
        const Result<Authority> refused
            = requirePermission(m_office->store(), m_office->olga(), {Privilege::AdministratorActivity},
                                ChangeKind::View, u"the activity log"_s);
        QVERIFY(!refused);
        QCOMPARE(m_office->newest().kind, ChangeKind::Refusal);
        QVERIFY(m_office->newest().subject.contains(u"the activity log"_s));
    }

    void anEventIsAChangeSetWithoutRows()
    {
        QVERIFY(await(
            noteEvent(m_office->store(), m_office->olga(), ChangeKind::Export, u"people.csv"_s, {{u"rows"_s, 12}})));
        const ChangeSet set = m_office->newest();
        QCOMPARE(set.kind, ChangeKind::Export);
        QVERIFY(set.administrators.isEmpty() && !set.catalogChanged);
        const QList<ChangeImage> images = m_office->directory().read(
            [id = set.id](Connection &connection) { return Journal(connection).images(id); });
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().entity, Entity::Event);
        QCOMPARE(images.first().after[u"rows"_s].toInt(), 12);
    }
};

STEWARD_TEST(TestPermission)
#include "tst_permission.moc"
