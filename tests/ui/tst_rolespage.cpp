#include "ui/rolespage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/detailspane.h"
#include "ui/emptystate.h"
#include "ui/facetfilter.h"
#include "ui/filterbar.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/roleform.h"
#include "ui/forms/unsaveddialog.h"
#include "ui/navigationrail.h"
#include "ui/rolematrix.h"
#include "ui/rolepane.h"
#include "ui/searchfield.h"
#include "ui/style/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestRolesPage : public QObject {
    Q_OBJECT

    struct Page {
        Page()
        {
            fixture.window->actions().rolesPage->trigger();
            std::ignore = QTest::qWaitFor([this] { return model()->columnCount() == 4; });
        }
        RolesPage *operator->() const { return fixture.window->roles(); }
        RoleMatrixModel *model() const { return fixture.window->roles()->matrix()->matrix(); }
        RoleMatrix *matrix() const { return fixture.window->roles()->matrix(); }
        Role stored(const QString &name) const
        {
            const Catalog catalog = *await(fixture.window->workspace().store().read(
                [](Connection &connection) { return CatalogRows(connection).catalog(); }));
            const Role *found = catalog.role(name);
            return found ? *found : Role();
        }
        void choose(const QString &role, Privilege privilege) const { matrix()->choose(stored(role).id, privilege); }
        QString paneText() const
        {
            QString all;
            for (const QLabel *label : fixture.window->roles()->pane()->findChildren<QLabel *>())
                all += label->text() + u'\n';
            return all;
        }

        WindowFixture fixture;
    };

private slots:
    void showsRolesAndHolders();
    void keyboardTicksAndSaves();
    void keysEditAndDeleteTheRole();
    void escapeAsksAndDiscards();
    void anotherRoleAsksFirst();
    void closingAsksFirst();
    void whatOthersDoIsSeen();
    void searchFilterAndFacet();
    void showOpensTheHolders();
    void theLockSaysWhy();
    void zonesAndTheNarrowWindow();
    void aNewRoleBecomesCurrent();
    void withoutThePrivilegeThePageIsEmpty();
};

