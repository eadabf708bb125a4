#include "app/console.h"

#include "app/doorbell.h"
#include "models/actions/newdirectory.h"
#include "ui/credentialnotices.h"
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

Console::Console(QSettings &settings) : m_settings(settings) { }

Console::~Console()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
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

void Console::create(const QString &path)
{
    if (raiseExisting(path))
        return;
    auto store = std::make_unique<Store>();
    const Author author = authorFor({}, ClientName);
    const QFuture<Result<void>> opening
        = store->create(path, emptyDirectory(QFileInfo(path).completeBaseName(), author));
    start(std::move(store), opening);
}

void Console::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        refuse({ErrorKind::Storage, tr("The folder %1 cannot be created.").arg(QFileInfo(path).absolutePath())});
        return;
    }
    auto store = std::make_unique<Store>();
    const QFuture<Result<void>> opening = store->create(path, sampleDirectory(authorFor({}, ClientName)));
    start(std::move(store), opening);
}

void Console::start(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening)
{
    ++m_opening;
    // The callback owns the store until a window does.
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    whenDone(opening, this, [this, held](const Result<void> &opened) {
        --m_opening;
        if (opened)
            show(std::move(*held));
        else
            refuse(opened.error());
    });
}

void Console::show(std::unique_ptr<Store> store)
{
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    ++m_opening;
    const auto look = [](Connection &connection) { return CatalogRows(connection).directory(); };
    whenDone((*held)->read(look), this, [this, held](const Result<DirectoryInfo> &directory) {
        --m_opening;
        if (!directory) {
            refuse(directory.error());
            return;
        }
        const QString path = (*held)->path();
        auto workspace = std::make_unique<Workspace>(std::move(*held), *directory, authorFor(*directory, ClientName));
        auto *window = new MainWindow(std::move(workspace), m_settings);
        m_windows.insert(pathKey(path), window);
        new Doorbell(pathKey(path), window);
        connect(window, &MainWindow::openRequested, this, &Console::open);
        connect(window, &MainWindow::createRequested, this, &Console::create);
        connect(window, &MainWindow::sampleRequested, this, &Console::openSample);
        connect(window, &MainWindow::quitRequested, this, &Console::closeAll);
        connect(window, &MainWindow::appearanceChosen, this, &Console::chooseAppearance);
        whenDone(window->workspace().store().checked(), window, [this, window](const Result<void> &checked) {
            if (checked || checked.error().kind == ErrorKind::Cancelled)
                return;
            window->close();
            refuse(checked.error());
        });
        rememberDirectory(m_settings, path);
        window->workspace().purgeExpired();
        window->show();
        window->credentials()->start();
        window->workspace().anchoring().start();
    });
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
}

bool Console::raiseExisting(const QString &path)
{
    if (const QPointer<MainWindow> window = m_windows.value(pathKey(path))) {
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
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->refreshLook();
    }
}

void Console::closeAll()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

} // namespace steward
