#include "app/console.h"

#include "app/chosenlook.h"
#include "app/doorbell.h"
#include "models/actions/newdirectory.h"
#include "tests/support/damageddirectory.h"
#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/signinfixture.h"
#include "ui/administratorspage.h"
#include "ui/entrancewindow.h"
#include "ui/forms/appearanceform.h"
#include "ui/forms/newdirectoryform.h"
#include "ui/settingspage.h"
#include "ui/signinwindow.h"
#include "ui/windowlock.h"

#include <QApplication>
#include <QCheckBox>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

/// The composition root with real files.
class TestConsole : public QObject {
    Q_OBJECT

private slots:
    void opensOneWindowAFile();
    void refusesForeignFilesUnchanged();
    void closesALargeFileThatIsDamaged();
    void beginsWithTheFirstRunPageOrTheNewestDirectory();
    void createsADirectoryFromTheFirstRunPage();
    void asksWhoWorksThereLocksAndStartsOver();
    void asksAgainWhenSignInBecomesRequired();
    void speaksAnotherLanguageOverTheOpenDirectory();
    void anotherLanguageOpensNoLockedWindow();
    void anotherLanguageForgetsNoSecret();
    void aSignInWindowSpeaksItToo();

private:
    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                found.append(window);
        }
        return found;
    }
    /// Whether the window comes that asks who works there.
    static bool asksWho()
    {
        return QTest::qWaitFor([] { return shownWindow<SignInWindow>() != nullptr; }, 40'000);
    }
    /// The only window, after the answer to that one; null: it did not come.
    static MainWindow *signedIn()
    {
        SignInWindow *window = shownWindow<SignInWindow>();
        if (!QTest::qWaitForWindowActive(window))
            return nullptr;
        driver::fill(*window, QStringLiteral("Email"), SignInFixture::email());
        driver::fill(*window, QStringLiteral("Password"), SignInFixture::passwordText());
        driver::press(Qt::Key_Return);
        return QTest::qWaitFor([] { return windows().size() == 1; }, 30'000) ? windows().first() : nullptr;
    }
    static bool createSample(const QString &path)
    {
        Store store;
        return await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))).ok();
    }
    static QMessageBox *refusal() { return shownWindow<QMessageBox>(); }
};

void TestConsole::opensOneWindowAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    QVERIFY(createSample(path));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_COMPARE(windows().size(), 1);
    console.open(path);
    QTest::qWait(200);
    QCOMPARE(windows().size(), 1);
}

void TestConsole::refusesForeignFilesUnchanged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "just some notes, longer than a header would be, so that every check has something to read here: 0123456789");
    file.close();
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_VERIFY(refusal());
    QMessageBox *box = refusal();
    QVERIFY(box->text().contains(QStringLiteral("not a Steward directory")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("just some notes"));
    box->close();
}

void TestConsole::closesALargeFileThatIsDamaged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.steward"));
    const QByteArray before = makeLargeDamagedDirectory(path);
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(refusal(), 20'000);
    QVERIFY2(refusal()->text().contains(QStringLiteral("damaged")), qPrintable(refusal()->text()));
    QTRY_COMPARE(windows().size(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
    refusal()->close();
}

void TestConsole::beginsWithTheFirstRunPageOrTheNewestDirectory()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        Console console(settings);
        console.openNewest();
        QVERIFY(shownWindow<EntranceWindow>());
        QVERIFY(driver::button(*shownWindow<EntranceWindow>(), QStringLiteral("Create…")));
        QVERIFY(driver::button(*shownWindow<EntranceWindow>(), QStringLiteral("Connect…")));
        {
            Store store;
            QVERIFY(await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))));
        }
        console.open(path);
        QTRY_COMPARE(windows().size(), 1);
        QTRY_VERIFY(!shownWindow<EntranceWindow>());
    }
    Console console(settings);
    console.openNewest();
    QTRY_COMPARE(windows().size(), 1);
    QCOMPARE(windows().first()->workspace().store().path(), path);
}

void TestConsole::createsADirectoryFromTheFirstRunPage()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.showFirstRun();
    driver::button(*shownWindow<EntranceWindow>(), QStringLiteral("Create…"))->click();
    auto *form = shownWindow<NewDirectoryForm>();
    QVERIFY(form);
    driver::fill(*form, QStringLiteral("Name of the directory"), QStringLiteral("Brand new"));
    driver::fill(*form, QStringLiteral("First name"), QStringLiteral("Olga"));
    driver::fill(*form, QStringLiteral("Last name"), QStringLiteral("Orlova"));
    driver::fill(*form, QStringLiteral("Email"), SignInFixture::email());
    form->setPath(folder.filePath(QStringLiteral("new.steward")));
    driver::press(Qt::Key_Return);
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(windows().first()->windowTitle().contains(QStringLiteral("Brand new")));
    QCOMPARE(windows().first()->workspace().author().operatorName, QStringLiteral("Olga Orlova"));
    QTRY_VERIFY(!shownWindow<EntranceWindow>());
}

