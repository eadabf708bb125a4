#include "app/console.h"

#include "app/doorbell.h"
#include "app/language.h"
#include "app/rescue.h"
#include "models/actions/newdirectory.h"
#include "models/core/privatefolder.h"
#include "models/store/filesafety.h"
#include "ui/administratorspage.h"
#include "ui/credentialnotices.h"
#include "ui/directorycreation.h"
#include "ui/directorydialogs.h"
#include "ui/forms/appearanceform.h"
#include "ui/forms/newdirectoryform.h"
#include "ui/settingspage.h"
#include "ui/signinwindow.h"
#include "ui/style/messagebar.h"
#include "ui/style/raisewindow.h"
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

const QString ClientName = QStringLiteral("window");
const QString ThemeKey = QStringLiteral("appearance/theme");
const QString CompactKey = QStringLiteral("appearance/compact");
const QString LanguageKey = QStringLiteral("appearance/language");
const QString ReduceMotionKey = QStringLiteral("appearance/reduceMotion");

QString pathKey(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.steward"));
}

} // namespace

Appearance appearanceFrom(const QSettings &settings)
{
    Appearance appearance;
    const int theme = settings.value(ThemeKey, static_cast<int>(ThemeChoice::System)).toInt();
    appearance.theme = static_cast<ThemeChoice>(qBound(0, theme, static_cast<int>(ThemeChoice::HighContrast)));
    appearance.density = settings.value(CompactKey, false).toBool() ? Density::Compact : Density::Comfortable;
    appearance.reduceMotion = settings.value(ReduceMotionKey, false).toBool();
    return appearance;
}

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(LanguageKey).toString();
}

