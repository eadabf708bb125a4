#include "ui/windowsignin.h"

#include "ui/passwordflow.h"
#include "ui/settingspage.h"
#include "ui/windowactions.h"
#include "ui/workspace.h"

namespace steward {

WindowSignIn::WindowSignIn(Workspace &workspace, const WindowActions &actions, const SettingsPage &settings,
                           QWidget *window)
    : QObject(window), m_workspace(workspace)
{
    const Author &author = workspace.author();
    actions.changePassword->setEnabled(!author.operatorId.isNull());
    for (QAction *action : {actions.lock, actions.signOut}) {
        action->setVisible(author.signedIn);
        action->setEnabled(author.signedIn);
    }
    auto *passwords = new PasswordFlow(workspace, window);
    connect(actions.changePassword, &QAction::triggered, passwords, &PasswordFlow::start);
    connect(&settings, &SettingsPage::choosePasswordRequested, passwords, &PasswordFlow::start);
    connect(passwords, &PasswordFlow::failed, this, &WindowSignIn::failed);
    connect(passwords, &PasswordFlow::changed, this, [this] { emit told(tr("You have a new password.")); });
    connect(actions.lock, &QAction::triggered, this, &WindowSignIn::lockRequested);
}

void WindowSignIn::signOut()
{
    whenDone(m_workspace.signIn().signOut(m_workspace.author()), this, [this](const Result<void> &ended) {
        if (ended || ended.error().kind == ErrorKind::Unauthorized)
            emit signedOut();
        else
            emit failed(ended.error());
    });
}

} // namespace steward
