#include "app/console.h"

#include "app/doorbell.h"
#include "models/actions/newdirectory.h"
#include "tests/support/damageddirectory.h"
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
    template <typename Window> static Window *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    static void signIn(QWidget &window, const QString &password)
    {
        driver::fill(window, QStringLiteral("Email"), SignInFixture::email());
        driver::fill(window, QStringLiteral("Password"), password);
        driver::press(Qt::Key_Return);
    }
    static QMessageBox *refusal()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        }
        return nullptr;
    }
};

void TestConsole::opensOneWindowAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    {
        Store store;
        QVERIFY(await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))));
    }
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
        QVERIFY(shown<EntranceWindow>());
        QVERIFY(driver::button(*shown<EntranceWindow>(), QStringLiteral("Create…")));
        QVERIFY(driver::button(*shown<EntranceWindow>(), QStringLiteral("Connect…")));
        {
            Store store;
            QVERIFY(await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))));
        }
        console.open(path);
        QTRY_COMPARE(windows().size(), 1);
        QTRY_VERIFY(!shown<EntranceWindow>());
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
    driver::button(*shown<EntranceWindow>(), QStringLiteral("Create…"))->click();
    auto *form = shown<NewDirectoryForm>();
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
    QTRY_VERIFY(!shown<EntranceWindow>());
}

void TestConsole::asksWhoWorksThereLocksAndStartsOver()
{
    const SignInFixture fixture;
    QSettings settings(fixture.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Console console(settings);
    console.open(fixture.path());
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInWindow>(), 40'000);
    QCOMPARE(windows().size(), 0);
    // Opened again, the same window comes to the front.
    console.open(fixture.path());
    QTest::qWait(100);
    QVERIFY(QTest::qWaitForWindowActive(shown<SignInWindow>()));
    signIn(*shown<SignInWindow>(), SignInFixture::passwordText());
    QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 30'000);
    QTRY_VERIFY(!shown<SignInWindow>());
    MainWindow *window = windows().first();
    QVERIFY(window->workspace().author().signedIn);

    window->actions().lock->trigger();
    QTRY_COMPARE(windows().size(), 0);
    // A locked window is not opened by opening its file.
    console.open(fixture.path());
    QTest::qWait(200);
    QCOMPARE(windows().size(), 0);
    auto *cover = shown<EntranceWindow>();
    QVERIFY(cover);
    QTRY_VERIFY_WITH_TIMEOUT(driver::button(*cover, QStringLiteral("Sign In as Somebody Else")), 40'000);
    driver::button(*cover, QStringLiteral("Sign In as Somebody Else"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInWindow>(), 40'000);
    QVERIFY(QTest::qWaitForWindowActive(shown<SignInWindow>()));
    QCOMPARE(driver::named<QLineEdit>(*shown<SignInWindow>(), QStringLiteral("Email"))->text(), QString());
    signIn(*shown<SignInWindow>(), SignInFixture::passwordText());
    QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, 30'000);
    windows().first()->actions().signOut->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInWindow>(), 40'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(shown<SignInWindow>(), 40'000);
    QCOMPARE(windows().size(), 0);
}

void TestConsole::speaksAnotherLanguageOverTheOpenDirectory()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.steward"));
    {
        Store store;
        QVERIFY(await(store.create(path, sampleDirectory({QStringLiteral("T"), QStringLiteral("window")}))));
    }
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

STEWARD_TEST(TestConsole)

} // namespace steward

#include "tst_console.moc"
