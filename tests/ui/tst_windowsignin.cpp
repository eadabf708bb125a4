#include "ui/windowsignin.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

#include <QSignalSpy>

namespace steward {

class TestWindowSignIn : public QObject {
    Q_OBJECT

private slots:
    void whoHasNotSignedInCannotLockOrSignOut()
    {
        WindowFixture fixture;
        const WindowActions &actions = fixture.window->actions();
        const WindowSignIn signIn(fixture.window->workspace(), actions, *fixture.window->settingsPage(),
                                  fixture.window);
        QVERIFY(!actions.lock->isVisible() && !actions.lock->isEnabled());
        QVERIFY(!actions.signOut->isVisible() && !actions.signOut->isEnabled());
        QCOMPARE(actions.changePassword->isEnabled(),
                 !fixture.window->workspace().author().operatorId.isNull());
    }

    void theLockIsAskedFor()
    {
        WindowFixture fixture;
        WindowActions &actions = fixture.window->actions();
        const WindowSignIn signIn(fixture.window->workspace(), actions, *fixture.window->settingsPage(),
                                  fixture.window);
        QSignalSpy locked(&signIn, &WindowSignIn::lockRequested);
        actions.lock->setEnabled(true);
        actions.lock->trigger();
        QCOMPARE(locked.size(), 1);
    }
};

STEWARD_TEST(TestWindowSignIn)

} // namespace steward

#include "tst_windowsignin.moc"
