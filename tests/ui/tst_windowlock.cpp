#include "ui/windowlock.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/entrancewindow.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/signinform.h"
#include "ui/navigationrail.h"
#include "ui/settingspage.h"
#include "ui/signinpage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestWindowLock : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<SignInFixture>();
        m_settings = std::make_unique<QSettings>(m_fixture->folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        open(true);
    }
    void cleanup() { delete m_window; }

    void hidesWindowAndDialogsUntilThePasswordComes()
    {
        m_window->showPage(MainWindow::ApplicationsView);
        m_window->actions().addApplication->trigger();
        FormDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<FormDialog *>()) && dialog->isVisible());
        driver::fill(*dialog, u"Name"_s, u"Half typed"_s);
        m_lock->lock();
        QVERIFY(m_lock->isLocked());
        QVERIFY(!m_window->isVisible());
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_lock->cover()->isVisible());
        QCOMPARE(m_lock->cover()->geometry(), m_window->geometry());
        QVERIFY(!m_lock->cover()->windowTitle().contains(u"Applications"_s));
        QTRY_VERIFY(driver::named<QLineEdit>(*m_lock->cover(), u"Email"_s));
        QCOMPARE(driver::named<QLineEdit>(*m_lock->cover(), u"Email"_s)->text(), SignInFixture::email());

        // Whatever tries to show the window gets the lock.
        m_window->show();
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_lock->cover()->isVisible());
        m_lock->cover()->showMinimized();
        m_window->show();
        QVERIFY(!m_lock->cover()->isMinimized());

        enter(u"wrong wrong wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_lock->page()->form()->message().isEmpty(), 30'000);
        QVERIFY(!m_window->isVisible());
        enter(SignInFixture::passwordText());
        QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isLocked(), 30'000);
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        QCOMPARE(driver::named<QLineEdit>(*dialog, u"Name"_s)->text(), u"Half typed"_s);
        QCOMPARE(m_window->rail()->currentPage(), int(MainWindow::ApplicationsView));
        dialog->done(0);
    }

    void whatOpensMeanwhileStaysBehindTheLock()
    {
        m_lock->lock();
        auto *late = new QDialog(m_window);
        late->setAttribute(Qt::WA_DeleteOnClose);
        late->open();
        QTRY_VERIFY(!late->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_lock->cover()));
        QTRY_VERIFY(driver::named<QLineEdit>(*m_lock->cover(), u"Password"_s));
        enter(SignInFixture::passwordText());
        QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isLocked(), 30'000);
        QTRY_VERIFY(late->isVisible());
        late->close();
    }

    void locksWhenNobodyTouchesAnything()
    {
        SignInFixture::write(m_window->workspace().store(), [](Transaction &transaction) {
            return writeSignIn(transaction, {true, 1, 30});
        });
        QTRY_COMPARE(idle()->interval(), 60'000);
        QVERIFY(idle()->isActive());
        const int before = idle()->remainingTime();
        QTest::qWait(1500);
        QVERIFY(idle()->remainingTime() < before - 900);
        QTest::mouseMove(m_window, {10, 10});
        QTest::keyClick(m_window, Qt::Key_Shift);
        QVERIFY(idle()->remainingTime() > before - 900);
        // The pointer's own event comes through the display server, and late on a busy machine.
        QTest::qWait(500);
        // As if the minute had passed.
        idle()->start(1);
        QTRY_VERIFY(m_lock->isLocked());
        QVERIFY(!idle()->isActive());
    }

    void zeroMinutesNeverLock()
    {
        SignInFixture::write(m_window->workspace().store(), [](Transaction &transaction) {
            return writeSignIn(transaction, {true, 0, 30});
        });
        QTRY_VERIFY(!idle()->isActive());
    }

    void theMenuLocksAndClosingTheLockClosesTheWindow()
    {
        QTRY_VERIFY(idle()->isActive());
        QPointer<MainWindow> window = m_window;
        window->setAttribute(Qt::WA_DeleteOnClose, true);
        QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_lock->isLocked());
        m_lock->cover()->close();
        QTRY_VERIFY(!window);
        m_window = nullptr;
    }

    void closingTheLockLosesNothing()
    {
        QTRY_VERIFY(idle()->isActive());
        m_window->settingsPage()->findChild<QCheckBox *>()->toggle();
        QVERIFY(m_window->settingsPage()->hasUnsavedChanges());
        m_lock->lock();
        QTRY_VERIFY(m_lock->isLocked());
        QVERIFY(!m_lock->cover()->close());
        QVERIFY(m_lock->cover()->isVisible());
        QVERIFY(!m_lock->page()->form()->message().isEmpty());
        enter(SignInFixture::passwordText());
        QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isLocked(), 30'000);
        // What it asks about is asked now.
        ConfirmDialog *question = nullptr;
        QTRY_VERIFY((question = m_window->findChild<ConfirmDialog *>()) && question->isVisible());
        question->reject();
        QVERIFY(m_window->isVisible());
    }

    void somebodyElseEndsIt()
    {
        QTRY_VERIFY(idle()->isActive());
        QSignalSpy ended(m_lock, &WindowLock::ended);
        m_lock->lock();
        driver::button(*m_lock->cover(), u"Sign In as Somebody Else"_s)->click();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toString(), QString());
    }

    void whoeverIsSuspendedIsOut()
    {
        QSignalSpy ended(m_lock, &WindowLock::ended);
        Store &store = m_window->workspace().store();
        const AdministratorId id = m_window->workspace().author().operatorId;
        SignInFixture::write(store, [id](Transaction &transaction) -> Result<void> {
            const auto row = AdministratorRows(transaction.connection()).byId(id);
            STEWARD_TRY(row);
            // The last Owner may not be: somebody else is one too.
            Administrator second = **row;
            second.id = {};
            second.uid = {};
            second.userName = u"second"_s;
            second.email = *Email::parse(u"second@example.org"_s);
            const auto inserted = transaction.insert(second);
            STEWARD_TRY(inserted);
            Credential none;
            none.id = *inserted;
            const auto own = CredentialRows(transaction.connection()).byId(id);
            STEWARD_TRY(own);
            Credential same = *own;
            same.id = *inserted;
            STEWARD_TRY(transaction.update(none, same));
            return transaction.update(**row, {{Field::Suspended, true}});
        });
        QTRY_VERIFY(ended.size() >= 1);
        QVERIFY(ended.first().first().toString().contains(u"suspended"_s));
    }

    void nobodySignedInNothingToLock()
    {
        delete m_window;
        {
            auto store = m_fixture->opened();
            SignInFixture::write(*store, [](Transaction &transaction) { return writeSignIn(transaction, {}); });
        }
        open(false);
        QVERIFY(!m_window->actions().lock->isVisible());
        m_lock->lock();
        QVERIFY(!m_lock->isLocked());
        // The directory begins to ask: this window has proved nothing.
        QSignalSpy ended(m_lock, &WindowLock::ended);
        SignInFixture::write(m_window->workspace().store(), [](Transaction &transaction) {
            return writeSignIn(transaction, {true, 15, 30});
        });
        QTRY_VERIFY(ended.size() >= 1);
    }

private:
    void open(bool signsIn)
    {
        auto store = m_fixture->opened();
        const DirectoryInfo info = SignInFixture::info(*store);
        const Author author = signsIn ? SignInFixture::signedIn(*store).author : authorFor(info, u"window"_s);
        m_window = new MainWindow(std::make_unique<Workspace>(std::move(store), info, author), *m_settings);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_lock = new WindowLock(*m_window);
        m_window->resize(1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        if (signsIn)
            QTRY_VERIFY(idle()->isActive());
    }
    QTimer *idle() const { return m_lock->idleTimer(); }
    void enter(const QString &password)
    {
        driver::fill(*m_lock->cover(), u"Password"_s, password);
        driver::press(Qt::Key_Return);
    }

    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    MainWindow *m_window = nullptr;
    WindowLock *m_lock = nullptr;
};

STEWARD_TEST(TestWindowLock)

#include "tst_windowlock.moc"
