#include "ui/forms/roleform.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/choicefield.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleForm : public QObject {
    Q_OBJECT

    static Role role(qint64 id, const QString &name, bool builtIn = false)
    {
        Role one;
        one.id = RoleId {id};
        one.name = name;
        one.builtIn = builtIn;
        return one;
    }

private slots:
    void aNewRoleNeedsAName()
    {
        RoleForm form(Role(), {role(1, u"Owner"_s, true), role(2, u"R&D"_s)});
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(form.like(), RoleId());
        driver::type(u" Desk "_s);
        QTRY_VERIFY(form.saveButton()->isEnabled());
        driver::fill(form, u"Description"_s, u"Daily work"_s);
        QCOMPARE(form.value().name, u"Desk"_s);
        QCOMPARE(form.value().description, u"Daily work"_s);
        form.findChild<ChoiceField *>()->setValue(qint64 {2});
        QCOMPARE(form.like(), RoleId {2});
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        form.showNameProblem(u"Taken. Enter another name."_s);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(driver::texts(form).contains(u"Taken"_s));
        QVERIFY(driver::sharedMnemonics(form).isEmpty());
    }

    void aCopyBeginsWithItsSource()
    {
        const RoleForm form(Role(), {role(1, u"Owner"_s, true), role(2, u"Desk"_s)}, RoleId {2});
        QCOMPARE(form.windowTitle(), u"Copy Role"_s);
        QCOMPARE(form.like(), RoleId {2});
    }

    void renamingNeedsAChange()
    {
        RoleForm form(role(7, u"Desk"_s));
        QVERIFY(driver::open(form));
        QCOMPARE(form.windowTitle(), u"Rename Role"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(!form.findChild<ChoiceField *>());
        driver::fill(form, u"Name"_s, {});
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Name"_s, u"Front desk"_s);
        QTRY_VERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.value().id, RoleId {7});
        QVERIFY(driver::texts(form).contains(u"Was: Desk"_s));
    }

    void aBuiltInRoleKeepsItsName()
    {
        RoleForm form(role(7, u"Auditor"_s, true));
        QVERIFY(driver::open(form));
        QVERIFY(driver::named<QLineEdit>(form, u"Name"_s)->isReadOnly());
        driver::fill(form, u"Description"_s, u"x"_s);
        QCOMPARE(form.value().name, u"Auditor"_s);
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestRoleForm)

#include "tst_roleform.moc"