void TestRolesPage::showsRolesAndHolders()
{
    const Page page;
    QCOMPARE(page.fixture.window->rail()->currentPage(), static_cast<int>(MainWindow::RolesView));
    QVERIFY(page.fixture.window->windowTitle().startsWith(u"Roles & privileges"_s));
    QVERIFY(page.matrix()->hasFocus());
    QCOMPARE(page.model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Owner"_s);
    QVERIFY(page.model()->headerData(0, Qt::Horizontal, RoleMatrixModel::HoldersRole).toString().startsWith(u"2 "_s));
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QVERIFY(page.paneText().contains(u"Daily work"_s));
    QVERIFY(!page->deeds().save->isEnabled());
}

void TestRolesPage::keyboardTicksAndSaves()
{
    const Page page;
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    QVERIFY(page->hasUnsavedChanges());
    QTRY_VERIFY(page.paneText().contains(u"Who can: Add API users"_s));
    QVERIFY(page.paneText().contains(u"gain"_s));
    QVERIFY(page->deeds().save->isEnabled());
    QTest::keyClick(page.matrix(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!page->hasUnsavedChanges());
    QVERIFY(page.stored(u"Help desk"_s).privilegeSet().contains(Privilege::AddApiUsers));
    QTRY_VERIFY(page->messages()->isOpen());
    QCOMPARE(page.model()->index(page.model()->rowOf(Privilege::AddApiUsers), 2).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    QTRY_VERIFY(page.fixture.window->actions().undo->isEnabled());
    page.fixture.window->actions().undo->trigger();
    QTRY_VERIFY(!page.stored(u"Help desk"_s).privilegeSet().contains(Privilege::AddApiUsers));
    QTRY_COMPARE(page.model()->index(page.model()->rowOf(Privilege::AddApiUsers), 2).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Unchecked));
}

void TestRolesPage::keysEditAndDeleteTheRole()
{
    const Page page;
    Role own;
    own.name = u"Own"_s;
    QVERIFY(await(page.fixture.window->workspace().roles().add(own)).ok());
    QTRY_COMPARE(page.model()->columnCount(), 5);
    page.choose(own.name, Privilege::AddApiUsers);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
        QTest::keyClick(page.matrix(), key);
        auto *form = page.fixture.dialog<RoleForm>();
        QVERIFY(form);
        form->reject();
        QTRY_VERIFY(!page.fixture.window->findChild<RoleForm *>());
    }
    QVERIFY(!page->hasUnsavedChanges());
    // In the search it deletes a letter.
    page->search()->setFocus();
    QTest::keyClick(page->search(), Qt::Key_Delete);
    QTest::qWait(50);
    QVERIFY(!page.fixture.window->findChild<ConfirmDialog *>());
    page.matrix()->setFocus();
    QTest::keyClick(page.matrix(), Qt::Key_Delete);
    auto *question = page.fixture.dialog<ConfirmDialog>();
    QVERIFY(question && question->confirmButton());
    question->confirmButton()->click();
    QTRY_COMPARE(page.model()->columnCount(), 4);
}

void TestRolesPage::escapeAsksAndDiscards()
{
    const Page page;
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    QTest::keyClick(page.matrix(), Qt::Key_Escape);
    auto *question = page.fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    question->confirmButton()->click();
    QVERIFY(!page->hasUnsavedChanges());
    QVERIFY(!page->deeds().save->isEnabled());
}

void TestRolesPage::anotherRoleAsksFirst()
{
    const Page page;
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    QTest::keyClick(page.matrix(), Qt::Key_Right);
    // Looking around keeps the changes in the pane.
    QVERIFY(page.paneText().contains(u"not saved"_s));
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    auto *question = page.fixture.dialog<UnsavedDialog>();
    QVERIFY(question);
    question->saveButton()->click();
    QTRY_COMPARE(page.model()->editedRole(), page.stored(u"Auditor"_s).id);
    QVERIFY(page.stored(u"Help desk"_s).privilegeSet().contains(Privilege::AddApiUsers));
    QCOMPARE(page.model()->added(), PrivilegeSet {Privilege::AddApiUsers});
}

void TestRolesPage::closingAsksFirst()
{
    const Page page;
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    page.fixture.window->showPage(MainWindow::AdministratorsView);
    page.fixture.window->close();
    QVERIFY(page.fixture.window->isVisible());
    QCOMPARE(page.fixture.window->rail()->currentPage(), static_cast<int>(MainWindow::RolesView));
    auto *question = page.fixture.dialog<UnsavedDialog>();
    QVERIFY(question);
    question->discardButton()->click();
    QTRY_VERIFY(!page.fixture.window->isVisible());
}

void TestRolesPage::whatOthersDoIsSeen()
{
    const Page page;
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    Role own;
    own.name = u"Own <role>"_s;
    QVERIFY(await(page.fixture.window->workspace().roles().add(own)).ok());
    QTRY_COMPARE(page.model()->columnCount(), 5);
    QVERIFY(page->hasUnsavedChanges());
    QCOMPARE(page.matrix()->currentPrivilege(), Privilege::AddApiUsers);
    QCOMPARE(page.matrix()->currentRole(), page.stored(u"Help desk"_s).id);
}

void TestRolesPage::searchFilterAndFacet()
{
    const Page page;
    page.fixture.window->actions().find->trigger();
    QVERIFY(page->search()->hasFocus());
    QTest::keyClicks(page->search(), u"reports"_s);
    QTRY_COMPARE(page.model()->rowCount(), 4);
    QTest::keyClick(page->search(), Qt::Key_Down);
    QVERIFY(page.matrix()->hasFocus());
    page->search()->clear();
    QTRY_VERIFY(page.model()->rowCount() > 20);
    const int all = page.model()->rowCount();
    page->differing()->click();
    QVERIFY(page.model()->rowCount() < all);
    page->differing()->click();
    const QString before = page.model()->headerData(2, Qt::Horizontal, RoleMatrixModel::HoldersRole).toString();
    page->organization()->setTicked({u"Logistics"_s});
    emit page->organization()->tickedChanged();
    QVERIFY(page.model()->headerData(2, Qt::Horizontal, RoleMatrixModel::HoldersRole).toString() != before);
}

void TestRolesPage::showOpensTheHolders()
{
    const Page page;
    emit page->holdersRequested(page.stored(u"Owner"_s).id);
    QTRY_COMPARE(page.fixture.model()->matching(), 2);
    QCOMPARE(page.fixture.window->rail()->currentPage(), static_cast<int>(MainWindow::AdministratorsView));
}

void TestRolesPage::theLockSaysWhy()
{
    const Page page;
    page.choose(u"Owner"_s, Privilege::AddApiUsers);
    QVERIFY(page->lockText().contains(u"Owner always holds everything."_s));
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    QVERIFY(!page->hasUnsavedChanges());
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QVERIFY(page->lockText().isEmpty());
    QVERIFY(!page->deeds().remove->isEnabled());
}

void TestRolesPage::zonesAndTheNarrowWindow()
{
    const Page page;
    QTest::keyClick(page.matrix(), Qt::Key_F6);
    QVERIFY(page->pane()->isAncestorOf(page.fixture.window->focusWidget()));
    QTest::keyClick(page.fixture.window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page.matrix()->hasFocus());
    QTest::keyClick(page.matrix(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page->search()->hasFocus());
    page.fixture.window->resize(1024, 700);
    QTRY_VERIFY(!page->pane()->isVisible());
    page.matrix()->setFocus();
    page.choose(u"Help desk"_s, Privilege::AddApiUsers);
    QTest::keyClick(page.matrix(), Qt::Key_Space);
    // What is not saved stays in sight.
    QVERIFY(page->pane()->isVisible());
}

void TestRolesPage::aNewRoleBecomesCurrent()
{
    const Page page;
    page->deeds().add->trigger();
    auto *form = page.fixture.dialog<RoleForm>();
    QVERIFY(form);
    QTest::keyClicks(form->findChildren<QLineEdit *>().first(), u"Night desk"_s);
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(page.model()->columnCount(), 5);
    QTRY_COMPARE(page.matrix()->currentRole(), page.stored(u"Night desk"_s).id);
    QVERIFY(page->deeds().remove->isEnabled());
}

void TestRolesPage::withoutThePrivilegeThePageIsEmpty()
{
    const WindowFixture fixture;
    Workspace &workspace = fixture.window->workspace();
    Role blind;
    blind.name = u"Blind"_s;
    const auto added = await(workspace.roles().add(blind));
    QVERIFY(added.ok());
    const Administrator rachel = fixture.stored(u"rachel.goldberg@example.net"_s).first();
    QVERIFY(await(workspace.administrators().edit(rachel, {{Field::Role, added->role.value}})).ok());
    auto store = std::make_unique<Store>();
    QVERIFY(await(store->open(fixture.path())).ok());
    Workspace own(std::move(store), {}, {u"Rachel"_s, u"window"_s, rachel.id});
    QWidget window;
    WindowActions actions(&window);
    Notices notices;
    RolesPage page(own, notices, actions);
    page.resize(900, 600);
    page.show();
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->findChildren<QLabel *>().first()->text().contains(u"does not allow viewing roles"_s));
    QVERIFY(!page.deeds().add->isEnabled() && !page.deeds().whoCan->isEnabled());
    QCOMPARE(page.matrix()->matrix()->columnCount(), 0);
}

STEWARD_TEST(TestRolesPage)

} // namespace steward

#include "tst_rolespage.moc"