void TestConsole::asksWhoWorksThereLocksAndStartsOver()
{
    const SignInFixture fixture;
    QSettings settings(fixture.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(fixture.path());
    QVERIFY(asksWho());
    QCOMPARE(windows().size(), 0);
    // Opened again, the same window comes to the front.
    console.open(fixture.path());
    QTest::qWait(100);
    MainWindow *window = signedIn();
    QVERIFY(window);
    QTRY_VERIFY(!shownWindow<SignInWindow>());
    QVERIFY(window->workspace().author().signedIn);

    window->actions().lock->trigger();
    QTRY_COMPARE(windows().size(), 0);
    // A locked window is not opened by opening its file.
    console.open(fixture.path());
    QTest::qWait(200);
    QCOMPARE(windows().size(), 0);
    auto *cover = shownWindow<EntranceWindow>();
    QVERIFY(cover);
    QTRY_VERIFY_WITH_TIMEOUT(driver::button(*cover, QStringLiteral("Sign In as Somebody Else")), 40'000);
    driver::button(*cover, QStringLiteral("Sign In as Somebody Else"))->click();
    QVERIFY(asksWho());
    QVERIFY(QTest::qWaitForWindowActive(shownWindow<SignInWindow>()));
    QCOMPARE(driver::named<QLineEdit>(*shownWindow<SignInWindow>(), QStringLiteral("Email"))->text(), QString());
    window = signedIn();
    QVERIFY(window);
    window->actions().signOut->trigger();
    QVERIFY(asksWho());
    QCOMPARE(windows().size(), 0);
    const auto store = fixture.opened();
    QCOMPARE(SignInFixture::newest(*store).kind, ChangeKind::SignOut);
}

void TestConsole::asksAgainWhenSignInBecomesRequired()
{
    const SignInFixture fixture;
    {
        const auto store = fixture.opened();
        SignInFixture::write(*store, [](Transaction &transaction) { return writeSignIn(transaction, {}); });
    }
    QSettings settings(fixture.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(fixture.path());
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(!windows().first()->workspace().author().signedIn);
    const auto saved = windows().first()->workspace().settings().setSignIn({true, 15, 30});
    QVERIFY(asksWho());
    QCOMPARE(windows().size(), 0);
}

void TestConsole::speaksAnotherLanguageOverTheOpenDirectory()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    QVERIFY(createSample(path));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
    console.open(path);
    QTRY_COMPARE(windows().size(), 1);
    QPointer<MainWindow> window = windows().first();
    const QString about = window->actions().about->text();
    window->showPage(MainWindow::SettingsView);
    emit window->languageChosen(QStringLiteral("ar"));
    QTRY_VERIFY(!window);
    QTRY_COMPARE(windows().size(), 1);
    window = windows().first();
    QVERIFY(window->actions().about->text() != about);
    QCOMPARE(window->page(), MainWindow::SettingsView);
    QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(window->settingsPage()->appearance()->language(), QStringLiteral("ar"));
    QCOMPARE(chosenLanguage(settings), QStringLiteral("ar"));
    // The directory stayed open: what was loaded is shown, and it can be written.
    QTRY_VERIFY(window->administrators()->state().total > 0);
    // What is typed is not lost for a language.
    window->settingsPage()->appearance()->findChild<QCheckBox *>()->click();
    emit window->languageChosen(QStringLiteral("en"));
    QTest::qWait(100);
    QVERIFY(window);
    QCOMPARE(windows().size(), 1);
    QCOMPARE(chosenLanguage(settings), QStringLiteral("en"));
}

void TestConsole::anotherLanguageOpensNoLockedWindow()
{
    const SignInFixture fixture;
    QSettings settings(fixture.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const QString other = fixture.folder.filePath(QStringLiteral("other.steward"));
    QVERIFY(createSample(other));
    Console console(settings);
    const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
    console.open(fixture.path());
    QVERIFY(asksWho());
    const QPointer<MainWindow> locked = signedIn();
    QVERIFY(locked);
    QTRY_VERIFY(locked->actions().lock->isEnabled());
    locked->actions().lock->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(locked->isLocked(), 10'000);

    console.open(other);
    QTRY_COMPARE(windows().size(), 1);
    const QPointer<MainWindow> open = windows().first();
    const QString about = open->actions().about->text();
    emit open->languageChosen(QStringLiteral("de"));
    QTRY_VERIFY(!open);
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(locked && locked->isLocked());
    QCOMPARE(windows().first()->workspace().store().path(), other);

    // Whoever locked it is back, and is spoken to in the other language.
    windows().first()->close();
    auto *cover = shownWindow<EntranceWindow>();
    QVERIFY(cover);
    cover->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(cover));
    driver::fill(*cover, QStringLiteral("Password"), SignInFixture::passwordText());
    driver::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!locked, 30'000);
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(windows().first()->actions().about->text() != about);
    QVERIFY(windows().first()->workspace().author().signedIn);
}

void TestConsole::anotherLanguageForgetsNoSecret()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    QVERIFY(createSample(path));
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
    console.open(path);
    QTRY_COMPARE(windows().size(), 1);
    const QPointer<MainWindow> window = windows().first();
    const QString key = QStringLiteral("steward/test");
    window->workspace().sharedKeychain()->keepForSession(key, Secret(QByteArray("kept until the end")));
    emit window->languageChosen(QStringLiteral("fr"));
    QTRY_VERIFY(!window);
    QTRY_COMPARE(windows().size(), 1);
    QVERIFY(windows().first()->workspace().sharedKeychain()->isKeptForSession(key));
}

void TestConsole::aSignInWindowSpeaksItToo()
{
    const SignInFixture fixture;
    const QString other = fixture.folder.filePath(QStringLiteral("other.steward"));
    QVERIFY(createSample(other));
    QSettings settings(fixture.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
    console.open(other);
    QTRY_COMPARE(windows().size(), 1);
    console.open(fixture.path());
    QVERIFY(asksWho());
    const QPointer<SignInWindow> before = shownWindow<SignInWindow>();
    const QString title = before->windowTitle();
    emit windows().first()->languageChosen(QStringLiteral("de"));
    QTRY_VERIFY(!before);
    QTRY_VERIFY(shownWindow<SignInWindow>());
    QVERIFY(shownWindow<SignInWindow>()->windowTitle() != title);
    QCOMPARE(shownWindow<SignInWindow>()->path(), fixture.path());
}

STEWARD_TEST(TestConsole)

} // namespace steward

#include "tst_console.moc"
