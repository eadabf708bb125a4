#include "ui/syncflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/syncworld.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/plandialog.h"
#include "ui/forms/reportdialog.h"
#include "ui/remoteform.h"
#include "ui/style/messagebar.h"
#include "ui/syncwork.h"

#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

/// What the window says of rounds; the rounds themselves are told to it, no server is asked.
class TestSyncFlow : public QObject {
    Q_OBJECT

private slots:
    void asksBeforeAnythingIsSent()
    {
        const SyncWorld world;
        world.open();
        const Administrator row = world.rows(1).first();
        world.write([row](Transaction &transaction) -> Result<bool> {
            transaction.describe(ChangeKind::Edit, row.displayName());
            STEWARD_TRY(transaction.update(row, {{Field::FirstName, u"Renamed"_s}}));
            return true;
        });
        QTRY_VERIFY(world.fixture.window->actions().sendChanges->isEnabled());
        world.fixture.window->actions().sendChanges->trigger();
        auto *dialog = world.fixture.dialog<PlanDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->plan().rows.size(), 1);
        QVERIFY(dialog->plan().rows.first().value(1).contains(u"Renamed"_s));
        QVERIFY(dialog->confirmButton()->isDefault());
        dialog->reject();
        QVERIFY(!world.fixture.window->workspace().remotes().isRunning());
    }

    void aStoppedIntegrationIsSaid()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        SyncReport report;
        report.stopped = {u"Salesforce in Retail Bank"_s};
        emit world.fixture.window->workspace().remotes().finished(report);
        QTRY_VERIFY(page->messages()->isOpen());
        QCOMPARE(page->messages()->tone(), Tone::Warn);
        QVERIFY(page->messages()->sentence().contains(u"Salesforce in Retail Bank"_s));
    }

    void manyDeletionsNeedTheNumberTypedIn()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        SyncReport report;
        report.removalsToConfirm = 42;
        emit world.fixture.window->workspace().remotes().finished(report);
        QTRY_VERIFY(page->messages()->isOpen());
        driver::button(*page->messages(), u"Review…"_s)->click();
        auto *dialog = world.fixture.dialog<ConfirmDialog>();
        QVERIFY(dialog && dialog->countField());
        QVERIFY(!dialog->confirmButton()->isEnabled());
        dialog->countField()->setText(u"42"_s);
        QVERIFY(dialog->confirmButton()->isEnabled());
        dialog->reject();
    }

    void aMissingSecretLeadsToTheSettings()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        emit world.fixture.window->workspace().remotes().failed(
            Error {ErrorKind::Secret, u"The secret for the server is not in the keychain."_s, {}});
        QTRY_VERIFY(page->messages()->isOpen());
        QTRY_VERIFY(world.fixture.window->actions().remoteSettings->isEnabled());
        world.fixture.window->actions().remoteSettings->trigger();
        auto *form = world.fixture.dialog<RemoteForm>();
        QVERIFY(form);
        QCOMPARE(form->value(), SyncWorld::usualProfile());
        form->reject();
    }

    void anUnreachableServerIsQuietUnlessAsked()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        emit world.fixture.window->workspace().remotes().failed(Error {ErrorKind::Offline, u"No answer."_s, {}});
        QTest::qWait(50);
        QVERIFY(!page->messages()->isOpen());
    }

    void disconnectingAsksAndLeavesTheAccounts()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        QTRY_VERIFY(world.fixture.window->actions().disconnectRemote->isEnabled());
        world.fixture.window->actions().disconnectRemote->trigger();
        auto *dialog = world.fixture.dialog<ConfirmDialog>();
        QVERIFY(dialog);
        dialog->confirmButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page->hasRemote(), 20'000);
        QVERIFY(world.rows(3).size() == 3);
        QVERIFY(!world.fixture.window->windowTitle().contains(u"Production"_s));
    }

    void historyAndServerDetailsAreShown()
    {
        const SyncWorld world;
        world.open();
        world.fixture.window->actions().serverDetails->trigger();
        auto *details = world.fixture.dialog<ReportDialog>();
        QVERIFY(details);
        details->reject();
        world.fixture.window->actions().syncHistory->trigger();
        QTRY_VERIFY(world.fixture.window->findChild<ReportDialog *>() && world.fixture.dialog<ReportDialog>());
        world.fixture.dialog<ReportDialog>()->reject();
    }
};

STEWARD_TEST(TestSyncFlow)

} // namespace steward

#include "tst_syncflow.moc"
