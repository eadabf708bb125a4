#pragma once

#include "models/actions/signin.h"
#include "ui/firstrunpage.h"
#include "ui/mainwindow.h"
#include "ui/style/stewardstyle.h"

#include <QEventLoopLocker>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSettings>

#include <memory>

namespace steward {

class Doorbell;
class EntranceWindow;
class SignInWindow;

/// The composition root of the console: opens directories, one window a file, and builds everything that a window
/// needs. GUI thread.
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(QSettings &settings);
    ~Console() override;

    /// Opens the file in a window of its own, or raises the window that has it, also that of another process.
    void open(const QString &path);
    /// The directory that was open last, or what to begin with when there is none.
    void openNewest();
    /// Ways to begin: create a directory, open one, look at the sample.
    void showFirstRun();
    /// The embedded sample directory, created at first.
    void openSample();

private:
    /// What to do with the store once it is known that nobody else shows the file.
    void start(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening, bool resume = true);
    /// Asks who works there where the directory wants to know; `resume`: whoever is kept signed in need not answer.
    void enter(std::unique_ptr<Store> store, bool resume);
    SignInWindow *askWho(std::unique_ptr<Store> store, const SignInFacts &facts, bool resume);
    void letIn(SignInWindow *window, const SignedIn &who);
    void enterAs(std::unique_ptr<Store> store, const SignedIn &who, QWidget *before);
    /// The window of the directory, in place of the one `before`.
    MainWindow *show(std::unique_ptr<Workspace> workspace, const QWidget *before);
    /// Closes the window of whoever works there no longer, and asks again.
    void startOver(MainWindow *window);
    /// This window shows the file from now on.
    void takePlace(const QString &path, QWidget *window);
    void begin(FirstRunPage::Way way);
    void create(QWidget *parent);
    /// Tells it, and offers a backup where the file is lost.
    void offerBackup(const QString &path, const Error &error);
    void refuse(const Error &error);
    bool raiseExisting(const QString &path);
    void chooseAppearance(const Appearance &appearance);
    void chooseLanguage(const QString &language);
    /// Shows the window in the language that was chosen: at once, when it is unlocked, or when it is opened again.
    void speakAnew(MainWindow *window);
    void speakAnew(SignInWindow *window);
    /// The same window anew, over the directory that stays open.
    void rebuild(MainWindow *window);
    void closeAll();

    QSettings &m_settings;
    QHash<QString, QPointer<QWidget>> m_windows; ///< By canonical path.
    QHash<QString, QPointer<Doorbell>> m_bells;  ///< As the windows.
    QSet<QWidget *> m_speaksLater;               ///< Locked when another language was chosen.
    QPointer<EntranceWindow> m_firstRun;
    std::unique_ptr<QEventLoopLocker> m_stay; ///< While one window takes the place of another.
    /// What the next window begins with.
    enum class First { Nothing, Import, Connect } m_next = First::Nothing;
    int m_opening = 0;
};

/// The look that the settings keep.
Appearance appearanceFrom(const QSettings &settings);

/// The language that the settings keep, as BCP 47; empty: that of the system.
QString chosenLanguage(const QSettings &settings);
/// Shows windows that are made from now on in the language, and in its direction.
void applyLanguage(const QString &language);

} // namespace steward
