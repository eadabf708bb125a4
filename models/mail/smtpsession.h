#pragma once

#include "models/core/worker.h"
#include "models/domain/mailsettings.h"
#include "models/mail/mail.h"
#include "models/mail/mailoutcome.h"
#include "models/secrets/secret.h"

#include <chrono>
#include <memory>

namespace steward {

class SmtpTransfer;

/// How long a session waits.
struct SmtpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(20); ///< Until signed in.
    std::chrono::milliseconds mail = std::chrono::seconds(120);   ///< For one mail from begin to end.
    std::chrono::milliseconds goodbye = std::chrono::seconds(1);
};

/// Sends mails one after the other over one connection to the server of the settings, with libcurl. Never falls back
/// to less protection than the settings say. Blocking; belongs to the mail thread.
class SmtpSession {
public:
    /// The password may be empty when the settings have no user name.
    explicit SmtpSession(MailSettings settings, const Secret &password = {}, SmtpLimits limits = {});
    ~SmtpSession();
    SmtpSession(const SmtpSession &) = delete;
    SmtpSession &operator=(const SmtpSession &) = delete;

    MailOutcome send(const Mail &mail, const StopToken &stop = {});

private:
    MailSettings m_settings;
    Secret m_password;
    std::unique_ptr<SmtpTransfer> m_transfer;
};

} // namespace steward
