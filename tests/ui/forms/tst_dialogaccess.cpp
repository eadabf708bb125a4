// The dialogs that the window opens only with something to tell: as an assistive technology and the keyboard find them.
// Those that its menus open at any time are looked at by tests/app/tst_accessibility.
#include "tests/support/accessiblewalk.h"
#include "tests/support/tabwalk.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/changepasswordform.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/daterangedialog.h"
#include "ui/forms/newdirectoryform.h"
#include "ui/forms/overridedialog.h"
#include "ui/forms/passworddialog.h"
#include "ui/forms/plandialog.h"
#include "ui/forms/reportdialog.h"
#include "ui/forms/rolecomparison.h"
#include "ui/forms/roleform.h"
#include "ui/forms/undopreview.h"
#include "ui/forms/unsaveddialog.h"
#include "ui/forms/viewnameform.h"
#include "ui/forms/whocandialog.h"
#include "ui/style/stewardstyle.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Made = std::unique_ptr<QDialog>;
using Make = std::function<Made()>;

Made conflict()
{
    Merge merge;
    merge.conflicts = {{Field::LastName, u"Pérez"_s, u"Molina"_s, u"García"_s}, {Field::Suspended, false, true, false}};
    return std::make_unique<ConflictDialog>(u"Ana Pérez"_s, merge, sample::catalog());
}

Made undoPreview()
{
    UndoPreview preview;
    preview.back
        = {{Entity::Administrator, 1, ChangedRow::Fate::Changed, u"Ana"_s, {{u"a"_s, u"A"_s, u"1"_s, u"2"_s}}}};
    preview.staying = {{u"Bea"_s, u"Changed again since."_s, AdministratorId {2}}, {u"Cai"_s, u"Gone."_s}};
    preview.stopping = {u"Salesforce will stop working for Retail Bank"_s};
    preview.revivesAccounts = true;
    return std::make_unique<UndoPreviewDialog>(preview);
}

Made whoCan()
{
    auto dialog = std::make_unique<WhoCanDialog>(Privilege::AddApiUsers);
    PrivilegeHolders holders;
    holders.people = {{AdministratorId {3}, u"Ana"_s, u"ana@example.com"_s, {}, u"Owner"_s, false}};
    holders.total = 1;
    dialog->setAnswer(Privilege::AddApiUsers, holders);
    return dialog;
}

Made plan()
{
    Plan plan;
    plan.title = u"Send Changes"_s;
    plan.heading = u"Send 1 change?"_s;
    plan.columns = {u"Account"_s, u"Change"_s};
    plan.rows = {{u"Ana"_s, u"New API user"_s}};
    plan.confirm = u"&Send 1 Change"_s;
    return std::make_unique<PlanDialog>(plan);
}

Made report()
{
    Report report;
    report.title = u"Result"_s;
    report.heading = u"1 of 2 changed"_s;
    report.rows = {{u"Ana"_s, u"Changed"_s, {}, false}, {u"Bea"_s, u"Left alone"_s, u"Changed since."_s, true}};
    return std::make_unique<ReportDialog>(report);
}

Made newDirectory()
{
    return std::make_unique<NewDirectoryForm>(
        QDir::tempPath(), [](QByteArrayView, const Administrator &, const QString &) { return QString(); });
}

Made changePassword()
{
    return std::make_unique<ChangePasswordForm>(u"Zoe"_s, true, [](QByteArrayView) { return QString(); });
}

} // namespace

class TestDialogAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }

    void isNamedAndReached_data()
    {
        QTest::addColumn<Make>("make");
        const QList<Role> roles = sample::catalog().roles;
        const auto taken = [](const QString &) { return false; };
        const auto lend = [](const std::function<void(QLatin1StringView)> &use) { use("Quokka7Tundra9"_L1); };
        const QDate day(2026, 3, 1);
        QTest::newRow("conflict") << Make(conflict);
        QTest::newRow("undo") << Make(undoPreview);
        QTest::newRow("who can") << Make(whoCan);
        QTest::newRow("plan") << Make(plan);
        QTest::newRow("report") << Make(report);
        QTest::newRow("new directory") << Make(newDirectory);
        QTest::newRow("change password") << Make(changePassword);
        QTest::newRow("role") << Make([=] { return std::make_unique<RoleForm>(Role(), roles); });
        QTest::newRow("roles") << Make(
            [=] { return std::make_unique<RoleComparison>(roles, roles.first().id, roles.last().id); });
        QTest::newRow("override") << Make([] { return std::make_unique<OverrideDialog>(u"It is protected."_s); });
        QTest::newRow("password") << Make([=] { return std::make_unique<PasswordDialog>(u"Ana"_s, u"ana"_s, lend); });
        QTest::newRow("view") << Make([=] { return std::make_unique<ViewNameForm>(u"Save View"_s, u"V"_s, taken); });
        QTest::newRow("dates") << Make([=] { return std::make_unique<DateRangeDialog>(day, day.addDays(6)); });
        QTest::newRow("unsaved") << Make(
            [] { return std::make_unique<UnsavedDialog>(u"Save?"_s, u"Two are not saved."_s, u"&Save Role"_s); });
    }

    void isNamedAndReached()
    {
        QFETCH(Make, make);
        const Made dialog = make();
        QVERIFY(driver::open(*dialog));
        const AccessibleWalk walk(dialog.get());
        const QStringList problems = walk.problems + unreachedByTab(*dialog) + driver::sharedMnemonics(*dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(walk.elements > 0);
        QVERIFY(!dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty());
    }
};

STEWARD_TEST(TestDialogAccess)

#include "tst_dialogaccess.moc"
