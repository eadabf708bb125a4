#pragma once

#include "models/secrets/secret.h"
#include "tests/support/smtpserver.h"

#include <QRegularExpression>

namespace steward {

/// A credential as its reader finds it in the mail.
struct ReceivedCredential {
    QString messageId; ///< Without the host.
    QString address;
    QByteArray password;
    int connection = 0;

    Secret secret() const { return Secret(password); }
};

/// Of a mail in the built-in English text, whose short lines quoted-printable leaves alone.
inline ReceivedCredential credentialIn(const QJsonObject &mail)
{
    static const QRegularExpression line(QStringLiteral("^Password: ([A-Za-z0-9]{20,})\r?$"),
                                         QRegularExpression::MultilineOption);
    const QString data = mail.value(QStringLiteral("data")).toString();
    const QString id = mail.value(QStringLiteral("messageId")).toString();
    return {id.section(u'@', 0, 0).remove(u'<'), mail.value(QStringLiteral("to")).toArray().first().toString(),
            line.match(data).captured(1).toLatin1(), mail.value(QStringLiteral("connection")).toInt()};
}

inline QList<ReceivedCredential> credentialsOf(const SmtpServer &server, qsizetype from = 0)
{
    QList<ReceivedCredential> received;
    for (const QJsonObject &mail : server.mails(from))
        received.append(credentialIn(mail));
    return received;
}

} // namespace steward
