#pragma once

#include "models/core/clock.h"
#include "models/domain/mailsettings.h"
#include "models/mail/headertext.h"
#include "models/mail/mailaddress.h"
#include "models/secrets/secret.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace steward {

struct MailText;

/// One mail with everything it says, ready to be sent. A value; any thread.
struct Mail {
    QByteArray messageId; ///< What stands before the @, for example a UUID; the sender's domain stands behind it.
    Timestamp date = 0;
    MailAddress from;
    MailAddress to;
    std::optional<MailAddress> replyTo;
    HeaderText subject;
    QString language;       ///< BCP 47
    QByteArray journalHead; ///< A line of ASCII that pins the history of the directory; empty: none.
    Secret text;
    Secret html;
};

/// The Message-ID as the recipient sees it, in angle brackets.
QByteArray fullMessageId(const Mail &mail);

/// Every header field but those of MIME, folded, without the last line break. Refuses a mail without sender or
/// recipient, and an id or language that is none.
Result<QList<QByteArray>> headerLines(const Mail &mail);

/// A mail from the sender of the settings.
Result<Mail> composedMail(const MailSettings &settings, const MailAddress &to, const MailText &text,
                          const QString &language, Timestamp now, const QByteArray &messageId);

/// A mail without any secret, in the language of the console, that shows that the settings work.
Result<Mail> testMail(const MailSettings &settings, const MailAddress &to, Timestamp now, const QByteArray &messageId);

} // namespace steward
