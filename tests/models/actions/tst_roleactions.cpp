#include "models/actions/roleactions.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

class TestRoleActions : public QObject {
    Q_OBJECT

    static RoleActions roles(TestDirectory &d) { return {d.store(), d.author()}; }
    static Role draft(const QString &name, const QStringList &privileges = {u"api-users.view"_s})
    {
        Role role;
        role.name = name;
        role.privileges = privileges;
        return role;
    }
    static Role added(TestDirectory &d, const Role &role)
    {
        const auto outcome = await(roles(d).add(role));
        return outcome ? *d.catalog().role(outcome->role) : Role();
    }
    static Administrator give(TestDirectory &d, const QString &name, RoleId role)
    {
        Administrator person = d.person(name);
        person.role = role;
        return d.added(person);
    }
    static RoleActions of(TestDirectory &d, const Administrator &who)
    {
        return {d.store(), {who.displayName(), u"window"_s, who.id}};
    }
    static ChangeSet last(TestDirectory &d)
    {
        return d.read([](Connection &c) { return Journal(c).newest(1); }).first();
    }

private slots:
    void addCleansAndKeeps()
    {
        TestDirectory d;
        Role role = draft(u"  Front <b> desk "_s);
        role.builtIn = true;
        role.description = u" Daily work "_s;
        const auto outcome = await(roles(d).add(role));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(outcome->set->kind, ChangeKind::AddRole);
        QCOMPARE(outcome->set->subject, u"Front <b> desk"_s);
        const Role kept = *d.catalog().role(outcome->role);
        QCOMPARE(kept.name, u"Front <b> desk"_s);
        QCOMPARE(kept.description, u"Daily work"_s);
        QVERIFY(!kept.builtIn);
        QCOMPARE(kept.privilegeSet(), PrivilegeSet {Privilege::ViewApiUsers});
    }

    void namesAreCheckedAndUnique()
    {
        TestDirectory d;
        const qint64 before = d.changes();
        for (const QString &bad : {u" "_s, QString(257, u'x'), u"a\nb"_s})
            QCOMPARE(await(roles(d).add(draft(bad))).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(roles(d).add(draft(u"HELP DESK"_s))).error().kind, ErrorKind::Conflict);
        QCOMPARE(d.changes(), before);
        const Role role = added(d, draft(u"Desk"_s));
        Role renamed = role;
        renamed.name = u"DESK"_s;
        QCOMPARE(await(roles(d).edit(role, renamed))->state, State::Done);
        QCOMPARE(await(roles(d).edit(renamed, renamed))->state, State::Unchanged);
        Role taken = renamed;
        taken.name = u"auditor"_s;
        QCOMPARE(await(roles(d).edit(renamed, taken)).error().kind, ErrorKind::Conflict);
    }

    void copyTakesThePrivilegesOfNow()
    {
        TestDirectory d;
        const Role owner = *d.catalog().role(u"Owner"_s);
        const auto outcome = await(roles(d).copy(owner.id, u"Second owner"_s, u"x"_s));
        QVERIFY(outcome.ok());
        const Role copied = *d.catalog().role(outcome->role);
        QCOMPARE(copied.privilegeSet(), PrivilegeSet::all());
        QCOMPARE(copied.description, u"x"_s);
        QVERIFY(!copied.isOwner() && !copied.builtIn);
        QCOMPARE(await(roles(d).copy(RoleId {99}, u"y"_s, {})).error().kind, ErrorKind::NotFound);
    }

    void ownerIsNotEdited()
    {
        TestDirectory d;
        const Role owner = *d.catalog().role(u"Owner"_s);
        Role changed = owner;
        changed.privileges.removeLast();
        const auto outcome = await(roles(d).edit(owner, changed));
        QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
        QCOMPARE(outcome.error().message, u"Owner always holds everything."_s);
        QCOMPARE(last(d).kind, ChangeKind::Refusal);
    }

    void builtInRolesKeepNameAndExistence()
    {
        TestDirectory d;
        const Role desk = *d.catalog().role(u"Help desk"_s);
        Role changed = desk;
        changed.name = u"Desk"_s;
        QCOMPARE(await(roles(d).edit(desk, changed)).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(roles(d).remove(desk.id)).error().kind, ErrorKind::Invalid);
        changed.name = desk.name;
        changed.privileges.append(u"api-users.add"_s);
        QCOMPARE(await(roles(d).edit(desk, changed))->state, State::Done);
        QVERIFY(d.catalog().role(desk.id)->privilegeSet().contains(Privilege::AddApiUsers));
    }

    void whatOthersChangedMeanwhileStays()
    {
        TestDirectory d;
        const Role base = added(d, draft(u"Desk"_s));
        Role theirs = base;
        theirs.privileges.append(u"bulk.edit"_s);
        theirs.description = u"theirs"_s;
        QVERIFY(await(roles(d).edit(base, theirs)).ok());
        Role mine = base;
        mine.privileges = {u"roles.view"_s};
        QCOMPARE(await(roles(d).edit(base, mine))->state, State::Done);
        const Role now = *d.catalog().role(base.id);
        QCOMPARE(now.privilegeSet(), (PrivilegeSet {Privilege::ViewRoles, Privilege::BulkEdit}));
        QCOMPARE(now.description, u"theirs"_s);
        mine.description = u"mine"_s;
        const auto conflict = await(roles(d).edit(base, mine));
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QVERIFY(conflict.error().message.contains(u"Description"_s));
    }

