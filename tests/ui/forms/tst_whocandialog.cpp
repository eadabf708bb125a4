#include "ui/forms/whocandialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/choicefield.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace steward;
using namespace Qt::StringLiterals;

class TestWhoCanDialog : public QObject {
    Q_OBJECT

    static PrivilegeHolders holders()
    {
        PrivilegeHolders holders;
        holders.roles = {u"Owner"_s, u"Desk"_s};
        holders.people = {{AdministratorId {3}, u"Ana <b>"_s, u"ana@example.com"_s, {}, u"Owner"_s, false},
                          {AdministratorId {4}, u"Ben"_s, u"ben@example.com"_s, {}, u"Desk"_s, true}};
        holders.total = 40;
        holders.suspended = 1;
        return holders;
    }

private slots:
    void listsPeopleAndTheirRole()
    {
        WhoCanDialog dialog(Privilege::AddApiUsers);
        QVERIFY(driver::open(dialog));
        QCOMPARE(dialog.privilege(), Privilege::AddApiUsers);
        dialog.setAnswer(Privilege::AddApiUsers, holders());
        QCOMPARE(dialog.list()->topLevelItemCount(), 2);
        QCOMPARE(dialog.list()->topLevelItem(0)->text(0), u"Ana <b>"_s);
        QCOMPARE(dialog.list()->topLevelItem(1)->text(2), u"Desk"_s);
        QCOMPARE(dialog.list()->topLevelItem(1)->text(3), u"Login suspended"_s);
        for (const QString &part : {u"40 "_s, u"Owner"_s, u"1 of them"_s, u"first 2"_s})
            QVERIFY2(dialog.summary().contains(part), qPrintable(dialog.summary()));
        QVERIFY(driver::sharedMnemonics(dialog).isEmpty());
        QSignalSpy wanted(&dialog, &WhoCanDialog::accountRequested);
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(1));
        driver::button(dialog, u"Open Account"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<AdministratorId>(), AdministratorId {4});
    }

    void anotherPrivilegeIsAnotherQuestion()
    {
        WhoCanDialog dialog(Privilege::ViewApiUsers);
        QVERIFY(driver::open(dialog));
        QSignalSpy asked(&dialog, &WhoCanDialog::asked);
        driver::press(Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Privilege>(), Privilege::AddApiUsers);
        // A late answer to the first one is dropped.
        dialog.setAnswer(Privilege::ViewApiUsers, holders());
        QCOMPARE(dialog.list()->topLevelItemCount(), 0);
        dialog.setAnswer(Privilege::AddApiUsers, {});
        QVERIFY(dialog.summary().contains(u"Nobody"_s));
        QVERIFY(!driver::button(dialog, u"Open Account"_s)->isEnabled());
    }
};

STEWARD_TEST(TestWhoCanDialog)

#include "tst_whocandialog.moc"
