#include "models/mail/smtptrace.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype MaxReply = 500;

/// Commands as they begin on the wire. What is sent to sign in is base64, without blanks, and so begins like none.
constexpr std::array<std::pair<QByteArrayView, SmtpTrace::Step>, 7> Commands {{
    {"EHLO ", SmtpTrace::Step::Hello},
    {"HELO ", SmtpTrace::Step::Hello},
    {"STARTTLS\r\n", SmtpTrace::Step::StartTls},
    {"AUTH ", SmtpTrace::Step::Authentication},
    {"MAIL FROM:", SmtpTrace::Step::Sender},
    {"RCPT TO:", SmtpTrace::Step::Recipient},
    {"DATA\r\n", SmtpTrace::Step::Data},
}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void SmtpTrace::beginMail()
{
    begin(Step::Connect);
    m_received = 0;
    m_closing = false;
}

void SmtpTrace::begin(Step step)
{
    m_step = step;
    m_code = 0;
    m_reply.clear();
    m_goesOn = false;
}

void SmtpTrace::commandSent(QByteArrayView command)
{
    if (command == "QUIT\r\n") {
        m_closing = true;
        return;
    }
    for (const auto &[text, step] : Commands) {
        if (!command.startsWith(text) || m_step == Step::Content)
            continue;
        begin(step);
        if (step == Step::Hello)
            m_knowsOffers = m_offersAuthentication = m_offersUtf8 = false;
        return;
    }
}

void SmtpTrace::beginContent()
{
    if (m_step != Step::Content)
        begin(Step::Content);
}

void SmtpTrace::linesReceived(QByteArrayView lines)
{
    m_received += lines.size();
    // What a server says goodbye with is no answer to the mail.
    if (m_closing)
        return;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        lineReceived(end < 0 ? lines : lines.first(end));
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
}

void SmtpTrace::lineReceived(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' '))
        line.chop(1);
    // The first answer to the content is the one that counts.
    if (m_step == Step::Content && m_code != 0)
        return;
    const bool hasCode = line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isDigit);
    keepReply(line, hasCode);
    if (!hasCode)
        return;
    if (m_step == Step::Hello && line.startsWith("250") && line.size() > 4)
        noteOffer(line.sliced(4));
    if (line.size() > 3 && line.at(3) != ' ')
        return;
    const int code = line.first(3).toInt();
    // A 1xx reply is none yet (RFC 5321, 4.2.1).
    if (code < 200)
        return;
    m_code = code;
    if (m_step == Step::Hello && code == 250)
        m_knowsOffers = true;
    if (m_step == Step::Data && code == 354)
        beginContent();
}

/// Of several lines (RFC 5321, 4.2.1) the first often says what is wrong, and the last where to read more.
void SmtpTrace::keepReply(QByteArrayView line, bool hasCode)
{
    if (m_goesOn && hasCode && line.first(3) == QByteArrayView(m_reply).first(3))
        m_reply += ' ' + line.sliced(std::min<qsizetype>(4, line.size())).toByteArray();
    else
        m_reply = line.toByteArray();
    m_reply.truncate(MaxReply);
    m_goesOn = hasCode && line.size() > 3 && line.at(3) == '-';
    if (m_goesOn && m_reply.size() > 3)
        m_reply[3] = ' ';
}

void SmtpTrace::noteOffer(QByteArrayView offer)
{
    const QByteArray text = offer.toByteArray().toUpper();
    if (text.startsWith("AUTH ") || text.startsWith("AUTH="))
        m_offersAuthentication = true;
    if (text == "SMTPUTF8")
        m_offersUtf8 = true;
}

QString SmtpTrace::reply() const
{
    QString text = QString::fromUtf8(m_reply);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.isNonCharacter(); });
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.simplified().left(MaxReply);
}

} // namespace steward