    void aPreviewKeepsNothing()
    {
        TestDirectory d;
        const qint64 before = d.changes();
        const auto outcome = await(roles(d).add(draft(u"Desk"_s), previewOnly()));
        QCOMPARE(outcome->state, State::Preview);
        QCOMPARE(d.changes(), before);
        QVERIFY(!d.catalog().role(u"Desk"_s));
    }

    void aRoleThatSomebodyHasStays()
    {
        TestDirectory d;
        const Role desk = added(d, draft(u"Desk"_s));
        QList<AdministratorId> ids;
        for (int i = 1; i <= 12; ++i)
            ids.append(give(d, u"User%1"_s.arg(i), desk.id).id);
        auto refused = await(roles(d).remove(desk.id));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"12 person"_s));
        QVERIFY(refused.error().message.contains(u"User10 Example"_s));
        QVERIFY(!refused.error().message.contains(u"User11 Example"_s));
        QVERIFY(refused.error().message.contains(u"2 more"_s));
        QVERIFY(await(d.accounts().remove(ids, everything())).ok());
        refused = await(roles(d).remove(desk.id));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"recycle bin"_s));
        QVERIFY(await(d.accounts().purge(ids)).ok());
        QCOMPARE(await(roles(d).remove(desk.id))->state, State::Done);
        QVERIFY(!d.catalog().role(u"Desk"_s));
        QCOMPARE(await(roles(d).remove(desk.id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(roles(d).edit(desk, desk)).error().kind, ErrorKind::NotFound);
        QVERIFY(added(d, draft(u"Desk"_s)).id != desk.id);
    }

    void privilegesAndGuardsAct()
    {
        TestDirectory d;
        const Catalog catalog = d.catalog();
        const Administrator olga = give(d, u"Olga"_s, catalog.role(u"Owner"_s)->id);
        const Administrator dan = give(d, u"Dan"_s, catalog.role(u"Help desk"_s)->id);
        const Role lead = added(d, draft(u"Lead"_s, {u"roles.view"_s, u"roles.edit"_s, u"api-users.view"_s}));
        const Administrator lea = give(d, u"Lea"_s, lead.id);
        const Role desk = *catalog.role(u"Help desk"_s);
        // Without Create and edit roles.
        QCOMPARE(await(of(d, dan).add(draft(u"X"_s))).error().kind, ErrorKind::Forbidden);
        QCOMPARE(last(d).kind, ChangeKind::Refusal);
        QCOMPARE(await(of(d, dan).remove(lead.id)).error().kind, ErrorKind::Forbidden);
        QVERIFY(!await(of(d, dan).remove(lead.id)).error().message.contains(u"Lea"_s));
        // What one does not hold.
        Role more = desk;
        more.privileges.append(u"api-users.add"_s);
        QCOMPARE(await(of(d, lea).edit(desk, more)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(await(of(d, lea).copy(desk.id, u"Copy"_s, {})).error().kind, ErrorKind::Forbidden);
        // One's own role.
        Role own = lead;
        own.privileges.removeAll(u"api-users.view"_s);
        QCOMPARE(await(of(d, lea).edit(lead, own)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(await(of(d, lea).add(draft(u"Small"_s)))->state, State::Done);
        QCOMPARE(await(of(d, olga).edit(desk, more))->state, State::Done);
    }

    void whoCanAnswersThroughWhichRole()
    {
        TestDirectory d;
        const Catalog catalog = d.catalog();
        const Administrator olga = give(d, u"Olga"_s, catalog.role(u"Owner"_s)->id);
        give(d, u"Ida"_s, catalog.role(u"Integration admin"_s)->id);
        give(d, u"Dan"_s, catalog.role(u"Help desk"_s)->id);
        const auto holders = await(roles(d).whoCan({Privilege::AddApiUsers}, 10));
        QVERIFY(holders.ok());
        QCOMPARE(holders->total, 2);
        QCOMPARE(holders->people.first().name, u"Ida Example"_s);
        QCOMPARE(holders->people.first().role, u"Integration admin"_s);
        const PrivilegeSet two {Privilege::AddApiUsers, Privilege::EditRoles};
        QCOMPARE(await(roles(d).whoCan(two, 10))->total, 1);
        const qint64 before = d.changes();
        const Role blind = added(d, draft(u"Blind"_s));
        const Administrator ben = give(d, u"Ben"_s, blind.id);
        QCOMPARE(d.changes(), before + 2);
        QCOMPARE(await(of(d, ben).whoCan(two, 10)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(last(d).kind, ChangeKind::Refusal);
        QCOMPARE(last(d).operatorId, ben.id);
    }
};

STEWARD_TEST(TestRoleActions)

#include "tst_roleactions.moc"
