#pragma once

#include "models/actions/signin.h"
#include "models/store/catalogrows.h"
#include "models/store/store.h"

#include <QObject>
#include <QWidget>

#include <memory>

namespace steward {

class OpenWindows;
class SignInWindow;

/// An open directory, and who works there.
struct Entered {
    std::shared_ptr<Store> store;
    DirectoryInfo directory;
    Author author;
    QWidget *before = nullptr; ///< In whose place its window comes.
    QString notKept = {};      ///< Why they are not kept signed in, although they wished it.
};

/// How a directory is opened.
struct Coming {
    bool resume = true;  ///< Whoever is kept signed in need not answer.
    QString reason = {}; ///< Why they have to sign in again: the page says it.
};

/// The way into a directory: opens it, and asks who works there where the directory wants to know. GUI thread.
class Entrance : public QObject {
    Q_OBJECT

public:
    explicit Entrance(OpenWindows &windows, QObject *parent = nullptr);

    void open(const QString &path, const Coming &coming = {});
    void create(const QString &path, const DirectoryContent &content);
    void enter(std::unique_ptr<Store> store, const Coming &coming = {});
    void enterAs(std::unique_ptr<Store> store, const SignedIn &who, QWidget *before);
    /// The same question in the language of the program.
    void askAnew(SignInWindow *window);
    /// A window is about to come.
    bool isOpening() const { return m_opening > 0; }

signals:
    void entered(const steward::Entered &entered);
    /// A window asks who works there.
    void asked();
    /// The file is not open.
    void failed(const QString &path, const steward::Error &error);
    void refused(const steward::Error &error);
    void openRequested(const QString &path);
    void quitRequested();

private:
    void enterWhenOpen(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening, const Coming &coming);
    SignInWindow *ask(std::unique_ptr<Store> store, const SignInFacts &facts, const Coming &coming);

    OpenWindows &m_windows;
    int m_opening = 0;
};

/// What stands in the history for a change that was made in a window.
Author authorInWindow(const DirectoryInfo &directory);

} // namespace steward
