#include "ui/roledeeds.h"

#include "tests/support/testregistry.h"
#include "tests/ui/matrixcontent.h"

#include <QtTest>

namespace steward {

class TestRoleDeeds : public QObject {
    Q_OBJECT

private slots:
    void everybodyWithEverythingMay();
    void whatIsNotAllowedSaysWhy();
    void nothingIsPossibleWithoutLooking();
    void savingNeedsChanges();
};

void TestRoleDeeds::everybodyWithEverythingMay()
{
    RoleDeeds deeds;
    const Role custom = matrixRole(3, QStringLiteral("Organization admin"), {});
    deeds.update({true, Authority(), &custom, false, false});
    for (const QAction *action :
         {deeds.whoCan, deeds.compare, deeds.exportTable, deeds.rename, deeds.copy, deeds.remove, deeds.add}) {
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        QCOMPARE(action->toolTip(), action->whatsThis());
    }
    const Role desk = matrixRole(2, QStringLiteral("Help desk"), {}, true);
    deeds.update({true, Authority(), &desk, false, false});
    QVERIFY(!deeds.remove->isEnabled());
    QVERIFY(deeds.remove->toolTip().contains(QStringLiteral("built in")));
    QVERIFY(deeds.rename->isEnabled() && deeds.copy->isEnabled());
    const Role owner = matrixRole(1, QStringLiteral("Owner"), PrivilegeSet::all(), true);
    deeds.update({true, Authority(), &owner, false, false});
    QVERIFY(!deeds.rename->isEnabled());
    QVERIFY(deeds.copy->isEnabled());
    deeds.update({true, Authority(), nullptr, false, false});
    QVERIFY(!deeds.copy->isEnabled() && deeds.add->isEnabled());
}

void TestRoleDeeds::whatIsNotAllowedSaysWhy()
{
    RoleDeeds deeds;
    Authority auditor;
    auditor.standing = Authority::Standing::Operator;
    auditor.role = RoleId {9};
    auditor.roleName = QStringLiteral("A<b>");
    auditor.privileges = {Privilege::ViewRoles};
    const Role custom = matrixRole(3, QStringLiteral("Organization admin"), {});
    deeds.update({true, auditor, &custom, false, false});
    QVERIFY(deeds.whoCan->isEnabled() && deeds.compare->isEnabled());
    for (const QAction *action : {deeds.add, deeds.copy, deeds.rename, deeds.remove}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(QStringLiteral("Create and edit roles")));
        QVERIFY(action->toolTip().contains(QStringLiteral("A&lt;b&gt;")));
    }
    QVERIFY(!deeds.exportTable->isEnabled());
    QVERIFY(deeds.exportTable->toolTip().contains(QStringLiteral("Download reports")));
}

void TestRoleDeeds::nothingIsPossibleWithoutLooking()
{
    RoleDeeds deeds;
    deeds.update({});
    for (const QAction *action : {deeds.whoCan, deeds.compare, deeds.exportTable, deeds.rename, deeds.copy,
                                  deeds.remove, deeds.add, deeds.save, deeds.discard})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

void TestRoleDeeds::savingNeedsChanges()
{
    RoleDeeds deeds;
    QCOMPARE(deeds.save->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    deeds.update({true, Authority(), nullptr, true, false});
    QVERIFY(deeds.save->isEnabled() && deeds.discard->isEnabled());
    deeds.update({true, Authority(), nullptr, true, true});
    QVERIFY(!deeds.save->isEnabled() && !deeds.discard->isEnabled());
}

STEWARD_TEST(TestRoleDeeds)

} // namespace steward

#include "tst_roledeeds.moc"
