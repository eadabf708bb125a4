#pragma once

#include "ui/entrancewindow.h"
#include "ui/signinpage.h"

#include <memory>

namespace steward {

/// The window of a directory that asks who works with it, until it knows. GUI thread.
class SignInWindow : public EntranceWindow {
    Q_OBJECT

public:
    SignInWindow(std::unique_ptr<Store> store, const SignInFacts &facts);
    ~SignInWindow() override;

    /// Shows itself, unless somebody is kept signed in here and `resume` lets them in.
    void begin(bool resume);
    QString path() const;
    const SignInFacts &facts() const { return m_facts; }
    /// The directory, for the window of whoever has signed in; this one is of no use any more.
    std::unique_ptr<Store> takeStore();
    SignInPage *page() const { return m_page; }

signals:
    void signedIn(const steward::SignedIn &who);
    void openRequested(const QString &path);
    void quitRequested();

private:
    void chooseOpen();

    SignInFacts m_facts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SignInDesk> m_desk;
    SignInPage *m_page;
    bool m_entered = false;
};

} // namespace steward
