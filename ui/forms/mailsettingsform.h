#pragma once

#include "models/domain/mailsettings.h"
#include "ui/forms/settingscard.h"

#include <QByteArrayView>

namespace steward {

class ChoiceField;
class MailTestForm;
class NoteBox;

/// The section of the settings for the mail server and the sender. A typed password leaves it through takePassword()
/// alone. GUI thread.
class MailSettingsForm : public SettingsCard {
    Q_OBJECT

public:
    /// Where the password of the mail server is kept.
    enum class PasswordPlace { Nowhere, Session, Keychain };

    explicit MailSettingsForm(QWidget *parent = nullptr);

    /// What is stored; fields that the operator has changed keep what was typed, those of the server together.
    void setValue(const MailSettings &mail, PasswordPlace place);
    /// The settings as the form shows them, whatever is typed as password.
    MailSettings value() const;
    const MailSettings &stored() const { return m_stored; }
    /// After value() was stored: what is typed is what is stored.
    void accept(const MailSettings &saved, PasswordPlace place);
    bool hasTypedPassword() const;
    /// Hands the typed password to `use` as UTF-8 and empties the field.
    void takePassword(const std::function<void(QByteArrayView)> &use);
    /// Why no mail is sent; empty: mail is sent.
    void setPause(const QString &reason);
    void setCaFile(const QString &path);
    MailTestForm *test() const { return m_test; }

signals:
    void forgetRequested();
    void chooseFileRequested();
    void resumeRequested();

protected:
    void fieldEdited(const QString &key) override;
    void restore() override;
    void stateUpdated() override;

private:
    void addPause();
    void addServer();
    void addAccount();
    void addSender();
    void watchText(MailProblem::Field field, TextField *text, QString MailSettings::*part);
    QString problemAt(MailProblem::Field field) const;
    void fillServer();
    void fill();

    MailSettings m_stored;
    QList<MailProblem> m_problems; ///< Of value(); looked up by each field.
    MailSecurity m_security = MailSecurity::StartTls;
    PasswordPlace m_place = PasswordPlace::Nowhere;
    QWidget *m_pauseRow;
    NoteBox *m_pause;
    TextField *m_host;
    TextField *m_port;
    ChoiceField *m_securityChoice;
    NoteBox *m_openNote;
    TextField *m_userName;
    TextField *m_password;
    QPushButton *m_forget;
    TextField *m_sender;
    TextField *m_senderName;
    TextField *m_replyTo;
    TextField *m_caFile;
    MailTestForm *m_test;
};

} // namespace steward
