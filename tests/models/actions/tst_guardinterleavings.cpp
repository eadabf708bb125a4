#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

#include <optional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// One account of a small world; a person when it has a role.
struct User {
    int role = -1; ///< Index into `RoleKeys`; -1: an API user.
    QStringList applications = {};
    bool suspended = false;
    bool deleted = false;

    bool isPerson() const { return role >= 0; }
    bool isEnabled() const { return !suspended && !deleted; }
    friend bool operator==(const User &, const User &) = default;
};

using World = QList<User>;

enum class Deed { Delete, Restore, Suspend, Resume, GiveRole };

struct Command {
    int by;
    Deed deed;
    int target;
    int role = 0;          ///< Of GiveRole.
    bool consents = false; ///< To whatever stops.
};

/// What each role holds, as letters: a administrators.edit, d administrators.delete, s administrators.suspend, r
/// roles.edit, D api-users.delete, S api-users.suspend, * everything.
const QStringList RoleLetters {u"*"_s, u"adsDS"_s, u"s"_s, u"rads"_s};
const QStringList RoleNames {u"Owner"_s, u"Managers"_s, u"Desk"_s, u"Keepers"_s};

bool holds(int role, QChar letter)
{
    return role >= 0 && (RoleLetters.at(role) == u"*"_s || RoleLetters.at(role).contains(letter));
}

bool holdsAllOf(int role, int other)
{
    if (RoleLetters.at(role) == u"*"_s)
        return true;
    if (RoleLetters.at(other) == u"*"_s)
        return false;
    return std::all_of(RoleLetters.at(other).cbegin(), RoleLetters.at(other).cend(),
                       [role](QChar letter) { return holds(role, letter); });
}

bool somebodyHolds(const World &world, QChar letter)
{
    return std::any_of(world.cbegin(), world.cend(),
                       [letter](const User &user) { return user.isEnabled() && holds(user.role, letter); });
}

int usableFor(const World &world, const QString &application)
{
    return static_cast<int>(std::count_if(world.cbegin(), world.cend(), [&](const User &user) {
        return !user.isPerson() && user.isEnabled() && user.applications.contains(application);
    }));
}

/// The world after the command, or nothing when it must be refused: the rules as the issue has them, written anew.
std::optional<World> expected(const World &world, const Command &command)
{
    const User &actor = world.at(command.by);
    const User &before = world.at(command.target);
    World after = world;
    User &target = after[command.target];
    QChar needed = u'a';
    switch (command.deed) {
    case Deed::Delete:
        if (before.deleted)
            return world;
        target.deleted = true;
        needed = before.isPerson() ? u'd' : u'D';
        break;
    case Deed::Restore:
        if (!before.deleted)
            return world;
        target.deleted = false;
        needed = before.isPerson() ? u'd' : u'D';
        break;
    case Deed::Suspend:
    case Deed::Resume:
        if (before.deleted || before.suspended == (command.deed == Deed::Suspend))
            return world;
        target.suspended = !before.suspended;
        needed = before.isPerson() ? u's' : u'S';
        break;
    case Deed::GiveRole:
        if (before.deleted)
            return std::nullopt;
        if (before.role == command.role)
            return world;
        target.role = command.role;
        break;
    }
    if (!actor.isEnabled() || !holds(actor.role, needed) || command.by == command.target)
        return std::nullopt;
    if ((command.deed == Deed::GiveRole || command.deed == Deed::Restore) && target.isPerson()
        && !holdsAllOf(actor.role, target.role))
        return std::nullopt;
    for (const QChar letter : {u'a', u'r'}) {
        if (somebodyHolds(world, letter) && !somebodyHolds(after, letter))
            return std::nullopt;
    }
    for (const QString &application : {u"HttpApi"_s, u"Salesforce"_s}) {
        if (!command.consents && usableFor(world, application) > 0 && usableFor(after, application) == 0)
            return std::nullopt;
    }
    return after;
}

