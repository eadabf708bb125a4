#include "ui/windowlock.h"

#include "models/actions/permission.h"
#include "ui/entrancewindow.h"
#include "ui/mainwindow.h"
#include "ui/signinpage.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds ReclaimTime {2};
constexpr std::chrono::milliseconds ReclaimStep {100};

bool isTouchOfReader(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

WindowLock::WindowLock(MainWindow &window) : QObject(&window), m_window(window)
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::lock);
    connect(&window, &MainWindow::lockRequested, this, &WindowLock::lock);
    connect(&window.workspace().store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.catalogChanged || set.administrators.contains(m_window.workspace().author().operatorId)) {
            readPolicy();
            lookAgain();
        }
    });
    connect(&m_reclaim, &QTimer::timeout, this, &WindowLock::reclaim);
    qApp->installEventFilter(this);
    readPolicy();
}

WindowLock::~WindowLock()
{
    delete m_cover;
}

EntranceWindow *WindowLock::cover() const
{
    return m_cover;
}

void WindowLock::readPolicy()
{
    Workspace &workspace = m_window.workspace();
    struct Read {
        SignInFacts facts;
        QString email;
    };
    const auto read = [id = workspace.author().operatorId](Connection &connection) -> Result<Read> {
        const Result<SignInFacts> facts = readSignInFacts(connection);
        STEWARD_TRY(facts);
        const auto row = AdministratorRows(connection).byId(id);
        STEWARD_TRY(row);
        return Read {*facts, *row ? (*row)->email.typed() : QString()};
    };
    whenDone(workspace.store().read(read), this, [this](const Result<Read> &found) {
        if (!found)
            return;
        m_policy = found->facts.policy;
        m_email = found->email;
        restartTimer();
        if (std::exchange(m_lockSoon, false))
            lock();
    });
}

void WindowLock::lookAgain()
{
    // Somebody suspended or deleted them, or the directory has begun to ask who works here.
    const Author &author = m_window.workspace().author();
    whenDone(authorityOf(m_window.workspace().store(), author), this, [this](const Result<Authority> &authority) {
        if (!authority && authority.error().kind == ErrorKind::Unauthorized)
            emit ended(authority.error().message);
    });
}

void WindowLock::restartTimer()
{
    const bool locks = m_window.workspace().author().signedIn && m_policy.required && m_policy.idleMinutes > 0;
    if (!locks || isLocked())
        m_idle.stop();
    else
        m_idle.start(std::chrono::minutes(m_policy.idleMinutes));
}

bool WindowLock::belongsToWindow(const QWidget *widget) const
{
    for (const QWidget *ancestor = widget->parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        if (ancestor == &m_window)
            return true;
    }
    return false;
}

bool WindowLock::eventFilter(QObject *object, QEvent *event)
{
    if (isTouchOfReader(event->type()) && m_idle.isActive())
        restartTimer();
    // What an answer of the store opens meanwhile stays behind the lock too.
    if (event->type() == QEvent::Show && isLocked() && object->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(object);
        if (widget->isWindow() && belongsToWindow(widget))
            QMetaObject::invokeMethod(this, &WindowLock::hideDialogs, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void WindowLock::hideDialogs()
{
    if (!isLocked())
        return;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!widget->isVisible() || !belongsToWindow(widget))
            continue;
        const bool isDialog = widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Sheet;
        widget->hide();
        if (isDialog)
            m_hidden.append(widget);
    }
    // The keyboard must not stay with what is hidden; the window system gives and takes it a moment later.
    m_cover->activateWindow();
    m_reclaimUntil.setRemainingTime(ReclaimTime);
    m_reclaim.start(ReclaimStep);
}

void WindowLock::reclaim()
{
    if (!m_cover || m_reclaimUntil.hasExpired()) {
        m_reclaim.stop();
        return;
    }
    // Another program may have it.
    const QWindow *focused = QGuiApplication::focusWindow();
    if (!m_cover->isActiveWindow() && (!focused || !focused->isVisible()))
        m_cover->activateWindow();
}

void WindowLock::lock()
{
    Workspace &workspace = m_window.workspace();
    if (isLocked() || !workspace.author().signedIn)
        return;
    // The window has just been opened: whose it is comes in a moment.
    if (m_email.isEmpty()) {
        m_lockSoon = true;
        return;
    }
    const SignInFacts facts {workspace.directory().name, workspace.directory().uid, m_policy};
    m_cover = new EntranceWindow(tr("Locked – %1 – Steward", "directory").arg(facts.directory));
    m_page = new SignInPage(workspace.signIn(), facts, m_email);
    m_cover->setPage(m_page);
    m_cover->takePlaceOf(&m_window);
    connect(m_page, &SignInPage::signedIn, this, [this](const SignedIn &who) {
        // The email may have become somebody else's meanwhile.
        if (who.author.operatorId == m_window.workspace().author().operatorId)
            unlock();
        else
            emit ended({});
    });
    connect(m_page, &SignInPage::somebodyElseRequested, this, [this] { emit ended({}); });
    // Closed while it is locked, the window goes too. What it asks about first can be answered when it is unlocked.
    m_cover->setMayClose([this] {
        const bool goes = m_window.close();
        if (!goes)
            m_page->showMessage(tr("Something is not saved, or still under way. Unlock the window to close it."));
        return goes;
    });
    m_cover->show();
    m_window.setCover(m_cover);
    hideDialogs();
    restartTimer();
}

void WindowLock::unlock()
{
    m_window.setCover(nullptr);
    m_window.activateWindow();
    for (const QPointer<QWidget> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
    // The page is telling of this: its window goes afterwards.
    m_cover->hide();
    m_cover->deleteLater();
    m_cover.clear();
    restartTimer();
    emit unlocked();
}

} // namespace steward
