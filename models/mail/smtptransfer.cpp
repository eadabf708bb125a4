#include "models/mail/smtptransfer.h"

#include "models/mail/mimecontent.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <new>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace steward {

namespace {

using Step = SmtpTrace::Step;
#ifdef Q_OS_WIN
constexpr int Receiving = SD_RECEIVE;
#else
constexpr int Receiving = SHUT_RD;
#endif

using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

CURL *newHandle()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    CURL *easy = curl_easy_init();
    if (!easy)
        throw std::bad_alloc();
    return easy;
}

QByteArray urlOf(const MailSettings &settings)
{
    QUrl url;
    url.setScheme(settings.security == MailSecurity::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(asciiMailHost(settings.host));
    url.setPort(settings.port);
    // The path is what EHLO says. An address literal (RFC 5321, 4.1.3) does not tell everybody this computer's name.
    return url.toEncoded() + "/%5B127.0.0.1%5D";
}

void append(List &list, const QByteArray &line)
{
    if (curl_slist *longer = curl_slist_append(list.get(), line.constData())) {
        (void)list.release();
        list.reset(longer);
    }
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<signed char>(c) > 0; });
}

} // namespace

SmtpTransfer::SmtpTransfer(const MailSettings &settings, const Secret &password, SmtpLimits limits)
    : m_easy(newHandle(), &curl_easy_cleanup), m_limits(limits), m_authenticates(!settings.userName.isEmpty())
{
    configure(settings, password);
    configureTls(settings);
}

SmtpTransfer::~SmtpTransfer()
{
    shutDown();
}

void SmtpTransfer::configure(const MailSettings &settings, const Secret &password)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // Nothing from the surroundings: no proxy variables, no .netrc, no signals in a process with threads.
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_limits.mail.count()));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_error.data());
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &SmtpTransfer::debug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &SmtpTransfer::progress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    if (!m_authenticates)
        return;
    // Both send the password as it is, which TLS protects; servers that offer more often cannot check it.
    curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
    curl_easy_setopt(easy, CURLOPT_USERNAME, settings.userName.toUtf8().constData());
    const std::array<Secret, 2> parts {password, Secret(QByteArrayView("\0", 1))};
    // libcurl keeps a copy in ordinary memory as long as the handle lives; it has no other way to take a password.
    curl_easy_setopt(easy, CURLOPT_PASSWORD, Secret::joined(parts).view().data());
}

void SmtpTransfer::configureTls(const MailSettings &settings)
{
    CURL *easy = m_easy.get();
    if (settings.security != MailSecurity::None)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (settings.caFile.isEmpty())
        return;
    // With the directory of the system left set, its certificates would be trusted beside the file's.
    curl_easy_setopt(easy, CURLOPT_CAINFO, QFile::encodeName(settings.caFile).constData());
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
}

MailOutcome SmtpTransfer::perform(const Mail &mail, const QList<QByteArray> &headers, const StopToken &stop)
{
    m_stop = stop;
    m_needsUtf8 = !isAscii(mail.from.envelope()) || !isAscii(mail.to.envelope());
    MailOutcome outcome = attempt(mail, headers);
    // Servers close connections that were idle or carried many mails, and say so when the next one begins, if at all.
    long connections = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_NUM_CONNECTS, &connections);
    const bool wasOld
        = connections == 0 && m_trace.step() <= Step::Sender && (outcome.code == 0 || outcome.code == 421);
    if (outcome.kind == MailOutcome::Kind::Retry && wasOld && !stop.stopRequested()) {
        curl_easy_setopt(m_easy.get(), CURLOPT_FRESH_CONNECT, 1L);
        outcome = attempt(mail, headers);
        curl_easy_setopt(m_easy.get(), CURLOPT_FRESH_CONNECT, 0L);
    }
    m_stop = {};
    return outcome;
}

