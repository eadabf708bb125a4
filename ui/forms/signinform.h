#pragma once

#include "ui/forms/entrancepanel.h"

#include <functional>

class QCheckBox;
class QLabel;

namespace steward {

class PasswordField;
class TextField;

/// Email and password of somebody who wants to work in a directory. GUI thread.
class SignInForm : public EntrancePanel {
    Q_OBJECT

public:
    struct Input {
        QString directory;
        QString email;         ///< Who has locked the window; empty: anybody may sign in.
        bool offerKeep = true; ///< Whether the directory lets people stay signed in.
    };
    explicit SignInForm(const Input &input, QWidget *parent = nullptr);

    QString email() const;
    bool keep() const;
    void takePassword(const std::function<void(QByteArrayView)> &use);
    /// Nobody can be kept signed in on this computer, and why.
    void setCannotKeep(const QString &reason);
    /// Where typing begins.
    void focusField();

signals:
    void signInRequested();
    void somebodyElseRequested();
    void openRequested();
    void quitRequested();

private:
    void addWays(bool locked);
    void update();

    TextField *m_email;
    PasswordField *m_password;
    QCheckBox *m_keep;
    QLabel *m_reason; ///< Why nobody can be kept signed in.
};

} // namespace steward
