#include "models/mail/smtpsession.h"

#include "models/mail/smtptransfer.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SmtpSession)
};

} // namespace

SmtpSession::SmtpSession(MailSettings settings, const Secret &password, SmtpLimits limits)
    : m_settings(std::move(settings)),
      m_password(password),
      m_transfer(std::make_unique<SmtpTransfer>(m_settings, password, limits))
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
    // The server's words are shown and kept, and some repeat what they were told.
    const MailOutcome outcome = m_transfer->perform(mail, *headers, stop);
    if (m_password.isEmpty())
        return outcome;
    const QByteArray user = QByteArray(1, '\0') + m_settings.userName.toUtf8() + '\0';
    return outcome.without(m_password).without(Secret::joined(std::array {Secret(user), m_password}));
}

} // namespace steward
