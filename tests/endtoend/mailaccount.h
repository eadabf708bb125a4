#pragma once

#include "models/domain/mailsettings.h"
#include "models/secrets/secret.h"
#include "tests/support/receivedcredential.h"
#include "tests/support/smtpserver.h"

namespace steward {

/// A mail server with STARTTLS, signing in and a certificate of its own authority, and how to reach it. Main thread.
class MailAccount {
public:
    MailAccount()
        : m_server(QStringList {QStringLiteral("--security"), QStringLiteral("starttls"), QStringLiteral("--user"),
                                QStringLiteral("steward"), QStringLiteral("--password"), QString::fromLatin1(Password)}
                   + m_certificates.options(QStringLiteral("good")))
    {
    }

    static constexpr char Password[] = "mailServerPassword7319xyz";

    MailSettings settings() const
    {
        MailSettings mail;
        mail.host = QStringLiteral("localhost");
        mail.port = m_server.port();
        mail.userName = QStringLiteral("steward");
        mail.caFile = m_certificates.path(QStringLiteral("ca.pem"));
        mail.sender = QStringLiteral("access@example.com");
        return mail;
    }
    QList<ReceivedCredential> received() const { return credentialsOf(m_server); }
    /// Waits for that many mails.
    bool waitFor(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_server.mails().size() >= count; }, 60'000);
    }

private:
    TestCertificates m_certificates;
    SmtpServer m_server;
};

} // namespace steward
