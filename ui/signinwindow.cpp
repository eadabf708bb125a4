#include "ui/signinwindow.h"

#include "ui/directorydialogs.h"

#include <QTimer>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds Patience {1500};

} // namespace

SignInWindow::SignInWindow(std::unique_ptr<Store> store, const SignInFacts &facts)
    : EntranceWindow(tr("Sign In – %1 – Steward", "directory").arg(facts.directory)),
      m_facts(facts),
      m_store(std::move(store)),
      m_desk(std::make_unique<SignInDesk>(*m_store, QStringLiteral("window"))),
      m_page(new SignInPage(*m_desk, facts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setPage(m_page);
    connect(m_page, &SignInPage::signedIn, this, &SignInWindow::signedIn);
    connect(m_page, &SignInPage::openRequested, this, &SignInWindow::chooseOpen);
    connect(m_page, &SignInPage::quitRequested, this, &SignInWindow::quitRequested);
}

SignInWindow::~SignInWindow()
{
    // The page asks the desk, and the desk the store.
    delete m_page;
}

QString SignInWindow::path() const
{
    return m_store->path();
}

void SignInWindow::begin(bool resume)
{
    if (resume)
        // A keychain may be slow, or ask for a password of its own.
        QTimer::singleShot(Patience, this, [this] {
            if (!m_entered)
                show();
        });
    else
        show();
    whenDone(m_desk->begin(resume), this, [this](const Result<SignInDesk::Beginning> &beginning) {
        if (beginning && beginning->kept) {
            emit signedIn(*beginning->kept);
            return;
        }
        if (beginning)
            m_page->setCannotKeep(beginning->cannotKeep);
        show();
    });
}

std::unique_ptr<Store> SignInWindow::takeStore()
{
    m_desk.reset();
    m_entered = true;
    return std::move(m_store);
}

void SignInWindow::chooseOpen()
{
    chooseDirectoryToOpen(this, m_store->path(), [this](const QString &path) { emit openRequested(path); });
}

} // namespace steward
