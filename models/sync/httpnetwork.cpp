#include "models/sync/httpnetwork.h"

#include "models/sync/httpexchange.h"
#include "models/sync/httpredirect.h"
#include "models/sync/httptext.h"
#include "models/sync/jsontext.h"
#include "models/sync/tlstrust.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTimer>

namespace steward {

namespace {

constexpr std::chrono::milliseconds PollInterval(50);

} // namespace

HttpNetwork::HttpNetwork(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile), m_seams(seams), m_identity(profile, secret), m_trust(trustOf(profile))
{
}

HttpNetwork::~HttpNetwork() = default;

std::unique_ptr<HttpExchange> HttpNetwork::started(const HttpRequest &request, QEventLoop &loop)
{
    return started(request, loop, m_identity.authorization());
}

std::unique_ptr<HttpExchange> HttpNetwork::started(const HttpRequest &request, QEventLoop &loop,
                                                   const QByteArray &authorization)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    QNetworkRequest prepared(request.url);
    // HTTP/2 of Qt 6.4 has open vulnerabilities.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setSslConfiguration(m_trust);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Steward/" STEWARD_VERSION));
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!authorization.isEmpty())
        prepared.setRawHeader("Authorization", authorization);
    // The pin is that of the remote; tokens may come from another host.
    const QByteArray pin = isSameOrigin(request.url, m_profile.url) ? m_profile.pin : QByteArray();
    auto exchange = std::make_unique<HttpExchange>(*m_manager, prepared, request, m_seams.limits, pin);
    QObject::connect(exchange.get(), &HttpExchange::finished, &loop, &QEventLoop::quit);
    return exchange;
}

std::optional<HttpAnswer> HttpNetwork::withoutToken(const StopToken &stop)
{
    HttpAnswer answer;
    for (const bool secretInBody : {false, true}) {
        if (!m_identity.needsToken(m_seams.clock()))
            return std::nullopt;
        answer = tokenAnswer(secretInBody, stop);
        if (m_identity.takeToken(answer, m_seams.clock()))
            return std::nullopt;
        if (answer.fate != HttpAnswer::Fate::Answered || answer.status >= 500)
            break;
    }
    return refusal(std::move(answer));
}

HttpAnswer HttpNetwork::tokenAnswer(bool secretInBody, const StopToken &stop)
{
    QEventLoop loop;
    const auto exchange = started(m_identity.tokenRequest(secretInBody), loop, QByteArray());
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, &QEventLoop::quit);
    poll.start(PollInterval);
    while (!exchange->isFinished()) {
        loop.exec();
        if (stop.stopRequested())
            exchange->abort();
    }
    return exchange->answer();
}

HttpAnswer HttpNetwork::refusal(HttpAnswer answer) const
{
    // Whatever became of the request for a token: the one that needed it did not leave.
    if (answer.fate == HttpAnswer::Fate::Answered && answer.status < 500 && answer.status != 429) {
        answer.status = 401;
        answer.problem = HttpText::tr("No token was issued for “%1”. Check client id, secret and scope. %2")
                             .arg(m_profile.userName, m_identity.withoutSecrets(serverWords(answer.body)))
                             .trimmed();
        return answer;
    }
    if (answer.problem.isEmpty())
        answer.problem = HttpText::tr("The server that issues tokens failed (%1). Try again later.").arg(answer.status);
    return HttpAnswer {HttpAnswer::Fate::NotSent, 0, {}, {}, answer.problem, answer.permanent, answer.timedOut};
}

} // namespace steward
