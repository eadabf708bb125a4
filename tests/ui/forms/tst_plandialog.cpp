#include "ui/forms/plandialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QPushButton>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

class TestPlanDialog : public QObject {
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan;
        plan.title = u"Send Changes"_s;
        plan.icon = u"arrow-up"_s;
        plan.heading = u"Send 2 changes?"_s;
        plan.note = u"Nothing is deleted."_s;
        plan.columns = {u"Account"_s, u"Change"_s};
        plan.rows = {{u"Ana <b>Pérez</b>"_s, u"New API user"_s}, {u"Omar Farouk"_s, u"Status: Active"_s}};
        plan.more = u"and 7 more"_s;
        plan.confirm = u"&Send 2 Changes"_s;
        return plan;
    }

private slots:
    void showsEveryRowAndEnterAgrees()
    {
        PlanDialog dialog(plan());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QVERIFY(driver::open(dialog));
        QCOMPARE(dialog.table()->topLevelItemCount(), 2);
        QVERIFY(driver::texts(dialog).contains(u"Nothing is deleted."_s));
        QVERIFY(driver::texts(dialog).contains(u"and 7 more"_s));
        QVERIFY(!dialog.table()->topLevelItem(0)->toolTip(0).contains(u"<b>"_s));
        QVERIFY(dialog.accessibleDescription().contains(u"Send 2 changes?"_s));
        driver::press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void escapeDoesNothing()
    {
        PlanDialog dialog(plan());
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QVERIFY(driver::open(dialog));
        driver::press(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }
};

STEWARD_TEST(TestPlanDialog)

} // namespace steward

#include "tst_plandialog.moc"
