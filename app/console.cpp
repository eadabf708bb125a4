#include "app/console.h"

#include "app/chosenlook.h"
#include "app/rescue.h"
#include "models/actions/newdirectory.h"
#include "models/core/privatefolder.h"
#include "models/store/filesafety.h"
#include "ui/administratorspage.h"
#include "ui/credentialnotices.h"
#include "ui/directorycreation.h"
#include "ui/forms/appearanceform.h"
#include "ui/settingspage.h"
#include "ui/signinwindow.h"
#include "ui/style/messagebar.h"
#include "ui/syncwork.h"
#include "ui/windowlock.h"
#include "ui/windowmenus.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace steward {

namespace {

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.steward"));
}

} // namespace

Console::Console(QSettings &settings) : m_settings(settings)
{
    connect(&m_entrance, &Entrance::entered, this, qOverload<const Entered &>(&Console::show));
    connect(&m_entrance, &Entrance::asked, this, [this] { m_stay.reset(); });
    connect(&m_entrance, &Entrance::failed, this, &Console::offerBackup);
    connect(&m_entrance, &Entrance::refused, this, &Console::refuse);
    connect(&m_entrance, &Entrance::openRequested, this, &Console::open);
    connect(&m_entrance, &Entrance::quitRequested, this, &Console::closeAll);
    connect(&m_firstRun, &FirstRun::openRequested, this, &Console::open);
    connect(&m_firstRun, &FirstRun::sampleRequested, this, &Console::openSample);
    connect(&m_firstRun, &FirstRun::created, this, &Console::enter);
}

void Console::open(const QString &path)
{
    const OpenWindows::Place place = m_windows.raise(path);
    if (place == OpenWindows::Place::Nowhere)
        m_entrance.open(path);
    // Another console shows the file; without a window of our own there is nothing to do.
    else if (place == OpenWindows::Place::Elsewhere && !m_entrance.isOpening()
             && QApplication::topLevelWidgets().isEmpty())
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void Console::openNewest()
{
    const QStringList recent = recentDirectories(m_settings);
    if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        open(recent.first());
    else
        showFirstRun();
}

void Console::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!makePrivateFolder(QFileInfo(path).absolutePath())) {
        refuse({ErrorKind::Storage, tr("The folder %1 cannot be created.").arg(QFileInfo(path).absolutePath())});
        return;
    }
    m_entrance.create(path, sampleDirectory(authorInWindow({})));
}

void Console::offerBackup(const QString &path, const Error &error)
{
    if (error.kind != ErrorKind::Storage && error.kind != ErrorKind::NotFound) {
        refuse(error);
        return;
    }
    qWarning().noquote() << error.message << error.detail;
    // No window for a moment must not end the program.
    const auto stay = std::make_shared<QEventLoopLocker>();
    auto *rescue = new Rescue(path, error, authorInWindow({}), this);
    connect(rescue, &QObject::destroyed, this, [stay] {});
    connect(rescue, &Rescue::restored, this, &Console::open);
    rescue->begin(QApplication::activeWindow());
    m_stay.reset();
}

void Console::enter(DirectoryCreation &creation)
{
    if (const std::optional<SignedIn> who = creation.who())
        m_entrance.enterAs(creation.takeStore(), *who, m_firstRun.window());
    else
        m_entrance.enter(creation.takeStore());
}

void Console::show(const Entered &entered)
{
    MainWindow *window
        = show(std::make_unique<Workspace>(entered.store, entered.directory, entered.author), entered.before);
    if (!entered.notKept.isEmpty())
        window->showMessage({ErrorKind::Secret, entered.notKept});
}

