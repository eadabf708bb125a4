#include "ui/forms/roleconfirmation.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleConfirmation : public QObject {
    Q_OBJECT

    static Role desk()
    {
        Role role;
        role.name = u"Desk"_s;
        return role;
    }

private slots:
    void anUnusedRoleCanBeDeleted()
    {
        const ConfirmationText text = roleConfirmation(desk(), {}, 0, false);
        QCOMPARE(text.confirm, u"Yes, Delete Role"_s);
        QVERIFY(withoutIsolates(text.heading).contains(u"Desk"_s));
        QVERIFY(!text.undo.isEmpty());
    }

    void aUsedOneIsRefusedWithWhatToDo()
    {
        ConfirmationText text = roleConfirmation(desk(), {u"Ana"_s, u"Ben"_s}, 2, false);
        QVERIFY(text.confirm.isEmpty());
        QCOMPARE(text.names, (QStringList {u"Ana"_s, u"Ben"_s}));
        QVERIFY(text.text.contains(u"another role"_s));
        text = roleConfirmation(desk(), {u"Ana"_s}, 1, true);
        QVERIFY(text.confirm.isEmpty());
        QVERIFY(text.heading.contains(u"recycle bin"_s) && text.text.contains(u"Restore"_s));
    }

    void discardingKeepsTheSafeButton()
    {
        const ConfirmationText text = discardRoleConfirmation(desk(), 3);
        QVERIFY(text.heading.contains(u"3 "_s));
        QCOMPARE(text.cancel, u"Keep Editing"_s);
    }
};

STEWARD_TEST(TestRoleConfirmation)

#include "tst_roleconfirmation.moc"
