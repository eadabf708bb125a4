#pragma once

#include "ui/forms/mailsettingsform.h"
#include "ui/workspace.h"

#include <QAction>

namespace steward {

class MessageBar;

/// What the mail section of the settings does: stores it, keeps the password, sends a test message, ends a pause. GUI
/// thread.
class MailSection : public QObject {
    Q_OBJECT

public:
    /// `form` and `messages` outlive it.
    MailSection(Workspace &workspace, MailSettingsForm &form, MessageBar &messages, QObject *parent);

    /// What the directory says now.
    void show(const DirectorySettings &settings);

private:
    void save();
    void store(MailSettings mail, const std::optional<Error> &notKept);
    void useForSession();
    void askForget();
    void forget();
    void chooseFile();
    void sendTest(const QString &address);
    void endPause();
    void report(const Error &error);
    MailSettingsForm::PasswordPlace placeOf(const MailSettings &mail) const;

    Workspace &m_workspace;
    MailSettingsForm &m_form;
    MessageBar &m_messages;
    QAction m_useForSession;
    Secret m_unkept;           ///< Typed, but the keychain did not take it; until the offer is taken or closed.
    bool m_forSession = false; ///< There is a password that the keychain does not have.
};

} // namespace steward
