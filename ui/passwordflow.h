#pragma once

#include "ui/workspace.h"

namespace steward {

class ChangePasswordForm;

/// Lets whoever works here choose a password: asks, stores it, and tells. GUI thread.
class PasswordFlow : public QObject {
    Q_OBJECT

public:
    PasswordFlow(Workspace &workspace, QWidget *window);

    void start();

signals:
    void changed();
    void failed(const steward::Error &error);

private:
    struct Person {
        std::optional<Administrator> row;
        bool hasPassword = false;
    };

    void ask(const Person &person);
    void save(ChangePasswordForm *form, const QString &email, bool hasPassword);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace steward