void applyLanguage(const QString &language)
{
    useLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

Console::Console(QSettings &settings) : m_settings(settings) { }

Console::~Console()
{
    delete m_firstRun;
    for (const QPointer<QWidget> &window : std::as_const(m_windows))
        delete window.data();
}

void Console::open(const QString &path)
{
    if (raiseExisting(path))
        return;
    auto store = std::make_unique<Store>();
    const QFuture<Result<void>> opening = store->open(path);
    start(std::move(store), opening);
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
    auto store = std::make_unique<Store>();
    const QFuture<Result<void>> opening = store->create(path, sampleDirectory(authorFor({}, ClientName)));
    start(std::move(store), opening);
}

void Console::start(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening, bool resume)
{
    ++m_opening;
    // The callback owns the store until a window does.
    const QString path = store->path();
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    whenDone(opening, this, [this, held, resume, path](const Result<void> &opened) {
        --m_opening;
        if (opened)
            enter(std::move(*held), resume);
        else
            offerBackup(path, opened.error());
    });
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
    auto *rescue = new Rescue(path, error, authorFor({}, ClientName), this);
    connect(rescue, &QObject::destroyed, this, [stay] {});
    connect(rescue, &Rescue::restored, this, &Console::open);
    rescue->begin(QApplication::activeWindow());
    m_stay.reset();
}

void Console::enter(std::unique_ptr<Store> store, bool resume)
{
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    ++m_opening;
    struct Read {
        SignInFacts facts;
        DirectoryInfo directory;
    };
    const auto look = [](Connection &connection) -> Result<Read> {
        const Result<SignInFacts> facts = readSignInFacts(connection);
        STEWARD_TRY(facts);
        const Result<DirectoryInfo> directory = CatalogRows(connection).directory();
        STEWARD_TRY(directory);
        return Read {*facts, *directory};
    };
    whenDone((*held)->read(look), this, [this, held, resume](const Result<Read> &found) {
        --m_opening;
        if (!found)
            refuse(found.error());
        else if (found->facts.policy.required)
            askWho(std::move(*held), found->facts, resume);
        else
            show(std::make_unique<Workspace>(std::move(*held), found->directory,
                                             authorFor(found->directory, ClientName)),
                 nullptr);
    });
}

SignInWindow *Console::askWho(std::unique_ptr<Store> store, const SignInFacts &facts, bool resume)
{
    auto *window = new SignInWindow(std::move(store), facts);
    takePlace(window->path(), window);
    connect(window, &SignInWindow::openRequested, this, &Console::open);
    connect(window, &SignInWindow::quitRequested, this, &Console::closeAll);
    connect(window, &SignInWindow::signedIn, this, [this, window](const SignedIn &who) { letIn(window, who); });
    window->begin(resume);
    m_stay.reset();
    return window;
}

void Console::letIn(SignInWindow *window, const SignedIn &who)
{
    enterAs(window->takeStore(), who, window);
}

void Console::enterAs(std::unique_ptr<Store> store, const SignedIn &who, QWidget *before)
{
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    const QPointer<QWidget> place = before;
    ++m_opening;
    const auto look = [](Connection &connection) { return CatalogRows(connection).directory(); };
    whenDone((*held)->read(look), this, [this, held, who, place](const Result<DirectoryInfo> &directory) {
        --m_opening;
        if (!directory) {
            refuse(directory.error());
            return;
        }
        MainWindow *window = show(std::make_unique<Workspace>(std::move(*held), *directory, who.author), place);
        if (qobject_cast<SignInWindow *>(place.data()))
            place->deleteLater();
        if (!who.notKept.isEmpty())
            window->showMessage({ErrorKind::Secret, who.notKept});
    });
}

MainWindow *Console::show(std::unique_ptr<Workspace> workspace, const QWidget *before)
{
    const QString path = workspace->store().path();
    auto *window = new MainWindow(std::move(workspace), m_settings);
    takePlace(path, window);
    auto *lock = new WindowLock(*window);
    connect(window, &MainWindow::openRequested, this, &Console::open);
    connect(window, &MainWindow::newRequested, this, &Console::showFirstRun);
    connect(window, &MainWindow::sampleRequested, this, &Console::openSample);
    connect(window, &MainWindow::quitRequested, this, &Console::closeAll);
    connect(window, &MainWindow::appearanceChosen, this, &Console::chooseAppearance);
    window->settingsPage()->appearance()->setLanguage(chosenLanguage(m_settings));
    connect(window, &MainWindow::languageChosen, this, &Console::chooseLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::signedOut, this, [this, window] { startOver(window); });
    connect(lock, &WindowLock::ended, this, [this, window] { startOver(window); });
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
    const First first = std::exchange(m_next, First::Nothing);
    if (first == First::Import)
        window->importSpreadsheet();
    else if (first == First::Connect)
        window->connectRemote();
    m_stay.reset();
    if (m_firstRun)
        m_firstRun->close();
    return window;
}

void Console::startOver(MainWindow *window)
{
    const QString path = window->workspace().store().path();
    // Once: several things may end a sign-in.
    if (m_windows.take(pathKey(path)) != window)
        return;
    // No window for a moment must not end the program. This one is telling of it, and goes afterwards.
    m_stay = std::make_unique<QEventLoopLocker>();
    window->hide();
    QMetaObject::invokeMethod(
        this,
        [this, window = QPointer<MainWindow>(window), path] {
            delete window.data();
            auto store = std::make_unique<Store>();
            const QFuture<Result<void>> opening = store->open(path);
            // What this one was kept signed in with is not for the next one.
            start(std::move(store), opening, false);
        },
        Qt::QueuedConnection);
}

void Console::takePlace(const QString &path, QWidget *window)
{
    if (const QPointer<Doorbell> bell = m_bells.value(pathKey(path)))
        delete bell.data();
    m_windows.insert(pathKey(path), window);
    m_bells.insert(pathKey(path), new Doorbell(pathKey(path), window));
}

void Console::showFirstRun()
{
    if (m_firstRun) {
        raiseWindow(m_firstRun);
        return;
    }
    using Way = FirstRunPage::Way;
    m_firstRun = new EntranceWindow(tr("Steward"));
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new FirstRunPage({Way::Create, Way::Open, Way::Connect, Way::Import, Way::Sample});
    connect(page, &FirstRunPage::chosen, this, &Console::begin);
    m_firstRun->setPage(page);
    m_firstRun->show();
}

void Console::begin(FirstRunPage::Way way)
{
    EntranceWindow *window = m_firstRun;
    switch (way) {
    case FirstRunPage::Way::Create:
        create(window);
        return;
    case FirstRunPage::Way::Open:
        chooseDirectoryToOpen(window, {}, [this](const QString &path) { open(path); });
        return;
    case FirstRunPage::Way::Sample:
        openSample();
        return;
    case FirstRunPage::Way::Import:
        // What the spreadsheet holds needs a directory first.
        m_next = First::Import;
        create(window);
        return;
    case FirstRunPage::Way::Connect:
        m_next = First::Connect;
        create(window);
        return;
    }
}

void Console::create(QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *form = new NewDirectoryForm(QFileInfo(folder).isDir() ? folder : QDir::homePath(),
                                      &DirectoryCreation::remarkOn, parent);
    form->setAttribute(Qt::WA_DeleteOnClose);
    auto *creation = new DirectoryCreation(*form, form);
    connect(form, &NewDirectoryForm::chooseFileRequested, form, [form] {
        chooseNewDirectoryFile(form, tr("New Directory"), form->path(),
                               [form](const QString &path) { form->setPath(path); });
    });
    connect(form, &QDialog::rejected, this, [this] { m_next = First::Nothing; });
    connect(creation, &DirectoryCreation::created, this, [this, form, creation] {
        const std::optional<SignedIn> who = creation->who();
        std::unique_ptr<Store> store = creation->takeStore();
        if (who)
            enterAs(std::move(store), *who, m_firstRun);
        else
            enter(std::move(store), true);
        form->setBusy(false);
        form->accept();
    });
    form->open();
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

bool Console::raiseExisting(const QString &path)
{
    if (const QPointer<QWidget> window = m_windows.value(pathKey(path))) {
        raiseWindow(window);
        return true;
    }
    if (!Doorbell::ring(pathKey(path)))
        return false;
    // Another console shows the file and has come to the front; without a window of our own there is nothing to do.
    if (m_opening == 0 && QApplication::topLevelWidgets().isEmpty())
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return true;
}

void Console::chooseAppearance(const Appearance &appearance)
{
    m_settings.setValue(ThemeKey, static_cast<int>(appearance.theme));
    m_settings.setValue(CompactKey, appearance.density == Density::Compact);
    m_settings.setValue(ReduceMotionKey, appearance.reduceMotion);
    applyTheme(*qApp, appearance);
    for (const QPointer<QWidget> &one : std::as_const(m_windows)) {
        if (auto *window = qobject_cast<MainWindow *>(one))
            window->refreshLook();
    }
}

void Console::chooseLanguage(const QString &language)
{
    m_settings.setValue(LanguageKey, language);
    applyLanguage(language);
    const QList<QPointer<QWidget>> open = m_windows.values();
    for (const QPointer<QWidget> &one : open) {
        if (auto *window = qobject_cast<MainWindow *>(one))
            speakAnew(window);
        else if (auto *signIn = qobject_cast<SignInWindow *>(one))
            speakAnew(signIn);
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

void Console::speakAnew(SignInWindow *window)
{
    const QEventLoopLocker stay;
    const SignInFacts facts = window->facts();
    const QRect place = window->geometry();
    std::unique_ptr<Store> store = window->takeStore();
    delete window;
    askWho(std::move(store), facts, false)->setGeometry(place);
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
    if (m_firstRun)
        m_firstRun->close();
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

} // namespace steward
