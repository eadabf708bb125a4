#include "models/mail/smtpsession.h"

#include "models/mail/smtptransfer.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SmtpSession)
};

} // namespace

SmtpSession::SmtpSession(MailSettings settings, const Secret &password, SmtpLimits limits)
    : m_settings(std::move(settings)), m_transfer(std::make_unique<SmtpTransfer>(m_settings, password, limits))
{
}

SmtpSession::~SmtpSession() = default;

MailOutcome SmtpSession::send(const Mail &mail, const StopToken &stop)
{
    // The forms see to it too, but settings also come from files.
    if (const QList<MailProblem> problems = problemsOf(m_settings); !problems.isEmpty())
        return {MailOutcome::Kind::Paused, 0, {}, problems.first().message, {}};
    const Result<QList<QByteArray>> headers = headerLines(mail);
    if (!headers)
        return {MailOutcome::Kind::Failed, 0, {}, headers.error().message, headers.error().detail};
    if (stop.stopRequested())
        return {MailOutcome::Kind::Retry, 0, {}, SessionText::tr("Sending was stopped before the mail went out."), {}};
    return m_transfer->perform(mail, *headers, stop);
}

} // namespace steward
