#pragma once

#include "models/actions/signindesk.h"

#include <QWidget>

class QVBoxLayout;

namespace steward {

class OwnPasswordForm;
class SignInForm;

/// Asks who works in a directory, and whoever has a password that was made for them for one of their own. GUI thread;
/// the desk must outlive it.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// `email`: who has locked the window, and alone can unlock it; empty: anybody may sign in.
    SignInPage(SignInDesk &desk, const SignInFacts &facts, const QString &email = {}, QWidget *parent = nullptr);

    void setCannotKeep(const QString &reason);
    void showMessage(const QString &sentence);
    SignInForm *form() const { return m_form; }
    /// Only while a password is to be chosen; otherwise null.
    OwnPasswordForm *ownPassword() const { return m_own; }

signals:
    void signedIn(const steward::SignedIn &who);
    void somebodyElseRequested();
    void openRequested();
    void quitRequested();

private:
    void signIn();
    void askOwnPassword(const SignInTry &tried, const SignedIn &who);
    void choose(const SignInTry &tried);
    void backToForm();

    SignInDesk &m_desk;
    QVBoxLayout *m_column;
    SignInForm *m_form;
    OwnPasswordForm *m_own = nullptr;
};

} // namespace steward
