#pragma once

#include "models/actions/directorysettings.h"
#include "models/actions/outcome.h"
#include "models/mail/mailoutcome.h"
#include "models/secrets/keychain.h"
#include "models/store/store.h"

namespace steward {

/// The settings of a directory, and what is kept of them in the keychain. GUI thread.
class SettingsActions : public QObject {
    Q_OBJECT

public:
    /// The keychain must outlive it.
    SettingsActions(Store &store, Author author, Keychain &keychain, QObject *parent = nullptr);

    QFuture<Result<DirectorySettings>> read();
    /// Bad settings are refused with the first problem. Mail that was paused is sent again.
    QFuture<Result<Outcome>> setMail(const MailSettings &mail);
    QFuture<Result<Outcome>> setPolicy(const CredentialPolicy &policy);
    /// Sign-in can be required by somebody who could then sign in and take that back: an operator who may edit roles
    /// and has a working password of their own.
    QFuture<Result<Outcome>> setSignIn(const SignInPolicy &policy);
    QFuture<Result<Outcome>> setBackups(const BackupPolicy &policy);
    QFuture<Result<Outcome>> setTemplate(const TemplateKey &key, const MailTemplate &text);
    QFuture<Result<Outcome>> resetTemplate(const TemplateKey &key);
    /// Sends what is due again, without a change of the settings.
    QFuture<Result<Outcome>> endPause();

    /// Into the keychain; an empty one is removed from it. The directory remembers that there is one.
    QFuture<Result<void>> setMailPassword(const Secret &password);
    /// For this session only, when there is no keychain.
    QFuture<Result<void>> useMailPassword(const Secret &password);
    /// Of the keychain or of this session; empty when the mail server needs none.
    QFuture<Result<Secret>> mailPassword();
    /// What the mail server answered to a test message.
    QFuture<Result<MailOutcome>> sendTest(const QString &address);

private:
    QFuture<Result<Outcome>> change(const QString &subject, std::function<Result<void>(Transaction &)> write);

    Store &m_store;
    Author m_author;
    Keychain &m_keychain;
    Worker m_mailThread {QStringLiteral("mail test")};
};

/// The name of the mail server's password in the keychain.
QString mailPasswordKey(const QUuid &directory);

} // namespace steward
