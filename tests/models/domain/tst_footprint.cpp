#include "models/domain/footprint.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFootprint : public QObject {
    Q_OBJECT

    Catalog m_catalog;
    Authority m_manager;
    Authority m_owner;

    static constexpr Holders Both {true, true};

    static Role role(qint64 id, const QString &name, PrivilegeSet privileges, bool builtIn = false)
    {
        Role role;
        role.id = RoleId {id};
        role.name = name;
        role.privileges = privileges.keys();
        role.builtIn = builtIn;
        return role;
    }
    static Administrator row(qint64 id, Kind kind, qint64 roleId = 0)
    {
        Administrator row;
        row.id = AdministratorId {id};
        row.kind = kind;
        row.firstName = u"Ana"_s;
        row.lastName = QString::number(id);
        row.role = RoleId {roleId};
        return row;
    }
    std::optional<Denial> judged(const Footprint &print, const Authority &who, Holders after = Both) const
    {
        return denialOf(print, who, m_catalog, Both, after);
    }

private slots:
    void initTestCase()
    {
        const PrivilegeSet managing {Privilege::AddAdministrators, Privilege::EditAdministrators,
                                     Privilege::DeleteAdministrators, Privilege::SuspendAdministrators,
                                     Privilege::SendAdministratorCredentials};
        m_catalog.roles = {role(1, u"Owner"_s, PrivilegeSet::all(), true), role(2, u"Manager"_s, managing),
                           role(3, u"Reader"_s, {Privilege::EditAdministrators})};
        m_manager.standing = Authority::Standing::Operator;
        m_manager.id = AdministratorId {20};
        m_manager.role = RoleId {2};
        m_manager.roleName = u"Manager"_s;
        m_manager.privileges = managing;
        m_owner = m_manager;
        m_owner.id = AdministratorId {10};
        m_owner.role = RoleId {1};
        m_owner.privileges = PrivilegeSet::all();
    }

    void nothingNeedsNothing()
    {
        const Footprint nothing;
        QVERIFY(nothing.isEmpty() && nothing.needed().isEmpty());
        QVERIFY(!judged(nothing, m_manager));
    }

    void severalRowsAreABulkChange()
    {
        Footprint print;
        print.changed(row(1, Kind::ApiUser), {{Field::Suspended, true}});
        QCOMPARE(print.needed(), PrivilegeSet {Privilege::SuspendApiUsers});
        print.changed(row(1, Kind::ApiUser), {{Field::FirstName, u"B"_s}});
        QCOMPARE(print.needed(), (PrivilegeSet {Privilege::SuspendApiUsers, Privilege::EditApiUsers}));
        print.deleted(row(2, Kind::Person, 2));
        QVERIFY(print.needed().contains(Privilege::BulkEdit));
        QVERIFY(print.needed().contains(Privilege::DeleteAdministrators));
    }

    void anotherKindNeedsBothPrivileges()
    {
        Footprint print;
        print.changed(row(1, Kind::ApiUser), {{Field::Kind, u"person"_s}, {Field::Role, 3}});
        QCOMPARE(print.needed(), (PrivilegeSet {Privilege::EditApiUsers, Privilege::EditAdministrators}));
        QVERIFY(print.givenRoles().contains(RoleId {3}));
    }

    void theLastHolderStaysWhoeverAsks()
    {
        Footprint print;
        print.deleted(row(30, Kind::Person, 1));
        for (const Holders &after : {Holders {false, true}, Holders {true, false}}) {
            const std::optional<Denial> denial = judged(print, m_owner, after);
            QVERIFY(denial && !denial->overridable);
            QVERIFY(denial->message.contains(u"the last one"_s));
        }
        Authority program = m_owner;
        program.standing = Authority::Standing::Program;
        QVERIFY(judged(print, program, {false, true}).has_value());
        QVERIFY(!judged(print, m_owner));
    }

    void aDirectoryWithoutHoldersIsNotInTheWay()
    {
        Footprint print;
        print.deleted(row(30, Kind::Person, 3));
        QVERIFY(!denialOf(print, m_owner, m_catalog, {false, false}, {false, false}));
    }

    void nobodyGivesWhatTheyDoNotHold()
    {
        Footprint given;
        given.added(row(30, Kind::Person, 1));
        QVERIFY(judged(given, m_manager) && !judged(given, m_manager)->overridable);
        QVERIFY(!judged(given, m_owner));
        Footprint held;
        held.added(row(30, Kind::Person, 3));
        QVERIFY(!judged(held, m_manager));
        Footprint restored;
        restored.restored(row(30, Kind::Person, 1));
        QVERIFY(judged(restored, m_manager));
    }

    void nobodyTakesOverWhoHoldsMore()
    {
        Footprint address;
        address.changed(row(30, Kind::Person, 1), {{Field::Email, u"mine@example.com"_s}});
        QVERIFY(judged(address, m_manager));
        Footprint name;
        name.changed(row(30, Kind::Person, 1), {{Field::LastName, u"New"_s}});
        QVERIFY(!judged(name, m_manager));
        Footprint password;
        password.credentialAsked(row(30, Kind::Person, 1), true);
        QVERIFY(judged(password, m_manager));
        Footprint withdrawn;
        withdrawn.credentialAsked(row(30, Kind::Person, 1), false);
        QVERIFY(!judged(withdrawn, m_manager));
        QVERIFY(withdrawn.mayLoseHolders());
    }

    void nobodyChangesTheirOwnStanding()
    {
        Footprint own;
        own.changed(row(20, Kind::Person, 2), {{Field::Role, 3}});
        QVERIFY(judged(own, m_manager) && judged(own, m_manager)->overridable);
        QVERIFY(!judged(own, m_owner));
        Footprint name;
        name.changed(row(20, Kind::Person, 2), {{Field::FirstName, u"B"_s}});
        QVERIFY(!judged(name, m_manager));
    }

    void rolesGrowOnlyByWhatIsHeld()
    {
        Authority keeper = m_manager;
        keeper.privileges.insert(Privilege::EditRoles);
        const Role before = m_catalog.roles.last();
        Footprint more;
        more.roleChanged(before, role(3, u"Reader"_s, {Privilege::EditAdministrators, Privilege::SetupMail}));
        QVERIFY(judged(more, keeper) && !judged(more, keeper)->overridable);
        QVERIFY(!more.mayLoseHolders());
        Footprint less;
        less.roleChanged(before, role(3, u"Reader"_s, {}));
        QVERIFY(!judged(less, keeper));
        QVERIFY(less.mayLoseHolders());
        Footprint own;
        own.roleChanged(m_catalog.roles.at(1), role(2, u"Manager"_s, {}));
        QVERIFY(judged(own, keeper));
        Footprint gone;
        Role deleted = before;
        deleted.deletedAt = 1;
        gone.roleChanged(before, deleted);
        QVERIFY(gone.mayLoseHolders());
    }

    void protectedRowsStay()
    {
        Administrator precious = row(40, Kind::ApiUser);
        precious.isProtected = true;
        Footprint print;
        print.deleted(precious);
        const std::optional<Denial> denial = judged(print, m_owner);
        QVERIFY(denial && denial->overridable);
        Authority program = m_owner;
        program.standing = Authority::Standing::Program;
        QVERIFY(!judged(print, program));
    }
};

STEWARD_TEST(TestFootprint)

#include "tst_footprint.moc"