PrivilegeSet privilegesOf(const QString &letters)
{
    if (letters == u"*"_s)
        return PrivilegeSet::all();
    const QMap<QChar, Privilege> known {
        {u'a', Privilege::EditAdministrators},    {u'd', Privilege::DeleteAdministrators},
        {u's', Privilege::SuspendAdministrators}, {u'r', Privilege::EditRoles},
        {u'D', Privilege::DeleteApiUsers},        {u'S', Privilege::SuspendApiUsers}};
    PrivilegeSet set;
    for (const QChar letter : letters)
        set.insert(known.value(letter));
    return set;
}

/// The same world in a real directory.
class Stage {
public:
    explicit Stage(const World &world)
    {
        program([this, &world](Transaction &t) -> Result<void> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            m_roles.append(catalog->role(RoleNames.first())->id);
            for (int i = 1; i < RoleNames.size(); ++i) {
                Role role;
                role.name = RoleNames.at(i);
                role.privileges = privilegesOf(RoleLetters.at(i)).keys();
                const Result<RoleId> id = t.insert(role);
                STEWARD_TRY(id);
                m_roles.append(*id);
            }
            for (int i = 0; i < world.size(); ++i) {
                const QString name = u"User%1"_s.arg(i);
                Administrator row = m_directory.apiUser(name, world.at(i).applications);
                row.userName = name;
                if (world.at(i).isPerson()) {
                    row.kind = Kind::Person;
                    row.role = m_roles.at(world.at(i).role);
                }
                const Result<AdministratorId> id = t.insert(row);
                STEWARD_TRY(id);
                m_users.append(*id);
            }
            return t.setDirectory(u"World"_s, m_users.first());
        });
        m_catalog = m_directory.catalog();
    }

    void set(const World &world)
    {
        if (m_shown == world)
            return;
        m_shown = world;
        program([&](Transaction &t) -> Result<void> {
            for (int i = 0; i < world.size(); ++i) {
                const Result<std::optional<Administrator>> row = AdministratorRows(t.connection()).byId(m_users.at(i));
                STEWARD_TRY(row);
                Patch patch {{Field::Suspended, world.at(i).suspended}};
                if (world.at(i).isPerson())
                    patch.insert(Field::Role, m_roles.at(world.at(i).role).value);
                STEWARD_TRY(t.update(**row, patch));
                const Result<std::optional<Administrator>> now = AdministratorRows(t.connection()).byId(m_users.at(i));
                STEWARD_TRY(now);
                if ((*now)->isDeleted() != world.at(i).deleted)
                    STEWARD_TRY(t.setDeleted(**now, world.at(i).deleted ? t.now() : 0));
            }
            return {};
        });
    }

    const World &shown()
    {
        const QList<Administrator> rows
            = m_directory.read([this](Connection &connection) { return AdministratorRows(connection).byIds(m_users); });
        m_shown.clear();
        for (const Administrator &row : rows) {
            User user;
            user.role = row.kind == Kind::Person ? static_cast<int>(m_roles.indexOf(row.role)) : -1;
            user.applications = m_catalog.applicationNames(row.applications);
            user.suspended = row.suspended;
            user.deleted = row.isDeleted();
            m_shown.append(user);
        }
        return m_shown;
    }

    /// Whether the verb went through, or had nothing to do.
    bool run(const Command &command)
    {
        const AdministratorId target = m_users.at(command.target);
        Consent consent;
        consent.everything = command.consents;
        AdministratorActions actions(m_directory.store(),
                                     {u"Operator %1"_s.arg(command.by), u"window"_s, m_users.at(command.by)});
        const auto outcome = [&]() -> Result<Outcome> {
            switch (command.deed) {
            case Deed::Delete:
                return await(actions.remove({target}, consent));
            case Deed::Restore:
                return await(actions.restore({target}, consent));
            case Deed::Suspend:
            case Deed::Resume:
                return await(actions.setSuspended({target}, command.deed == Deed::Suspend, consent));
            case Deed::GiveRole:
                return await(
                    actions.edit(*m_directory.row(target), {{Field::Role, m_roles.at(command.role).value}}, consent));
            }
            Q_UNREACHABLE();
        }();
        return outcome && (outcome->state == Outcome::State::Done || outcome->state == Outcome::State::Unchanged);
    }

