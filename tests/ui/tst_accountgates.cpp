#include "ui/accountgates.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/rights.h"
#include "ui/windowactions.h"

namespace steward {

class TestAccountGates : public QObject {
    Q_OBJECT

private slots:
    void followWhatIsChosen()
    {
        WindowFixture fixture;
        const Rights &rights = fixture.window->workspace().rights();
        QTRY_VERIFY(rights.isKnown());
        QWidget window;
        const WindowActions actions(&window);
        AccountSituation situation {{0, 0, 0}, true, false, true, false};
        gateAccountActions(actions, rights, situation);
        QVERIFY(!actions.edit->isEnabled() && !actions.remove->isEnabled() && !actions.copyRows->isEnabled());
        QVERIFY(!actions.resume->isVisible() && !actions.restore->isVisible());
        situation.chosen = {1, 2, 1};
        situation.hasSelection = true;
        gateAccountActions(actions, rights, situation);
        QVERIFY(actions.edit->isEnabled() && actions.remove->isEnabled() && actions.copyRows->isEnabled());
        QVERIFY(actions.suspend->isEnabled() && actions.resume->isVisible() && actions.clearSelection->isEnabled());
        QVERIFY(!actions.showPassword->isEnabled());
        situation.chosen = {0, 1, 1};
        gateAccountActions(actions, rights, situation);
        QVERIFY(!actions.suspend->isVisible() && actions.resume->isEnabled());
        situation.recycleBin = true;
        gateAccountActions(actions, rights, situation);
        QVERIFY(!actions.edit->isVisible() && actions.restore->isEnabled() && actions.purge->isEnabled());
        situation.visible = false;
        gateAccountActions(actions, rights, situation);
        QVERIFY(!actions.restore->isEnabled() && !actions.copyRows->isEnabled());
    }
};

STEWARD_TEST(TestAccountGates)

} // namespace steward

#include "tst_accountgates.moc"
