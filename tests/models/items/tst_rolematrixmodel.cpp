#include "models/items/rolematrixmodel.h"

#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleMatrixModel : public QObject {
    Q_OBJECT

    static constexpr RoleId Owner {1};
    static constexpr RoleId Desk {2};
    static constexpr RoleId Auditor {3};

    static Role role(RoleId id, const QString &name, PrivilegeSet privileges)
    {
        Role one;
        one.id = id;
        one.name = name;
        one.builtIn = id == Owner;
        one.privileges = privileges.keys();
        return one;
    }
    static RoleMatrixModel::Content content()
    {
        using enum Privilege;
        RoleMatrixModel::Content content;
        content.roles = {role(Owner, u"Owner"_s, PrivilegeSet::all()),
                         role(Desk, u"Help desk"_s, {ViewApiUsers, SuspendApiUsers, ViewRoles}),
                         role(Auditor, u"Auditor"_s, {ViewApiUsers, ViewRoles, ViewReports, DownloadReports})};
        content.holders = {{Owner, 1}, {Desk, 14}};
        return content;
    }
    static QModelIndex cell(const RoleMatrixModel &model, RoleId role, Privilege privilege)
    {
        return model.index(model.rowOf(privilege), model.columnOf(role));
    }
    static bool tick(RoleMatrixModel &model, RoleId role, Privilege privilege, bool on = true)
    {
        return model.setData(cell(model, role, privilege), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    static QString spoken(const RoleMatrixModel &model, RoleId role, Privilege privilege)
    {
        return cell(model, role, privilege).data(Qt::AccessibleTextRole).toString();
    }

private slots:
    void aRowForEachSectionAndPrivilege()
    {
        RoleMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        model.setContent(content());
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), PrivilegeCount + static_cast<int>(privilegeSections().size()));
        QVERIFY(model.isSection(0));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"API users"_s);
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"View API users"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Help desk"_s);
        QVERIFY(model.headerData(1, Qt::Horizontal, RoleMatrixModel::HoldersRole).toString().startsWith(u"14 "_s));
        QCOMPARE(model.index(0, 0).data().toString(), u"All"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"2 of 6"_s);
        QCOMPARE(model.index(model.rowOf(Privilege::SetupMail) - 1, 1).data().toString(), u"None"_s);
    }

    void cellsSpeakAndAreChecked()
    {
        RoleMatrixModel model;
        model.setContent(content());
        QCOMPARE(spoken(model, Desk, Privilege::DeleteApiUsers), u"Help desk, Delete API users, off"_s);
        QVERIFY(tick(model, Desk, Privilege::DeleteApiUsers));
        QCOMPARE(spoken(model, Desk, Privilege::DeleteApiUsers), u"Help desk, Delete API users, on, changed"_s);
        QVERIFY(tick(model, Desk, Privilege::ViewApiUsers, false));
        QCOMPARE(spoken(model, Desk, Privilege::ViewApiUsers), u"Help desk, View API users, off, changed"_s);
        QCOMPARE(cell(model, Desk, Privilege::ViewApiUsers).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(cell(model, Desk, Privilege::ViewApiUsers).data(RoleMatrixModel::ChangeRole).toInt(), -1);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Help desk, API users, 2 of 6"_s);
    }

    void oneRoleIsEditedAtATime()
    {
        RoleMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content());
        QSignalSpy drafts(&model, &RoleMatrixModel::draftChanged);
        QSignalSpy touched(&model, &RoleMatrixModel::otherRoleTouched);
        QVERIFY(!model.isDirty());
        QVERIFY(tick(model, Desk, Privilege::AddApiUsers));
        QCOMPARE(model.editedRole(), Desk);
        QCOMPARE(model.added(), PrivilegeSet {Privilege::AddApiUsers});
        QVERIFY(!tick(model, Auditor, Privilege::AddApiUsers));
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touched.first().first().value<RoleId>(), Auditor);
        QVERIFY(model.changed().privilegeSet().contains(Privilege::AddApiUsers));
        QVERIFY(tick(model, Desk, Privilege::AddApiUsers, false));
        QVERIFY(!model.isDirty());
        QVERIFY(tick(model, Desk, Privilege::ViewRoles, false));
        QCOMPARE(model.removed(), PrivilegeSet {Privilege::ViewRoles});
        model.discard();
        QVERIFY(!model.isDirty() && model.removed().isEmpty());
        QCOMPARE(drafts.size(), 4);
        QVERIFY(tick(model, Auditor, Privilege::AddApiUsers));
    }

    void whatMayNotBeChangedIsLocked()
    {
        RoleMatrixModel model;
        RoleMatrixModel::Content limited = content();
        limited.authority.standing = Authority::Standing::Operator;
        limited.authority.role = Auditor;
        limited.authority.privileges = {Privilege::EditRoles, Privilege::AddApiUsers};
        model.setContent(limited);
        QVERIFY(!tick(model, Owner, Privilege::ViewRoles, false));
        QVERIFY(!tick(model, Auditor, Privilege::AddApiUsers));
        QVERIFY(!tick(model, Desk, Privilege::DeleteApiUsers));
        QVERIFY(cell(model, Desk, Privilege::DeleteApiUsers)
                    .data(RoleMatrixModel::LockRole)
                    .toString()
                    .contains(u"do not hold"_s));
        QVERIFY(!model.flags(cell(model, Owner, Privilege::ViewRoles)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(spoken(model, Owner, Privilege::ViewRoles).endsWith(u"locked"_s));
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.isDirty());
        QVERIFY(tick(model, Desk, Privilege::AddApiUsers));
    }

    void rowsAreSearchedFoldedAndCompared()
    {
        RoleMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content());
        const int all = model.rowCount();
        const QPersistentModelIndex kept = cell(model, Desk, Privilege::ViewReports);
        model.setSearch(u"REPORTS"_s);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), model.rowOf(Privilege::ViewReports));
        model.setSearch(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        QCOMPARE(model.rowCount(), all);
        model.toggleSection(0);
        QCOMPARE(model.rowCount(), all - 6);
        QVERIFY(model.headerData(0, Qt::Vertical, RoleMatrixModel::CollapsedRole).toBool());
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"API users, collapsed"_s);
        // A search looks into folded sections too.
        model.setSearch(u"delete api"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearch({});
        model.toggleSection(0);
        QCOMPARE(model.rowCount(), all);
        model.setOnlyDiffering(true);
        QCOMPARE(model.rowOf(Privilege::ViewApiUsers), -1);
        QVERIFY(model.rowOf(Privilege::SuspendApiUsers) > 0);
        // What makes a row alike does not take it from under the hand.
        QVERIFY(tick(model, Desk, Privilege::ViewReports));
        QVERIFY(model.rowOf(Privilege::ViewReports) > 0);
    }

    void theDraftOutlivesWhatOthersChange()
    {
        RoleMatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RoleMatrixModel::Content now = content();
        model.setContent(now);
        QSignalSpy lost(&model, &RoleMatrixModel::draftLost);
        QVERIFY(tick(model, Desk, Privilege::AddApiUsers));
        QVERIFY(tick(model, Desk, Privilege::ViewRoles, false));
        now.roles[1].privileges.append(u"bulk.edit"_s);
        now.roles[1].privileges.append(u"api-users.add"_s);
        model.setContent(now);
        QCOMPARE(model.editedRole(), Desk);
        QVERIFY(model.added().isEmpty());
        QCOMPARE(model.removed(), PrivilegeSet {Privilege::ViewRoles});
        QVERIFY(model.changed().privilegeSet().contains(Privilege::BulkEdit));
        now.roles[1].privileges.removeAll(u"roles.view"_s);
        model.setContent(now);
        QVERIFY(!model.isDirty());
        QVERIFY(tick(model, Desk, Privilege::ViewRoles));
        now.roles.removeAt(1);
        model.setContent(now);
        QVERIFY(!model.isDirty());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(model.columnCount(), 2);
    }
};

STEWARD_TEST(TestRoleMatrixModel)

#include "tst_rolematrixmodel.moc"
