#pragma once

#include "ui/style/stewardstyle.h"
#include "ui/workspace.h"

#include <QWidget>

class QScrollArea;

namespace steward {

class AppearanceForm;
class BackupPolicyForm;
class BulkSettingsForm;
class MailSection;
class MailSettingsForm;
class MessageBar;
class PolicyForm;
class SettingsCard;
class SignInPolicyForm;
class TemplateEditor;

/// The settings of the directory: mail, the texts of mails, passwords, signing in, and of the operator: look and
/// language, editing many rows; each section is saved on its own. GUI thread.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    AppearanceForm *appearance() const { return m_appearance; }
    MailSettingsForm *mail() const { return m_mail; }
    TemplateEditor *templates() const { return m_templates; }
    PolicyForm *passwords() const { return m_passwords; }
    SignInPolicyForm *signIn() const { return m_signIn; }
    BackupPolicyForm *backups() const { return m_backups; }
    BulkSettingsForm *bulk() const { return m_bulk; }
    MessageBar *messages() const { return m_messages; }
    bool hasUnsavedChanges() const;

signals:
    void choosePasswordRequested();
    /// Up to so many rows are to be changed without a preview.
    void directUpToChosen(qint64 rows);
    void appearanceChosen(const steward::Appearance &appearance);
    /// BCP 47; empty: that of the system.
    void languageChosen(const QString &language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildColumn();
    void showObstacles();
    void reload();
    void show(const DirectorySettings &settings);
    void saveAppearance();
    void saveTemplate();
    void resetTemplate();
    void savePolicy();
    void saveSignIn();
    void saveBackups();
    /// Without an own password the operator could not sign in.
    void lookForPassword();
    /// Tells what became of a verb; true when it is stored.
    bool finish(SettingsCard *card, const Result<Outcome> &outcome, const QString &sentence);

    Workspace &m_workspace;
    DirectorySettings m_settings;
    MessageBar *m_messages;
    QScrollArea *m_area;
    AppearanceForm *m_appearance;
    MailSettingsForm *m_mail;
    TemplateEditor *m_templates;
    PolicyForm *m_passwords;
    SignInPolicyForm *m_signIn;
    BackupPolicyForm *m_backups;
    BulkSettingsForm *m_bulk;
    MailSection *m_mailSection;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace steward
