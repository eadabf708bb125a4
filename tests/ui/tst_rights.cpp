#include "ui/rights.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/administratortable.h"
#include "ui/emptystate.h"
#include "ui/forms/administratorform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/overridedialog.h"
#include "ui/style/notebox.h"
#include "ui/syncpage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestRights : public QObject {
    Q_OBJECT

private:
    /// A window in which somebody of the sample works.
    struct Desk {
        explicit Desk(const QString &email)
        {
            const auto rows = fixture.stored(email);
            author = {rows.first().displayName(), u"window"_s, rows.first().id};
            auto store = std::make_unique<Store>();
            if (!await(store->open(fixture.path())))
                qFatal("the directory could not be opened");
            const auto directory
                = await(store->read([](Connection &connection) { return CatalogRows(connection).directory(); }));
            window = std::make_unique<MainWindow>(std::make_unique<Workspace>(std::move(store), *directory, author),
                                                  fixture.settings);
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            window->resize(1440, 900);
            window->show();
            if (!QTest::qWaitFor([this] {
                    return window->workspace().rights().isKnown()
                        && window->administrators()->table()->administrators()->isComplete();
                }))
                qFatal("the rows did not come");
        }
        const AdministratorModel &model() const { return *window->administrators()->table()->administrators(); }
        bool choose(const QString &email) const
        {
            return QTest::qWaitFor([&] {
                for (int row = 0; row < model().rowCount(); ++row) {
                    const Administrator *a = model().administratorAt(row);
                    if (!a || a->email.typed() != email)
                        continue;
                    window->administrators()->table()->choose(row);
                    return true;
                }
                return false;
            });
        }

        WindowFixture fixture;
        Author author;
        std::unique_ptr<MainWindow> window;
    };

    static QString withRole(WindowFixture &fixture, const QString &role)
    {
        const Catalog catalog = *await(fixture.window->workspace().store().read(
            [](Connection &connection) { return CatalogRows(connection).catalog(); }));
        for (int row = 0; row < fixture.model()->rowCount(); ++row) {
            const Administrator *a = fixture.model()->administratorAt(row);
            if (a->kind == Kind::Person && !a->suspended && catalog.roleName(a->role) == role)
                return a->email.typed();
        }
        return {};
    }

private slots:
    void unknownMeansNothingIsAllowed();
    void whatARoleDoesNotAllowIsDisabledWithItsReason();
    void whoMayNotEditReadsTheFormAndWhy();
    void whoMayNotSetUpARemoteReadsWhy();
    void onlyWhatMayBeSeenIsCounted();
    void aChangedRoleIsSeenAtOnce();
    void whoIsSuspendedMayDoNothing();
    void anOwnerOverridesAGuardWithAReason();
};

void TestRights::unknownMeansNothingIsAllowed()
{
    TestDirectory directory;
    const Rights rights(directory.store(), directory.author());
    QAction action;
    action.setToolTip(u"Adds"_s);
    rights.gate(&action, true, {Privilege::AddApiUsers});
    QVERIFY(!rights.isKnown() && !action.isEnabled());
    QTRY_VERIFY(rights.isKnown());
    rights.gate(&action, true, {Privilege::AddApiUsers});
    QVERIFY(action.isEnabled());
    QCOMPARE(action.toolTip(), u"Adds"_s);
    rights.gate(&action, false, {Privilege::AddApiUsers});
    QVERIFY(!action.isEnabled());
}

void TestRights::whatARoleDoesNotAllowIsDisabledWithItsReason()
{
    QString auditor;
    {
        WindowFixture fixture;
        auditor = withRole(fixture, u"Auditor"_s);
    }
    QVERIFY(!auditor.isEmpty());
    const Desk desk(auditor);
    QVERIFY(desk.choose(u"ana.perez@example.com"_s));
    WindowActions &actions = desk.window->actions();
    for (QAction *action : {actions.addApiUser, actions.addAdministrator, actions.edit, actions.remove, actions.suspend,
                            actions.sendCredentials, actions.addApplication, actions.saveCopy}) {
        QVERIFY2(action->isVisible() && !action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().contains(u"Auditor"_s), qPrintable(action->toolTip()));
    }
}

void TestRights::whoMayNotEditReadsTheFormAndWhy()
{
    QString auditor;
    {
        WindowFixture fixture;
        auditor = withRole(fixture, u"Auditor"_s);
    }
    const Desk desk(auditor);
    QVERIFY(desk.choose(u"ana.perez@example.com"_s));
    QTest::keyClick(desk.window->administrators()->table(), Qt::Key_Return);
    AdministratorForm *form = nullptr;
    QTRY_VERIFY((form = desk.window->findChild<AdministratorForm *>()) && form->isVisible());
    QVERIFY(!form->saveButton()->isVisible());
    for (const QLineEdit *line : form->findChildren<QLineEdit *>())
        QVERIFY(line->isReadOnly() || !line->isEnabled());
    const auto notes = form->findChildren<NoteBox *>();
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(),
                        [](const NoteBox *note) { return note->isVisible() && note->text().contains(u"Auditor"_s); }));
}

