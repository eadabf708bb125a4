#include "ui/forms/rolecomparison.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/choicefield.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleComparison : public QObject {
    Q_OBJECT

    static Role role(qint64 id, const QString &name, PrivilegeSet privileges)
    {
        Role one;
        one.id = RoleId {id};
        one.name = name;
        one.privileges = privileges.keys();
        return one;
    }
    static QStringList below(const QTreeWidget *list, int group)
    {
        QStringList texts;
        for (int i = 0; i < list->topLevelItem(group)->childCount(); ++i)
            texts.append(list->topLevelItem(group)->child(i)->text(0));
        return texts;
    }

private slots:
    void saysWhatOnlyOneHolds()
    {
        using enum Privilege;
        const QList<Role> roles {role(1, u"A"_s, {ViewApiUsers, BulkEdit}), role(2, u"B"_s, {ViewApiUsers, ViewRoles}),
                                 role(3, u"C"_s, {})};
        RoleComparison dialog(roles, RoleId {1}, RoleId {2});
        QVERIFY(driver::open(dialog));
        QCOMPARE(dialog.list()->topLevelItemCount(), 3);
        QCOMPARE(below(dialog.list(), 0), QStringList {u"Change many accounts at once"_s});
        QCOMPARE(below(dialog.list(), 1), QStringList {u"View roles"_s});
        QCOMPARE(below(dialog.list(), 2), QStringList {u"View API users"_s});
        QVERIFY(driver::sharedMnemonics(dialog).isEmpty());
        // The keyboard chooses another second role.
        dialog.second()->comboBox()->setFocus();
        driver::press(Qt::Key_Down);
        QCOMPARE(below(dialog.list(), 0).size(), 2);
        QVERIFY(dialog.list()->topLevelItem(1)->text(0).contains(u"nothing"_s));
        driver::press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

STEWARD_TEST(TestRoleComparison)

#include "tst_rolecomparison.moc"
