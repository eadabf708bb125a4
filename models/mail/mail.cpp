#include "models/mail/mail.h"

#include "models/mail/mailrenderer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace steward {

namespace {

struct MailTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

/// RFC 5322, 3.3, in English whatever the locale.
QByteArray dateHeader(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

/// RFC 5322, 2.2.3: the line is folded at its blanks, and where a word is longer than a line, inside it; who looks for
/// heads skips the blanks that this leaves.
QByteArray foldedHead(const QByteArray &head)
{
    constexpr qsizetype LongestLine = 78;
    QByteArray folded = "X-Steward-Journal:";
    qsizetype used = folded.size();
    for (const QByteArray &word : head.split(' ')) {
        for (qsizetype at = 0; at < word.size(); at += LongestLine - 2) {
            const QByteArray piece = word.mid(at, LongestLine - 2);
            const bool fits = used + 1 + piece.size() <= LongestLine && at == 0;
            folded += (fits ? " " : "\r\n ") + piece;
            used = (fits ? used : 0) + 1 + piece.size();
        }
    }
    return folded;
}

} // namespace

QByteArray fullMessageId(const Mail &mail)
{
    return '<' + mail.messageId + '@' + mail.from.email().domain().toLatin1() + '>';
}

Result<QList<QByteArray>> headerLines(const Mail &mail)
{
    const auto refused = [](const QString &detail) {
        return Error {ErrorKind::Invalid, MailTexts::tr("This mail is incomplete and was not sent."), detail};
    };
    if (mail.from.email().isEmpty() || mail.to.email().isEmpty())
        return refused(QStringLiteral("no sender or no recipient"));
    if (!matches(QString::fromLatin1(mail.messageId), "[A-Za-z0-9_-]([A-Za-z0-9._-]{0,126}[A-Za-z0-9_-])?"))
        return refused(QStringLiteral("not a message id"));
    if (!matches(mail.language, "([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?"))
        return refused(QStringLiteral("not a language tag"));
    if (!matches(QString::fromLatin1(mail.journalHead), "[ -~]*"))
        return refused(QStringLiteral("not a head of the journal"));
    QList<QByteArray> lines {
        "Date: " + dateHeader(mail.date),
        "From: " + mail.from.header(),
        "To: " + mail.to.header(),
    };
    if (mail.replyTo)
        lines.append("Reply-To: " + mail.replyTo->header());
    lines.append("Subject: " + mail.subject.encoded());
    lines.append("Message-ID: " + fullMessageId(mail));
    // RFC 3834, 5: no vacation notice or mailing list shall answer.
    lines.append("Auto-Submitted: auto-generated");
    lines.append("X-Auto-Response-Suppress: All");
    if (!mail.language.isEmpty())
        lines.append("Content-Language: " + mail.language.toLatin1());
    if (!mail.journalHead.isEmpty())
        lines.append(foldedHead(mail.journalHead));
    return lines;
}

Result<Mail> composedMail(const MailSettings &settings, const MailAddress &to, const MailText &text,
                          const QString &language, Timestamp now, const QByteArray &messageId)
{
    Mail mail;
    const Result<Email> sender = Email::parse(settings.sender);
    STEWARD_TRY(sender);
    const Result<MailAddress> from = MailAddress::make(settings.senderName, *sender);
    STEWARD_TRY(from);
    if (!settings.replyTo.isEmpty()) {
        const Result<Email> email = Email::parse(settings.replyTo);
        STEWARD_TRY(email);
        const Result<MailAddress> replyTo = MailAddress::make({}, *email);
        STEWARD_TRY(replyTo);
        mail.replyTo = *replyTo;
    }
    const Result<HeaderText> subject = HeaderText::make(text.subject);
    STEWARD_TRY(subject);
    mail.messageId = messageId;
    mail.date = now;
    mail.from = *from;
    mail.to = to;
    mail.subject = *subject;
    mail.language = language;
    mail.text = text.text;
    mail.html = text.html;
    return mail;
}

Result<Mail> testMail(const MailSettings &settings, const MailAddress &to, Timestamp now, const QByteArray &messageId)
{
    const MailTemplate content {MailTexts::tr("Test message from Steward"),
                                MailTexts::tr("This message shows that Steward can send mail with the settings that "
                                              "are in use.\n\nIt contains no password and needs no answer.")};
    const QString language = QLocale().bcp47Name();
    const Result<MailText> text = renderedMail(content, {}, Secret(), language);
    STEWARD_TRY(text);
    return composedMail(settings, to, *text, language, now, messageId);
}

} // namespace steward