void TestRights::whoMayNotSetUpARemoteReadsWhy()
{
    QString auditor;
    {
        WindowFixture fixture;
        auditor = withRole(fixture, u"Auditor"_s);
    }
    const Desk desk(auditor);
    desk.window->actions().syncPage->trigger();
    const auto *offer = desk.window->sync()->findChild<EmptyState *>();
    QTRY_VERIFY(offer->isVisible());
    QTRY_VERIFY(!offer->button()->isEnabled());
    QVERIFY(offer->button()->isVisible());
    QVERIFY(offer->button()->toolTip().contains(u"Auditor"_s));
    QVERIFY(offer->button()->accessibleDescription().contains(u"Auditor"_s));
    const auto labels = offer->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains(u"Auditor"_s); }));
}

void TestRights::onlyWhatMayBeSeenIsCounted()
{
    QString auditor;
    {
        WindowFixture fixture;
        auditor = withRole(fixture, u"Auditor"_s);
    }
    const Desk desk(auditor);
    const qint64 all = desk.model().total();
    const qint64 users = desk.model().totalOf(Kind::ApiUser);
    QVERIFY(users > 0 && users < all);
    QTRY_COMPARE(desk.window->administrators()->state().total, all);
    const auto narrow = [id = desk.author.operatorId](Transaction &t) -> Result<bool> {
        const auto row = AdministratorRows(t.connection()).byId(id);
        STEWARD_TRY(row);
        const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
        STEWARD_TRY(catalog);
        const Role before = *catalog->role((*row)->role);
        Role after = before;
        after.privileges.removeAll(QLatin1StringView(privilegeSpec(Privilege::ViewAdministrators).key));
        t.describe(ChangeKind::Role, before.name);
        STEWARD_TRY(t.update(before, after));
        return true;
    };
    const Author program = Author {u"Test"_s, u"command"_s}.asProgram();
    QVERIFY(await(desk.window->workspace().store().write(program, narrow)));
    QTRY_COMPARE(desk.window->administrators()->state().total, users);
}

void TestRights::aChangedRoleIsSeenAtOnce()
{
    QString auditor;
    {
        WindowFixture fixture;
        auditor = withRole(fixture, u"Auditor"_s);
    }
    const Desk desk(auditor);
    Store &store = desk.window->workspace().store();
    QVERIFY(desk.choose(u"ana.perez@example.com"_s));
    QVERIFY(!desk.window->actions().remove->isEnabled());
    const auto promote = [id = desk.author.operatorId](Transaction &t) -> Result<bool> {
        const auto row = AdministratorRows(t.connection()).byId(id);
        STEWARD_TRY(row);
        const auto catalog = CatalogRows(t.connection()).catalog();
        STEWARD_TRY(catalog);
        STEWARD_TRY(t.update(**row, {{Field::Role, catalog->role(OwnerName)->id.value}}));
        return true;
    };
    QVERIFY(await(store.write(desk.author.asProgram(), promote)));
    QTRY_VERIFY(desk.window->actions().remove->isEnabled());
    QVERIFY(!desk.window->actions().remove->toolTip().contains(u"Auditor"_s));
}

void TestRights::whoIsSuspendedMayDoNothing()
{
    QString helper;
    {
        WindowFixture fixture;
        helper = withRole(fixture, u"Help desk"_s);
    }
    const Desk desk(helper);
    QVERIFY(desk.choose(u"ana.perez@example.com"_s));
    QTRY_VERIFY(desk.window->actions().suspend->isEnabled());
    AdministratorActions program(desk.window->workspace().store(), desk.author.asProgram());
    QVERIFY(await(program.setSuspended({desk.author.operatorId}, true)));
    QTRY_VERIFY(!desk.window->actions().suspend->isEnabled());
    QVERIFY2(desk.window->actions().suspend->toolTip().contains(u"suspended"_s),
             qPrintable(desk.window->actions().suspend->toolTip()));
}

void TestRights::anOwnerOverridesAGuardWithAReason()
{
    const Desk desk(u"wanjiru.kamau@example.com"_s);
    Store &store = desk.window->workspace().store();
    const Administrator ana = desk.fixture.stored(u"ana.perez@example.com"_s).first();
    QVERIFY(await(AdministratorActions(store, desk.author).edit(ana, {{Field::Protected, true}})));
    QVERIFY(desk.choose(u"ana.perez@example.com"_s));
    QTRY_VERIFY(desk.window->actions().remove->isEnabled());
    desk.window->actions().remove->trigger();
    OverrideDialog *reason = nullptr;
    QTRY_VERIFY((reason = desk.window->findChild<OverrideDialog *>()) && reason->isVisible());
    reason->findChild<QLineEdit *>()->setFocus();
    QTest::keyClicks(reason->findChild<QLineEdit *>(), u"Ticket 4471"_s);
    reason->saveButton()->click();
    ConfirmDialog *question = nullptr;
    QTRY_VERIFY((question = desk.window->findChild<ConfirmDialog *>()) && question->isVisible());
    question->confirmButton()->click();
    QTRY_COMPARE(desk.fixture.stored(u"ana.perez@example.com"_s, true).size(), 1);
    const auto newest = await(store.read([](Connection &connection) { return Journal(connection).newest(1); }));
    QCOMPARE(newest->first().reason, u"Ticket 4471"_s);
    QCOMPARE(newest->first().kind, ChangeKind::Delete);
}

STEWARD_TEST(TestRights)

} // namespace steward

#include "tst_rights.moc"
