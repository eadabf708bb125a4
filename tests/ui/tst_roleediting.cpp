#include "ui/roleediting.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/unsaveddialog.h"

#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestRoleEditing : public QObject {
    Q_OBJECT

    /// A draft of Help desk over the sample directory.
    struct Desk {
        Desk() : editing(window.window->workspace(), notices, model, window.window)
        {
            const auto overview = await(window.window->workspace().roles().overview());
            if (!overview)
                qFatal("no roles");
            model.setContent({overview->authority, overview->roles, {}});
        }
        bool tick(Privilege privilege, bool on = true)
        {
            return model.setData(model.index(model.rowOf(privilege), model.columnOf(role().id)),
                                 on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        Role role() const { return *stored().role(u"Help desk"_s); }
        Catalog stored() const
        {
            return *await(window.window->workspace().store().read(
                [](Connection &connection) { return CatalogRows(connection).catalog(); }));
        }

        WindowFixture window;
        Notices notices;
        RoleMatrixModel model;
        RoleEditing editing;
    };

private slots:
    void knowsWhoGains()
    {
        Desk desk;
        QVERIFY(desk.tick(Privilege::AddApiUsers));
        QTRY_COMPARE(desk.editing.impact().gained, PrivilegeSet {Privilege::AddApiUsers});
        QVERIFY(desk.editing.impact().holders > 10);
        QVERIFY(desk.editing.impact().reach.first().after
                == desk.editing.impact().reach.first().now + desk.editing.impact().holders);
        desk.model.discard();
        QVERIFY(desk.editing.impact().isEmpty());
    }

    void savesAndTells()
    {
        Desk desk;
        QSignalSpy saved(&desk.editing, &RoleEditing::saved);
        QSignalSpy done(&desk.notices, &Notices::done);
        bool after = false;
        QVERIFY(desk.tick(Privilege::AddApiUsers));
        desk.editing.save([&after] { after = true; });
        QVERIFY(desk.editing.isSaving());
        QTRY_VERIFY(after);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(done.size(), 1);
        QVERIFY(!desk.editing.isSaving());
        QVERIFY(desk.role().privilegeSet().contains(Privilege::AddApiUsers));
    }

    void aFailureKeepsTheDraft()
    {
        Desk desk;
        QSignalSpy failed(&desk.notices, &Notices::failed);
        Role own;
        own.name = u"Own"_s;
        const auto added = await(desk.window.window->workspace().roles().add(own));
        const auto overview = await(desk.window.window->workspace().roles().overview());
        desk.model.setContent({overview->authority, overview->roles, {}});
        QVERIFY(
            desk.model.setData(desk.model.index(1, desk.model.columnOf(added->role)), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(await(desk.window.window->workspace().roles().remove(added->role)).ok());
        desk.editing.save();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.model.isDirty());
        QVERIFY(!desk.editing.isSaving());
    }

    void asksBeforeDiscarding()
    {
        Desk desk;
        desk.editing.askDiscard();
        QVERIFY(!desk.window.window->findChild<ConfirmDialog *>());
        QVERIFY(desk.tick(Privilege::AddApiUsers));
        desk.editing.askDiscard();
        auto *question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->reject();
        QVERIFY(desk.model.isDirty());
        QTRY_VERIFY(!desk.window.window->findChild<ConfirmDialog *>());
        desk.editing.askDiscard();
        desk.window.dialog<ConfirmDialog>()->confirmButton()->click();
        QVERIFY(!desk.model.isDirty());
    }

    void resolvesWhatIsUnsaved()
    {
        Desk desk;
        int done = 0;
        QVERIFY(desk.tick(Privilege::AddApiUsers));
        desk.editing.resolveUnsaved([&done] { ++done; });
        desk.window.dialog<UnsavedDialog>()->keepButton()->click();
        QVERIFY(desk.model.isDirty());
        QTRY_VERIFY(!desk.window.window->findChild<UnsavedDialog *>());
        desk.editing.resolveUnsaved([&done] { ++done; });
        desk.window.dialog<UnsavedDialog>()->discardButton()->click();
        QVERIFY(!desk.model.isDirty());
        QCOMPARE(done, 1);
        QTRY_VERIFY(!desk.window.window->findChild<UnsavedDialog *>());
        QVERIFY(desk.tick(Privilege::DeleteApiUsers));
        desk.editing.resolveUnsaved([&done] { ++done; });
        desk.window.dialog<UnsavedDialog>()->saveButton()->click();
        QTRY_COMPARE(done, 2);
        QVERIFY(desk.role().privilegeSet().contains(Privilege::DeleteApiUsers));
        QVERIFY(!desk.role().privilegeSet().contains(Privilege::AddApiUsers));
    }
};

STEWARD_TEST(TestRoleEditing)

} // namespace steward

#include "tst_roleediting.moc"