private:
    template <typename Function> void program(Function fn)
    {
        const auto written = await(m_directory.store().write(Author {u"Test"_s, u"window"_s}.asProgram(),
                                                             [&fn](Transaction &t) -> Result<bool> {
                                                                 STEWARD_TRY(fn(t));
                                                                 return true;
                                                             }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message));
    }

    TestDirectory m_directory;
    QList<RoleId> m_roles;
    QList<AdministratorId> m_users;
    Catalog m_catalog;
    World m_shown;
};

/// `roles` are those that are given.
QList<Command> commandsIn(const World &world, const QList<int> &roles)
{
    QList<Command> commands;
    for (int by = 0; by < 2; ++by) {
        for (int target = 0; target < world.size(); ++target) {
            for (const Deed deed : {Deed::Delete, Deed::Restore, Deed::Suspend, Deed::Resume}) {
                commands.append({by, deed, target});
                if (!world.at(target).isPerson() && (deed == Deed::Delete || deed == Deed::Suspend))
                    commands.append({by, deed, target, 0, true});
            }
            for (const int role : world.at(target).isPerson() ? roles : QList<int>())
                commands.append({by, Deed::GiveRole, target, role});
        }
    }
    return commands;
}

QString described(const World &world, const Command &command)
{
    QStringList users;
    for (const User &user : world)
        users.append(u"%1%2%3"_s.arg(user.isPerson() ? RoleNames.at(user.role) : user.applications.join(u'+'),
                                     user.suspended ? u" suspended"_s : QString(),
                                     user.deleted ? u" deleted"_s : QString()));
    return u"[%1] by %2 deed %3 on %4 role %5"_s.arg(users.join(u", "_s))
        .arg(command.by)
        .arg(static_cast<int>(command.deed))
        .arg(command.target)
        .arg(command.role);
}

} // namespace

/// Two operators whose commands interleave in every order: what a sequence ends in depends on nothing but the world
/// that it finds, so every world that up to three commands lead to is tried with every command once.
class TestGuardInterleavings : public QObject {
    Q_OBJECT

private slots:
    void upToFourCommands_data()
    {
        QTest::addColumn<World>("world");
        QTest::addColumn<QList<int>>("roles");
        const QList<int> all {0, 1, 2, 3};
        QTest::newRow("two owners") << World {{0}, {0}} << all;
        QTest::newRow("owner and keeper of roles") << World {{0}, {3}} << all;
        QTest::newRow("manager, owner, manager") << World {{1}, {0}, {1}} << QList<int> {0, 2};
        QTest::newRow("owner, desk and two API users")
            << World {{0}, {2}, {-1, {u"HttpApi"_s}}, {-1, {u"Salesforce"_s, u"HttpApi"_s}}} << QList<int> {1};
    }

    void upToFourCommands()
    {
        QFETCH(World, world);
        QFETCH(QList<int>, roles);
        constexpr int Depth = 4;
        Stage stage(world);
        QList<World> seen {world};
        QList<World> reached {world};
        qint64 tried = 0;
        qint64 refused = 0;
        for (int depth = 1; depth <= Depth; ++depth) {
            QList<World> next;
            for (const World &before : std::as_const(reached)) {
                for (const Command &command : commandsIn(before, roles)) {
                    stage.set(before);
                    const std::optional<World> wanted = expected(before, command);
                    const bool done = stage.run(command);
                    QVERIFY2(done == wanted.has_value(), qPrintable(described(before, command)));
                    const World after = stage.shown();
                    QVERIFY2(after == wanted.value_or(before), qPrintable(described(before, command)));
                    ++tried;
                    refused += done ? 0 : 1;
                    if (depth < Depth && !seen.contains(after)) {
                        seen.append(after);
                        next.append(after);
                    }
                }
            }
            reached = next;
        }
        qInfo("%lld worlds, %lld commands, %lld refused", static_cast<long long>(seen.size()),
              static_cast<long long>(tried), static_cast<long long>(refused));
        QVERIFY(refused > 0 && refused < tried);
    }
};

STEWARD_TEST(TestGuardInterleavings)

#include "tst_guardinterleavings.moc"
