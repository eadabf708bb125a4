#pragma once

#include "models/domain/backuppolicy.h"
#include "models/domain/credentialpolicy.h"
#include "models/domain/mailsettings.h"
#include "models/domain/mailtemplate.h"
#include "models/domain/signinpolicy.h"
#include "models/store/transaction.h"

#include <QMap>

#include <tuple>

namespace steward {

/// Which mail a template is for.
struct TemplateKey {
    Kind kind = Kind::ApiUser;
    QString language; ///< BCP 47, one of `knownLanguages()`.

    friend bool operator<(const TemplateKey &a, const TemplateKey &b)
    {
        return std::tie(a.kind, a.language) < std::tie(b.kind, b.language);
    }
    friend bool operator==(const TemplateKey &, const TemplateKey &) = default;
};

/// Why no mail is sent until somebody has put it right.
struct MailPause {
    Timestamp since = 0; ///< 0: not paused.
    QString reason;

    friend bool operator==(const MailPause &, const MailPause &) = default;
};

/// What a directory has been told about mail and passwords. A plain value.
struct DirectorySettings {
    MailSettings mail;
    CredentialPolicy policy;
    QMap<TemplateKey, MailTemplate> templates; ///< The edited ones; the others are built in.
    MailPause pause;
    SignInPolicy signIn;
    BackupPolicy backups;

    friend bool operator==(const DirectorySettings &, const DirectorySettings &) = default;
};

/// The template that mails are made from: the edited one, or the built-in one. Any thread.
MailTemplate templateInUse(const DirectorySettings &settings, const TemplateKey &key);

/// Reads them; part of a job.
Result<DirectorySettings> readSettings(Connection &connection);

/// Writes one part; part of a verb.
Result<void> writeMail(Transaction &transaction, const MailSettings &mail);
Result<void> writePolicy(Transaction &transaction, const CredentialPolicy &policy);
/// Without a template, the built-in one is used again.
Result<void> writeTemplate(Transaction &transaction, const TemplateKey &key, const std::optional<MailTemplate> &text);
Result<void> writeSignIn(Transaction &transaction, const SignInPolicy &policy);
Result<void> writeBackupPolicy(Transaction &transaction, const BackupPolicy &policy);
Result<void> writePause(Transaction &transaction, const MailPause &pause);

} // namespace steward
