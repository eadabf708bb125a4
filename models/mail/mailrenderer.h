#pragma once

#include "models/core/result.h"
#include "models/domain/mailtemplate.h"
#include "models/secrets/secret.h"

#include <QMap>
#include <QString>

namespace steward {

/// What a mail says, as plain text and as HTML made from it; both hold the password. A value; any thread.
struct MailText {
    QString subject;
    Secret text; ///< UTF-8 with CRLF
    Secret html;
};

/// Fills in the template. The password goes from secret to secret and through no string. A line whose placeholders are
/// all empty is left out. Values are taken literally: braces and markup in them mean nothing.
Result<MailText> renderedMail(const MailTemplate &text, const QMap<QString, QString> &values, const Secret &password,
                              const QString &language);

/// How a mail will look to the author of its template, with dots in place of a password.
struct MailPreview {
    QString subject;
    QString text;
};

MailPreview mailPreview(const MailTemplate &text, const QMap<QString, QString> &values);

} // namespace steward
