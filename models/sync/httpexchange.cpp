#include "models/sync/httpexchange.h"

#include "models/sync/httptext.h"
#include "models/sync/sendonce.h"
#include "models/sync/tlstrust.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>

namespace steward {

namespace {

constexpr qint64 ChunkBytes = 256 * 1024;

QNetworkReply *startedReply(QNetworkAccessManager &network, const QNetworkRequest &prepared, HttpRequest::Method method,
                            QIODevice *upload)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return network.get(prepared);
    case HttpRequest::Method::Post:
        return network.post(prepared, upload);
    case HttpRequest::Method::Put:
        return network.put(prepared, upload);
    case HttpRequest::Method::Patch:
        return network.sendCustomRequest(prepared, "PATCH", upload);
    case HttpRequest::Method::Delete:
        return network.deleteResource(prepared);
    }
    Q_UNREACHABLE();
}

/// An answer of HTTP and not of the network: Qt reports both as errors.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    return status >= 400 && error > QNetworkReply::ProxyAuthenticationRequiredError
        && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, QNetworkRequest prepared, const HttpRequest &request,
                           const HttpLimits &limits, const QByteArray &pin)
    : m_request(request), m_limits(limits)
{
    const QByteArrayView body
        = request.secretBody.isEmpty() ? QByteArrayView(m_request.body) : request.secretBody.view();
    if (!request.isRead() && request.method != HttpRequest::Method::Delete) {
        m_upload = std::make_unique<SendOnce>(body);
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.mediaType);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    prepared.setDecompressedSafetyCheckThreshold(limits.bytes);
    m_reply.reset(startedReply(network, prepared, request.method, m_upload.get()));
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_distrust = errors; });
    // Before anything is sent: the connection waits for this signal.
    connect(reply, &QNetworkReply::encrypted, this, [this, pin] {
        if (!isPinned(m_reply->sslConfiguration().peerCertificate(), pin))
            endBy(HttpText::tr("“%1” shows another key than the one that is pinned. If its certificate was renewed on "
                               "purpose, enter the new pin.")
                      .arg(m_request.url.host()),
                  true);
        if (m_finished)
            m_answer.fate = HttpAnswer::Fate::NotSent;
        m_connecting.stop();
    });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        m_connecting.stop();
    });
    connect(reply, &QNetworkReply::metaDataChanged, &m_connecting, &QTimer::stop);
    const auto begin = [this](QTimer &timer, std::chrono::milliseconds limit) {
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this, limit] { concludeTimeOut(limit); });
        timer.start(limit);
    };
    begin(m_connecting, limits.connect);
    begin(m_deadline, request.slow ? limits.slowAnswer : limits.answer);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    if (!m_finished)
        m_reply->abort();
}

void HttpExchange::abort()
{
    if (!m_finished)
        endBy(HttpText::tr("Stopped while the request was under way."), true);
}

void HttpExchange::readBody()
{
    while (!m_ended && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(ChunkBytes);
        if (chunk.isEmpty())
            return;
        if (m_answer.body.size() + chunk.size() > m_limits.bytes) {
            endBy(HttpText::tr("The answer of “%1” is larger than %2 MB, and was not read to its end.")
                      .arg(m_request.url.host())
                      .arg(m_limits.bytes / (1024 * 1024)),
                  true);
            return;
        }
        m_answer.body += chunk;
    }
}

void HttpExchange::endBy(const QString &problem, bool permanent)
{
    m_ended = true;
    m_answer = {HttpAnswer::Fate::Unknown, 0, {}, {}, problem, permanent, false};
    m_reply->abort(); // Emits finished.
}

void HttpExchange::concludeTimeOut(std::chrono::milliseconds limit)
{
    if (m_finished)
        return;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
    endBy(HttpText::tr("“%1” did not answer within %2 seconds.").arg(m_request.url.host()).arg(seconds), false);
    m_answer.timedOut = true;
}

void HttpExchange::conclude()
{
    if (m_finished)
        return;
    if (!m_ended)
        readBody();
    m_finished = true;
    m_connecting.stop();
    m_deadline.stop();
    if (!m_ended) {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (isAnswer(m_reply->error(), status)) {
            m_answer.fate = HttpAnswer::Fate::Answered;
            m_answer.status = status;
            for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs())
                m_answer.headers.append(header);
        } else {
            m_answer = failure();
        }
    }
    emit finished();
}

HttpAnswer HttpExchange::failure() const
{
    const QString host = m_request.url.host();
    // Qt connects anew when a kept connection broke: then the first try may have arrived.
    const auto fate = m_sent ? HttpAnswer::Fate::Unknown : HttpAnswer::Fate::NotSent;
    const auto notSent = [fate](const QString &problem, bool permanent) {
        return HttpAnswer {fate, 0, {}, {}, problem, permanent, false};
    };
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return notSent(
            m_distrust.isEmpty()
                ? HttpText::tr("No protected connection to “%1” came about. Check the URL and its port.").arg(host)
                : trustProblem(m_distrust, host),
            true);
    case QNetworkReply::ConnectionRefusedError:
        return notSent(HttpText::tr("Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.")
                           .arg(host)
                           .arg(m_request.url.port(m_request.url.scheme() == u"https" ? 443 : 80)),
                       false);
    case QNetworkReply::HostNotFoundError:
        return notSent(HttpText::tr("There is no “%1” in the network. Check the URL and the connection.").arg(host),
                       false);
    case QNetworkReply::ProxyAuthenticationRequiredError: // It let nothing through.
        return {HttpAnswer::Fate::NotSent,
                0,
                {},
                {},
                HttpText::tr("The proxy on the way to “%1” wants a user name and a password (status 407). Enter them "
                             "in the proxy settings of this computer.")
                    .arg(host),
                true,
                false};
    default:
        return {HttpAnswer::Fate::Unknown,
                0,
                {},
                {},
                HttpText::tr("The connection to “%1” was lost.").arg(host),
                false,
                false};
    }
}

} // namespace steward
