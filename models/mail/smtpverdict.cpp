#include "models/mail/smtpverdict.h"

#include <QCoreApplication>

namespace steward {

namespace {

using Kind = MailOutcome::Kind;
using Step = SmtpTrace::Step;

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(SmtpVerdict)
};

struct Verdict {
    Kind kind;
    QString reason;
};

/// RFC 4954, 6: what a server says when it wants to be signed in to first, or more safely.
bool asksForAuthentication(int code)
{
    return code == 530 || code == 534 || code == 535 || code == 538;
}

Verdict later()
{
    return {Kind::Retry, VerdictText::tr("The mail server asked to try again later. The mail was not sent.")};
}

Verdict refusal(Step step)
{
    switch (step) {
    case Step::Connect:
    case Step::Hello:
        return {Kind::Paused,
                VerdictText::tr("The mail server refuses this computer. Ask who runs it, then resume sending.")};
    case Step::StartTls:
        return {Kind::Paused,
                VerdictText::tr("The mail server did not start encryption. Check the port and the kind of encryption "
                                "in the settings, then resume sending.")};
    case Step::Authentication:
        return {Kind::Paused,
                VerdictText::tr("The mail server did not accept the user name and password. Correct them in the "
                                "settings, then resume sending.")};
    case Step::Sender:
        return {Kind::Failed,
                VerdictText::tr("The mail server does not accept the sender. Check the sender in the settings.")};
    case Step::Recipient:
        return {Kind::Failed,
                VerdictText::tr("The mail server does not accept the recipient. Check the email address.")};
    default:
        return {Kind::Failed,
                VerdictText::tr("The mail server refused the mail. Its answer tells why; the mail was not sent.")};
    }
}

/// After the content began: only a reply to it tells, and without one nobody knows.
Verdict contentVerdict(int code)
{
    if (code >= 200 && code < 300)
        return {Kind::Sent, VerdictText::tr("The mail server took the mail.")};
    if (code >= 400 && code < 500)
        return later();
    if (code >= 500 && code < 600)
        return refusal(Step::Content);
    return {Kind::Unknown,
            VerdictText::tr("The mail was handed over, but the mail server did not confirm it. It may have arrived; "
                            "ask its recipient before sending another.")};
}

Verdict verdictBefore(const SmtpTrace &trace, SmtpEnd::Kind end)
{
    if (asksForAuthentication(trace.code()) && trace.step() != Step::Authentication)
        return {Kind::Paused,
                VerdictText::tr("The mail server wants a user name and password. Enter them in the settings, then "
                                "resume sending.")};
    if (trace.code() >= 400 && trace.code() < 500)
        return later();
    if (trace.code() >= 500 && trace.code() < 600)
        return refusal(trace.step());
    switch (end) {
    case SmtpEnd::Kind::Untrusted:
        return {Kind::Paused,
                VerdictText::tr("The certificate of the mail server is not trusted. Check the server's name and the "
                                "certificate file in the settings, then resume sending.")};
    case SmtpEnd::Kind::NotProtected:
        return refusal(Step::StartTls);
    case SmtpEnd::Kind::CannotAuthenticate:
        return {Kind::Paused,
                VerdictText::tr("The mail server offers no way to sign in. Check the port and the encryption in the "
                                "settings, or delete the user name there, then resume sending.")};
    case SmtpEnd::Kind::NeedsUtf8:
        return {Kind::Failed,
                VerdictText::tr("The mail server cannot deliver to or from an address with letters beyond a to z "
                                "before the @. Use another address.")};
    case SmtpEnd::Kind::Stopped:
        return {Kind::Retry, VerdictText::tr("Sending was stopped before the mail went out.")};
    case SmtpEnd::Kind::Flood:
        return {Kind::Retry,
                VerdictText::tr("The mail server gave an answer that makes no sense. The mail was not "
                                "sent.")};
    default:
        return {Kind::Retry,
                VerdictText::tr("The mail server was not reached, or the connection broke. The mail was not sent.")};
    }
}

} // namespace

MailOutcome smtpVerdict(const SmtpTrace &trace, const SmtpEnd &end)
{
    // These two end the transfer before the first byte of content, although the server had agreed to take it.
    const bool held = end.kind == SmtpEnd::Kind::CannotAuthenticate || end.kind == SmtpEnd::Kind::NeedsUtf8;
    const bool content = trace.step() == Step::Content && !held;
    const Verdict verdict = content ? contentVerdict(trace.code()) : verdictBefore(trace, end.kind);
    return {verdict.kind, trace.code(), trace.reply(), verdict.reason, end.detail};
}

} // namespace steward
