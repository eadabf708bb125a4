#pragma once

#include "models/mail/mail.h"
#include "models/mail/mailrenderer.h"

#include <QtGlobal>

namespace steward {

/// A mail that tries what relays like to break: dots, tabs, equal signs, blanks at the end of a line.
inline Mail sampleMail(const MailSettings &from, const QByteArray &id = "m1",
                       const QString &to = QStringLiteral("ana@example.com"))
{
    const MailTemplate text {
        QStringLiteral("Your access"),
        QStringLiteral("Hello,\n.\n.. dots and\ttabs, = signs and  blanks \n\n{userName}\n{password}\n")};
    const Result<MailText> rendered = renderedMail(text, {{QStringLiteral("userName"), QStringLiteral("ana")}},
                                                   Secret("Pass=20w0rd"), QStringLiteral("en"));
    Result<Mail> mail = composedMail(from, *MailAddress::make(QStringLiteral("Ana"), *Email::parse(to)), *rendered,
                                     QStringLiteral("en"), 1, id);
    if (!mail)
        qFatal("%s", qUtf8Printable(mail.error().message));
    return *std::move(mail);
}

/// To a server on this computer, in the clear.
inline MailSettings loopbackSettings(int port, MailSecurity security = MailSecurity::None)
{
    MailSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = port;
    settings.security = security;
    settings.sender = QStringLiteral("noreply@example.com");
    settings.senderName = QStringLiteral("Steward");
    return settings;
}

} // namespace steward
