#pragma once

#include "models/core/worker.h"
#include "models/mail/mail.h"
#include "models/mail/smtpsession.h"
#include "models/mail/smtptrace.h"
#include "models/mail/smtpverdict.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace steward {

/// libcurl's side of a session: one easy handle, whose connection is used again for the next mail. Mail thread.
class SmtpTransfer {
public:
    SmtpTransfer(const MailSettings &settings, const Secret &password, SmtpLimits limits);
    ~SmtpTransfer();
    SmtpTransfer(const SmtpTransfer &) = delete;
    SmtpTransfer &operator=(const SmtpTransfer &) = delete;

    MailOutcome perform(const Mail &mail, const QList<QByteArray> &headers, const StopToken &stop);

private:
    void configure(const MailSettings &settings, const Secret &password);
    void configureTls(const MailSettings &settings);
    MailOutcome attempt(const Mail &mail, const QList<QByteArray> &headers);
    /// Why nothing of this mail may go out (any more); nothing when it may.
    std::optional<SmtpEnd::Kind> objection() const;
    bool mustEnd();
    SmtpEnd endOf(CURLcode code) const;
    void shutDown();

    static int debug(CURL *, curl_infotype type, char *data, std::size_t size, void *transfer);
    static int progress(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy;
    SmtpLimits m_limits;
    bool m_authenticates;
    SmtpTrace m_trace;
    StopToken m_stop;
    bool m_needsUtf8 = false;
    std::optional<SmtpEnd::Kind> m_end;
    std::chrono::steady_clock::time_point m_closingSince;
    std::array<char, CURL_ERROR_SIZE> m_error {};
};

} // namespace steward
