#include "models/mail/mailoutcome.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(MailOutcome)
};

/// What is longer fills a banner and explains no more.
constexpr qsizetype LongestReply = 200;

} // namespace

MailOutcome MailOutcome::without(const Secret &secret) const
{
    MailOutcome outcome = *this;
    const QByteArray said = reply.toUtf8();
    const QByteArray bytes = QByteArray::fromRawData(secret.view().data(), secret.size());
    if (!secret.isEmpty() && (said.contains(bytes) || said.contains(bytes.toBase64())))
        outcome.reply = code == 0 ? QString() : QString::number(code);
    return outcome;
}

QString sentenceOf(const MailOutcome &outcome)
{
    // A broken connection leaves an answer to some earlier step, which explains nothing.
    const bool answers = outcome.kind == MailOutcome::Kind::Sent || outcome.code >= 400;
    if (!answers || outcome.reply.isEmpty())
        return outcome.reason;
    const QString said
        = outcome.reply.size() <= LongestReply ? outcome.reply : outcome.reply.left(LongestReply - 1) + u'…';
    return OutcomeText::tr("%1 The server said: %2").arg(outcome.reason, said);
}

} // namespace steward
