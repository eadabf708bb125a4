#pragma once

#include "app/entrance.h"
#include "app/firstrun.h"
#include "app/openwindows.h"
#include "ui/mainwindow.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QSet>
#include <QSettings>

#include <memory>

namespace steward {

/// The composition root of the console: builds everything that the window of a directory needs, and keeps what all of
/// them share. GUI thread.
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(QSettings &settings);

    /// Opens the file in a window of its own, or raises the window that has it, also that of another process.
    void open(const QString &path);
    /// The directory that was open last, or what to begin with when there is none.
    void openNewest();
    /// Ways to begin: create a directory, open one, look at the sample.
    void showFirstRun() { m_firstRun.show(); }
    /// The embedded sample directory, created at first.
    void openSample();

private:
    void show(const Entered &entered);
    /// The window of the directory, in place of the one `before`.
    MainWindow *show(std::unique_ptr<Workspace> workspace, const QWidget *before);
    /// Closes the window of whoever works there no longer, and asks again.
    void startOver(MainWindow *window, const QString &reason);
    /// Goes on with what the first window has created.
    void enter(DirectoryCreation &creation);
    /// Tells it, and offers a backup where the file is lost.
    void offerBackup(const QString &path, const Error &error);
    void refuse(const Error &error);
    void chooseAppearance(const Appearance &appearance);
    void chooseLanguage(const QString &language);
    /// Shows the window in the language that was chosen: at once, when it is unlocked, or when it is opened again.
    void speakAnew(MainWindow *window);
    /// The same window anew, over the directory that stays open.
    void rebuild(MainWindow *window);
    void closeAll();

    QSettings &m_settings;
    QSet<QWidget *> m_speaksLater;            ///< Locked when another language was chosen.
    std::unique_ptr<QEventLoopLocker> m_stay; ///< While one window takes the place of another.
    OpenWindows m_windows;                    ///< They tell when they go, which needs what stands above.
    Entrance m_entrance {m_windows};
    FirstRun m_firstRun;
};

} // namespace steward