MailOutcome SmtpTransfer::attempt(const Mail &mail, const QList<QByteArray> &headers)
{
    CURL *easy = m_easy.get();
    m_trace.beginMail();
    m_end.reset();
    m_error.front() = '\0';
    List lines(nullptr, &curl_slist_free_all);
    for (const QByteArray &header : headers)
        append(lines, header);
    append(lines, "Content-Type: multipart/alternative");
    List recipients(nullptr, &curl_slist_free_all);
    append(recipients, mail.to.envelope());
    const MimeContent content(easy, mail, [this] {
        if (mustEnd())
            return false;
        m_trace.beginContent();
        return true;
    });
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, mail.from.envelope().constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, lines.get());
    curl_easy_setopt(easy, CURLOPT_MIMEPOST, content.get());
    const CURLcode code = curl_easy_perform(easy);
    curl_easy_setopt(easy, CURLOPT_MIMEPOST, nullptr);
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, nullptr);
    return smtpVerdict(m_trace, endOf(code));
}

std::optional<SmtpEnd::Kind> SmtpTransfer::objection() const
{
    if (m_stop.stopRequested())
        return SmtpEnd::Kind::Stopped;
    if (m_trace.isFlood())
        return SmtpEnd::Kind::Flood;
    if (m_trace.step() < Step::Authentication)
        return std::nullopt;
    // libcurl would go on without signing in, and with UTF-8 for a server that did not offer to take it.
    if (m_authenticates && !m_trace.offersAuthentication())
        return SmtpEnd::Kind::CannotAuthenticate;
    if (m_needsUtf8 && !m_trace.offersUtf8())
        return SmtpEnd::Kind::NeedsUtf8;
    return std::nullopt;
}

bool SmtpTransfer::mustEnd()
{
    if (m_trace.isClosing())
        return m_stop.stopRequested() || std::chrono::steady_clock::now() - m_closingSince > m_limits.goodbye;
    if (!m_end)
        m_end = objection();
    return m_end.has_value();
}

SmtpEnd SmtpTransfer::endOf(CURLcode code) const
{
    const QString detail
        = QStringLiteral("curl %1: %2").arg(static_cast<int>(code)).arg(QString::fromUtf8(m_error.data()));
    if (m_end)
        return {*m_end, detail};
    switch (code) {
    case CURLE_OK:
        return {};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
        return {SmtpEnd::Kind::Untrusted, detail};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CIPHER:
        return {SmtpEnd::Kind::NotProtected, detail};
    case CURLE_WEIRD_SERVER_REPLY:
        // Something was slipped in behind the reply to STARTTLS.
        return {m_trace.step() == Step::StartTls ? SmtpEnd::Kind::NotProtected : SmtpEnd::Kind::Transport, detail};
    case CURLE_SSL_CONNECT_ERROR:
        // Speaking something other than TLS is lasting; a connection that ends during the handshake need not be.
        return {detail.contains(QLatin1StringView("error:")) && !detail.contains(QLatin1StringView("unexpected eof"))
                    ? SmtpEnd::Kind::NotProtected
                    : SmtpEnd::Kind::Transport,
                detail};
    case CURLE_LOGIN_DENIED:
        // None of the server's ways to sign in is one of ours; a refusal has a code.
        return {m_trace.reachedSender() ? SmtpEnd::Kind::Transport : SmtpEnd::Kind::CannotAuthenticate, detail};
    default:
        return {SmtpEnd::Kind::Transport, detail};
    }
}

void SmtpTransfer::shutDown()
{
    // libcurl says goodbye when the handle goes, and would wait two minutes for the answer, which nobody needs.
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(m_easy.get(), CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        ::shutdown(socket, Receiving);
}

int SmtpTransfer::debug(CURL *, curl_infotype type, char *data, std::size_t size, void *object)
{
    SmtpTransfer &transfer = *static_cast<SmtpTransfer *>(object);
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_IN)
        transfer.m_trace.linesReceived(text);
    if (type == CURLINFO_HEADER_OUT) {
        transfer.m_trace.commandSent(text);
        if (transfer.m_trace.isClosing())
            transfer.m_closingSince = std::chrono::steady_clock::now();
    }
    return 0;
}

int SmtpTransfer::progress(void *object, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<SmtpTransfer *>(object)->mustEnd() ? 1 : 0;
}

} // namespace steward