MainWindow *Console::show(std::unique_ptr<Workspace> workspace, const QWidget *before)
{
    const QString path = workspace->store().path();
    auto *window = new MainWindow(std::move(workspace), m_settings);
    m_windows.put(path, window);
    auto *lock = new WindowLock(*window);
    connect(window, &MainWindow::openRequested, this, &Console::open);
    connect(window, &MainWindow::newRequested, this, &Console::showFirstRun);
    connect(window, &MainWindow::sampleRequested, this, &Console::openSample);
    connect(window, &MainWindow::quitRequested, this, &Console::closeAll);
    connect(window, &MainWindow::appearanceChosen, this, &Console::chooseAppearance);
    window->settingsPage()->appearance()->setLanguage(chosenLanguage(m_settings));
    connect(window, &MainWindow::languageChosen, this, &Console::chooseLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::signedOut, this, [this, window] { startOver(window, {}); });
    connect(lock, &WindowLock::ended, this, [this, window](const QString &reason) { startOver(window, reason); });
    connect(
        lock, &WindowLock::unlocked, this,
        [this, window] {
            if (m_speaksLater.remove(window))
                speakAnew(window);
        },
        Qt::QueuedConnection);
    connect(window, &QObject::destroyed, this, [this, window] { m_speaksLater.remove(window); });
    whenDone(window->workspace().store().checked(), window, [this, window](const Result<void> &checked) {
        if (checked || checked.error().kind == ErrorKind::Cancelled)
            return;
        const QString damaged = window->workspace().store().path();
        // Without a question: nothing that is kept in a damaged file can be trusted, and it must be closed before another
        // one takes its place.
        connect(window, &QObject::destroyed, this,
                [this, damaged, error = checked.error()] { offerBackup(damaged, error); });
        m_stay = std::make_unique<QEventLoopLocker>();
        window->hide();
        window->deleteLater();
    });
    rememberDirectory(m_settings, path);
    window->workspace().purgeExpired();
    if (before && before->isVisible())
        window->setGeometry(before->geometry());
    window->show();
    const auto look = [path](Connection &) -> Result<QStringList> { return fileWarnings(path); };
    whenDone(window->workspace().store().read(look), window, [window](const Result<QStringList> &warnings) {
        if (warnings && !warnings->isEmpty())
            window->administrators()->messages()->showMessage(Tone::Warn, warnings->first());
    });
    window->credentials()->start();
    window->workspace().anchoring().start();
    window->workspace().backups().start();
    window->syncWork()->flow().start();
    const FirstRun::Next next = m_firstRun.takeNext();
    if (next == FirstRun::Next::Import)
        window->importSpreadsheet();
    else if (next == FirstRun::Next::Connect)
        window->connectRemote();
    m_stay.reset();
    m_firstRun.close();
    return window;
}

void Console::startOver(MainWindow *window, const QString &reason)
{
    const QString path = window->workspace().store().path();
    // Once: several things may end a sign-in.
    if (!m_windows.take(path, window))
        return;
    // No window for a moment must not end the program. This one is telling of it, and goes afterwards.
    m_stay = std::make_unique<QEventLoopLocker>();
    window->hide();
    QMetaObject::invokeMethod(
        this,
        [this, window = QPointer<MainWindow>(window), path, reason] {
            delete window.data();
            // What this one was kept signed in with is not for the next one.
            m_entrance.open(path, {false, reason});
        },
        Qt::QueuedConnection);
}

void Console::refuse(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qWarning().noquote() << error.message << error.detail;
    QWidget *parent = QApplication::activeWindow();
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Steward"), error.message, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
    m_stay.reset();
}

void Console::chooseAppearance(const Appearance &appearance)
{
    keepAppearance(m_settings, appearance);
    applyTheme(*qApp, appearance);
    for (const QPointer<QWidget> &one : m_windows.all()) {
        if (auto *window = qobject_cast<MainWindow *>(one))
            window->refreshLook();
    }
}

void Console::chooseLanguage(const QString &language)
{
    keepLanguage(m_settings, language);
    applyLanguage(language);
    for (const QPointer<QWidget> &one : m_windows.all()) {
        if (auto *window = qobject_cast<MainWindow *>(one))
            speakAnew(window);
        else if (auto *signIn = qobject_cast<SignInWindow *>(one))
            m_entrance.askAnew(signIn);
    }
}

void Console::speakAnew(MainWindow *window)
{
    // Another window in its place would be an open door.
    if (window->isLocked())
        m_speaksLater.insert(window);
    else if (window->hasUnfinishedWork())
        window->showWarning(tr("This window has changes that are not saved, or work that is under way. It shows the "
                               "other language when it is opened again."));
    else
        rebuild(window);
}

void Console::rebuild(MainWindow *window)
{
    const QEventLoopLocker stay;
    const std::shared_ptr<Store> store = window->workspace().sharedStore();
    const std::shared_ptr<Keychain> keychain = window->workspace().sharedKeychain();
    const DirectoryInfo directory = window->workspace().directory();
    const Author author = window->workspace().author();
    const MainWindow::Page page = window->page();
    const QRect place = window->geometry();
    window->keepLayout();
    // At once: two windows over one store would both send what is due.
    delete window;
    MainWindow *anew = show(std::make_unique<Workspace>(store, directory, author, keychain), nullptr);
    if (!anew->isMaximized())
        anew->setGeometry(place);
    anew->showPage(page);
}

void Console::closeAll()
{
    m_firstRun.close();
    m_windows.closeAll();
}

} // namespace steward
