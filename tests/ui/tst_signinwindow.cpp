#include "ui/signinwindow.h"

#include "tests/support/testregistry.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/forms/signinform.h"

#include <QFileDialog>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInWindow : public QObject {
    Q_OBJECT

private slots:
    void asksAndHandsTheDirectoryOver()
    {
        const SignInFixture fixture;
        auto store = fixture.opened();
        const SignInFacts facts = SignInFixture::facts(*store);
        SignInWindow window(std::move(store), facts);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy in(&window, &SignInWindow::signedIn);
        window.begin(true);
        QTRY_VERIFY_WITH_TIMEOUT(window.isVisible(), 40'000);
        QCOMPARE(in.size(), 0);
        QVERIFY(window.windowTitle().contains(u"Acme"_s));
        QCOMPARE(window.path(), fixture.path());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        driver::fill(window, u"Email"_s, SignInFixture::email());
        driver::fill(window, u"Password"_s, SignInFixture::passwordText());
        driver::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 30'000);
        const std::unique_ptr<Store> taken = window.takeStore();
        QCOMPARE(SignInFixture::info(*taken).name, u"Acme"_s);
    }

    void whoeverIsKeptSignedInIsNotAsked()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("needs the private session of tests/support/desktop");
        const SignInFixture fixture;
        auto store = fixture.opened();
        const SignInFacts facts = SignInFixture::facts(*store);
        {
            SignInDesk desk(*store, u"window"_s);
            const auto who = awaitInEventLoop(desk.signIn({SignInFixture::email(), SignInFixture::password(), true}));
            QVERIFY(who && who->notKept.isEmpty());
        }
        SignInWindow window(std::move(store), facts);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy in(&window, &SignInWindow::signedIn);
        window.begin(true);
        QTRY_COMPARE_WITH_TIMEOUT(in.size(), 1, 40'000);
        QVERIFY(!window.isVisible());
        QVERIFY(in.first().first().value<SignedIn>().author.signedIn);
    }

    void anotherDirectoryCanBeOpened()
    {
        const SignInFixture fixture;
        auto store = fixture.opened();
        const SignInFacts facts = SignInFixture::facts(*store);
        SignInWindow window(std::move(store), facts);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.begin(false);
        QVERIFY(window.isVisible());
        QSignalSpy open(&window, &SignInWindow::openRequested);
        driver::button(window, u"Open Another Directory…"_s)->click();
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(u"/x.steward"_s);
        QCOMPARE(open.size(), 1);
        dialog->close();
    }
};

STEWARD_TEST(TestSignInWindow)

#include "tst_signinwindow.moc"
