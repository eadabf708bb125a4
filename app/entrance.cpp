#include "app/entrance.h"

#include "app/openwindows.h"
#include "models/actions/newdirectory.h"
#include "ui/signinwindow.h"

#include <QEventLoopLocker>

namespace steward {

Author authorInWindow(const DirectoryInfo &directory)
{
    return authorFor(directory, QStringLiteral("window"));
}

Entrance::Entrance(OpenWindows &windows, QObject *parent) : QObject(parent), m_windows(windows) { }

void Entrance::open(const QString &path, const Coming &coming)
{
    auto store = std::make_unique<Store>();
    const QFuture<Result<void>> opening = store->open(path);
    enterWhenOpen(std::move(store), opening, coming);
}

void Entrance::create(const QString &path, const DirectoryContent &content)
{
    auto store = std::make_unique<Store>();
    const QFuture<Result<void>> opening = store->create(path, content);
    enterWhenOpen(std::move(store), opening, {});
}

void Entrance::enterWhenOpen(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening, const Coming &coming)
{
    ++m_opening;
    // The callback owns the store until a window does.
    const QString path = store->path();
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    whenDone(opening, this, [this, held, coming, path](const Result<void> &opened) {
        --m_opening;
        if (opened)
            enter(std::move(*held), coming);
        else
            emit failed(path, opened.error());
    });
}

void Entrance::enter(std::unique_ptr<Store> store, const Coming &coming)
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
    whenDone((*held)->read(look), this, [this, held, coming](const Result<Read> &found) {
        --m_opening;
        if (!found)
            emit refused(found.error());
        else if (found->facts.policy.required)
            ask(std::move(*held), found->facts, coming);
        else
            emit entered({std::move(*held), found->directory, authorInWindow(found->directory)});
    });
}

void Entrance::enterAs(std::unique_ptr<Store> store, const SignedIn &who, QWidget *before)
{
    auto held = std::make_shared<std::unique_ptr<Store>>(std::move(store));
    const QPointer<QWidget> place = before;
    ++m_opening;
    const auto look = [](Connection &connection) { return CatalogRows(connection).directory(); };
    whenDone((*held)->read(look), this, [this, held, who, place](const Result<DirectoryInfo> &directory) {
        --m_opening;
        if (!directory) {
            emit refused(directory.error());
            return;
        }
        emit entered({std::move(*held), *directory, who.author, place, who.notKept});
        if (qobject_cast<SignInWindow *>(place.data()))
            place->deleteLater();
    });
}

SignInWindow *Entrance::ask(std::unique_ptr<Store> store, const SignInFacts &facts, const Coming &coming)
{
    auto *window = new SignInWindow(std::move(store), facts);
    m_windows.put(window->path(), window);
    connect(window, &SignInWindow::openRequested, this, &Entrance::openRequested);
    connect(window, &SignInWindow::quitRequested, this, &Entrance::quitRequested);
    connect(window, &SignInWindow::signedIn, this,
            [this, window](const SignedIn &who) { enterAs(window->takeStore(), who, window); });
    if (!coming.reason.isEmpty())
        window->page()->showMessage(coming.reason);
    window->begin(coming.resume);
    emit asked();
    return window;
}

void Entrance::askAnew(SignInWindow *window)
{
    const QEventLoopLocker stay;
    const SignInFacts facts = window->facts();
    const QRect place = window->geometry();
    std::unique_ptr<Store> store = window->takeStore();
    delete window;
    ask(std::move(store), facts, {false})->setGeometry(place);
}

} // namespace steward
