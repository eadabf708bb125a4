#include "models/domain/rolechange.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleChange : public QObject {
    Q_OBJECT

    static Role role(PrivilegeSet privileges, const QString &name = u"Desk"_s, const QString &description = {})
    {
        Role one;
        one.id = RoleId {7};
        one.name = name;
        one.description = description;
        one.privileges = privileges.keys();
        return one;
    }

private slots:
    void namesAreCleanedAndChecked()
    {
        QCOMPARE(*checkedRoleName(u"  Front desk "_s), u"Front desk"_s);
        for (const QString &bad : {u" "_s, u"a\nb"_s, QString(257, u'x'), QString(QChar(0x202E))})
            QCOMPARE(checkedRoleName(bad).error().kind, ErrorKind::Invalid);
        QVERIFY(checkedRoleDescription({}).ok());
        QVERIFY(!checkedRoleDescription(QString(1001, u'x')).ok());
    }

    void privilegesMergeOneByOne()
    {
        using enum Privilege;
        const Role base = role({ViewApiUsers, DeleteApiUsers, ViewRoles});
        const Role mine = role({ViewApiUsers, AddApiUsers, ViewRoles});
        const Role theirs = role({ViewApiUsers, AddApiUsers, BulkEdit, DeleteApiUsers});
        const RoleMerge merge = mergedRole(base, mine, theirs);
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.role.privilegeSet(), (PrivilegeSet {ViewApiUsers, AddApiUsers, BulkEdit}));
    }

    void textsChangedOnBothSidesConflict()
    {
        const Role base = role({}, u"Desk"_s, u"old"_s);
        RoleMerge merge = mergedRole(base, role({}, u"Mine"_s, u"old"_s), role({}, u"Desk"_s, u"theirs"_s));
        QVERIFY(merge.conflicts.isEmpty());
        QCOMPARE(merge.role.name, u"Mine"_s);
        QCOMPARE(merge.role.description, u"theirs"_s);
        merge = mergedRole(base, role({}, u"Mine"_s, u"old"_s), role({}, u"Theirs"_s, u"old"_s));
        QCOMPARE(merge.conflicts, QStringList {u"Name"_s});
        merge = mergedRole(base, role({}, u"Same"_s, u"old"_s), role({}, u"Same"_s, u"old"_s));
        QVERIFY(merge.conflicts.isEmpty());
    }

    void whatANewerVersionWroteStays()
    {
        Role stored = role({Privilege::ViewRoles});
        stored.privileges.prepend(u"moon.visit"_s);
        const Role after = withPrivileges(stored, {Privilege::ViewApiUsers});
        QCOMPARE(after.privileges, (QStringList {u"api-users.view"_s, u"moon.visit"_s}));
        // Nothing to change leaves the keys as they stand.
        QCOMPARE(mergedRole(stored, stored, stored).role, stored);
    }

    void locksSayWhy()
    {
        using enum Privilege;
        Authority everybody;
        Role desk = role({ViewApiUsers, AddApiUsers});
        QVERIFY(lockOf(desk, DeleteApiUsers, everybody).isEmpty());
        Role owner = role(PrivilegeSet::all(), u"Owner"_s);
        owner.builtIn = true;
        QCOMPARE(lockOf(owner, ViewRoles, everybody), u"Owner always holds everything."_s);
        Authority lea;
        lea.standing = Authority::Standing::Operator;
        lea.role = RoleId {9};
        lea.roleName = u"Lead"_s;
        lea.privileges = {ViewRoles};
        QVERIFY(lockOf(desk, ViewApiUsers, lea).contains(u"Create and edit roles"_s));
        lea.privileges = {ViewRoles, EditRoles, ViewApiUsers};
        QVERIFY(lockOf(desk, lea).isEmpty());
        QVERIFY(lockOf(desk, DeleteApiUsers, lea).contains(u"Delete API users"_s));
        // What is there can be taken away.
        QVERIFY(lockOf(desk, AddApiUsers, lea).isEmpty());
        lea.role = desk.id;
        QVERIFY(lockOf(desk, ViewApiUsers, lea).contains(u"yourself"_s));
        lea.privileges = PrivilegeSet::all();
        QVERIFY(lockOf(desk, ViewApiUsers, lea).isEmpty());
    }
};

STEWARD_TEST(TestRoleChange)

#include "tst_rolechange.moc"
