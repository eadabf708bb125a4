#pragma once

#include "models/domain/signinpolicy.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace steward {

class EntranceWindow;
class MainWindow;
class SignInPage;

/// Locks the window of somebody who has signed in, at their wish or when nobody touches a key or the mouse for the time
/// that the directory says: window and dialogs are hidden, as they are, behind a page that asks for the password. Also
/// looks whether whoever works here may go on. GUI thread.
class WindowLock : public QObject {
    Q_OBJECT

public:
    explicit WindowLock(MainWindow &window);
    ~WindowLock() override;

    /// Nothing to lock where nobody has signed in.
    void lock();
    bool isLocked() const { return !m_cover.isNull(); }
    EntranceWindow *cover() const;
    SignInPage *page() const { return m_page; }
    /// Runs while the window is open to somebody who has signed in.
    QTimer *idleTimer() { return &m_idle; }

signals:
    /// Whoever locked it is back.
    void unlocked();
    /// Somebody else wants to work here, or whoever does has to sign in (again), and why if they did not ask for it: the
    /// window is of no use any more.
    void ended(const QString &reason);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void readPolicy();
    void lookAgain();
    void restartTimer();
    void hideDialogs();
    void reclaim();
    bool belongsToWindow(const QWidget *widget) const;
    void unlock();

    MainWindow &m_window;
    SignInPolicy m_policy;
    QTimer m_idle;
    QString m_email;
    bool m_lockSoon = false;
    QPointer<EntranceWindow> m_cover;
    QPointer<SignInPage> m_page;
    QTimer m_reclaim;                  ///< The cover takes the keyboard back when no window that is seen has it …
    QDeadlineTimer m_reclaimUntil;     ///< … until then.
    QList<QPointer<QWidget>> m_hidden; ///< Dialogs, the one in front last.
};

} // namespace steward
