#include "models/sync/httpclient.h"

#include "models/sync/httpexchange.h"
#include "models/sync/jsontext.h"
#include "models/sync/retryrules.h"
#include "models/sync/tlstrust.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace steward {

namespace {

using namespace std::chrono_literals;

struct HttpText {
    Q_DECLARE_TR_FUNCTIONS(RemoteConnection)
};

constexpr std::chrono::milliseconds PollStop = 50ms;
constexpr int MaxRedirects = 5;
constexpr int FailuresBeforePause = 5;
constexpr Timestamp PauseAfterFailures = 60'000;
constexpr qsizetype MaxHost = 253;

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && port(a) == port(b);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpClient::Flight::Flight() = default;
HttpClient::Flight::Flight(Flight &&) noexcept = default;
HttpClient::Flight::~Flight() = default;

HttpClient::HttpClient(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile),
      m_seams(seams),
      m_identity(profile, secret),
      m_trust(trustOf(profile)),
      m_reads(profile.readsPerSecond),
      m_writes(profile.writesPerSecond)
{
    if (!m_seams.random)
        m_seams.random = [] { return QRandomGenerator::system()->generateDouble(); };
}

HttpClient::~HttpClient() = default;

void HttpClient::prepareNetwork()
{
    if (m_network)
        return;
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setAutoDeleteReplies(false);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

std::unique_ptr<HttpExchange> HttpClient::started(const HttpRequest &request, QEventLoop &loop, bool withIdentity)
{
    prepareNetwork();
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
    if (const QByteArray authorization = withIdentity ? m_identity.authorization() : QByteArray();
        !authorization.isEmpty())
        prepared.setRawHeader("Authorization", authorization);
    // The pin is that of the remote; tokens may come from another host.
    const QByteArray pin = isSameOrigin(request.url, m_profile.url) ? m_profile.pin : QByteArray();
    auto exchange = std::make_unique<HttpExchange>(*m_network, prepared, request, m_seams.limits, pin);
    QObject::connect(exchange.get(), &HttpExchange::finished, &loop, &QEventLoop::quit);
    return exchange;
}

HttpAnswer HttpClient::send(const HttpRequest &request, const StopToken &stop)
{
    return send(QList<HttpRequest> {request}, stop).constFirst();
}

QList<HttpAnswer> HttpClient::send(const QList<HttpRequest> &requests, const StopToken &stop)
{
    std::vector<Flight> flights(size_t(requests.size()));
    std::deque<size_t> waiting;
    std::vector<size_t> flying;
    for (size_t i = 0; i < flights.size(); ++i) {
        flights[i].request = requests.at(qsizetype(i));
        waiting.push_back(i);
    }
    QEventLoop loop;
    while (!stop.stopRequested() && !(waiting.empty() && flying.empty())) {
        const Timestamp next = startDue(flights, waiting, flying, loop, stop);
        const std::chrono::milliseconds time(std::max<Timestamp>(1, next - m_seams.clock()));
        if (flying.empty()) {
            if (!waiting.empty())
                pause(time, stop);
            continue;
        }
        const auto isDone = [&](size_t i) { return flights[i].exchange->isFinished(); };
        if (std::none_of(flying.begin(), flying.end(), isDone)) {
            QTimer::singleShot(waiting.empty() ? PollStop : std::min(time, PollStop), &loop, &QEventLoop::quit);
            loop.exec();
        }
        std::erase_if(flying, [&](size_t i) {
            if (!isDone(i))
                return false;
            if (concluded(flights[i]))
                waiting.push_front(i);
            else if (flights[i].answer.status == 401)
                giveUp(flights, waiting, flights[i].answer);
            return true;
        });
    }
    for (const size_t i : flying) {
        flights[i].exchange->abort();
        flights[i].answer = flights[i].exchange->answer();
    }
    QList<HttpAnswer> answers;
    for (Flight &flight : flights)
        answers.append(std::move(flight.answer));
    return answers;
}

void HttpClient::giveUp(std::vector<Flight> &flights, std::deque<size_t> &waiting, const HttpAnswer &answer)
{
    for (const size_t i : waiting)
        flights[i].answer = answer;
    waiting.clear();
}

Timestamp HttpClient::startDue(std::vector<Flight> &flights, std::deque<size_t> &waiting, std::vector<size_t> &flying,
                               QEventLoop &loop, const StopToken &stop)
{
    const auto parallel = size_t(std::clamp(m_profile.parallel, 1, 6));
    Timestamp next = std::numeric_limits<Timestamp>::max();
    for (auto it = waiting.begin(); it != waiting.end() && flying.size() < parallel && !stop.stopRequested();) {
        Flight &flight = flights[*it];
        RequestRate &rate = flight.request.isRead() ? m_reads : m_writes;
        const Timestamp now = m_seams.clock();
        const Timestamp allowed = std::max(m_pausedUntil, rate.next(now));
        if (std::max(allowed, flight.notBefore) > now) {
            next = std::min(next, std::max(allowed, flight.notBefore));
            if (allowed > now)
                return next; // Those behind it wait for the same.
            ++it;
            continue;
        }
        if (const std::optional<HttpAnswer> failed = fetchToken(stop)) {
            giveUp(flights, waiting, *failed);
            return now;
        }
        rate.take(now);
        ++flight.attempts;
        flight.exchange = started(flight.request, loop, true);
        flying.push_back(*it);
        it = waiting.erase(it);
    }
    return next;
}

bool HttpClient::concluded(Flight &flight)
{
    flight.answer = flight.exchange->answer();
    flight.exchange.reset();
    const Timestamp now = m_seams.clock();
    learn(flight, now);
    if (flight.answer.status == 401 && !flight.renewed && m_identity.forgetToken()) {
        flight.renewed = true;
        return true;
    }
    if (flight.answer.fate == HttpAnswer::Fate::Answered && isRedirect(flight.answer.status))
        return redirected(flight);
    const auto wait = repeatAfter(flight.request, flight.answer, flight.attempts, now, m_seams.random());
    if (wait)
        flight.notBefore = now + wait->count();
    return wait.has_value();
}

bool HttpClient::redirected(Flight &flight)
{
    const QUrl from = flight.request.url;
    const QUrl to = from.resolved(QUrl::fromEncoded(flight.answer.header("Location")));
    if (flight.request.isRead() && isSameOrigin(from, to) && flight.redirects < MaxRedirects) {
        ++flight.redirects;
        flight.request.url = to;
        return true;
    }
    const QString where = to.host().left(MaxHost);
    QString problem = HttpText::tr("“%1” sends the request on too often. Check the URL.").arg(from.host());
    if (from.scheme() == u"https" && to.scheme() == u"http")
        problem
            = HttpText::tr("“%1” sends the request on to an address without protection (http). It was not followed; "
                           "tell those who run the server.")
                  .arg(from.host());
    else if (!isSameOrigin(from, to))
        problem
            = HttpText::tr("“%1” sends the request on to “%2”, which was not followed. If that is right, enter that "
                           "server's URL.")
                  .arg(from.host(), where);
    else if (!flight.request.isRead())
        problem = HttpText::tr("“%1” sends a change on to another address, which was not followed. Check the URL.")
                      .arg(from.host());
    flight.answer.problem = problem;
    flight.answer.permanent = true;
    return false;
}

void HttpClient::learn(const Flight &flight, Timestamp now)
{
    const HttpAnswer &answer = flight.answer;
    const auto asked = answer.fate == HttpAnswer::Fate::Answered ? retryAfter(answer, now) : std::nullopt;
    if (asked && (isThrottled(answer) || answer.status == 503))
        m_pausedUntil = std::max(m_pausedUntil, now + asked->count());
    if (isThrottled(answer))
        (flight.request.isRead() ? m_reads : m_writes).halve(now);
    if (!answer.timedOut && answer.status < 500) {
        if (answer.fate == HttpAnswer::Fate::Answered)
            m_failuresInRow = 0;
        return;
    }
    if (++m_failuresInRow >= FailuresBeforePause) {
        m_failuresInRow = 0;
        m_pausedUntil = std::max(m_pausedUntil, now + PauseAfterFailures);
    }
}

std::optional<HttpAnswer> HttpClient::fetchToken(const StopToken &stop)
{
    HttpAnswer answer;
    for (const bool secretInBody : {false, true}) {
        if (!m_identity.needsToken(m_seams.clock()))
            return std::nullopt;
        QEventLoop loop;
        const auto exchange = started(m_identity.tokenRequest(secretInBody), loop, false);
        while (!exchange->isFinished()) {
            if (stop.stopRequested())
                exchange->abort();
            QTimer::singleShot(PollStop, &loop, &QEventLoop::quit);
            if (!exchange->isFinished())
                loop.exec();
        }
        answer = exchange->answer();
        if (m_identity.takeToken(answer, m_seams.clock()))
            return std::nullopt;
        if (answer.fate != HttpAnswer::Fate::Answered || answer.status >= 500)
            break;
    }
    // The request itself did not leave, whatever became of this one.
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

void HttpClient::pause(std::chrono::milliseconds time, const StopToken &stop)
{
    if (m_seams.wait) {
        m_seams.wait(time, stop);
        return;
    }
    const Timestamp end = m_seams.clock() + time.count();
    QEventLoop loop;
    for (Timestamp now = m_seams.clock(); now < end && !stop.stopRequested(); now = m_seams.clock()) {
        QTimer::singleShot(std::min(PollStop, std::chrono::milliseconds(end - now)), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

QString HttpClient::words(const HttpAnswer &answer) const
{
    if (!answer.problem.isEmpty())
        return answer.problem;
    const QString said = m_identity.withoutSecrets(serverWords(answer.body));
    return said.isEmpty() ? HttpText::tr("The server answered with status %1.").arg(answer.status) : said;
}

Error HttpClient::error(const HttpAnswer &answer) const
{
    const QString said = words(answer);
    if (answer.fate != HttpAnswer::Fate::Answered)
        return {ErrorKind::Offline, said.isEmpty() ? HttpText::tr("Stopped.") : said};
    const QString detail = QStringLiteral("HTTP %1").arg(answer.status);
    if (answer.status == 401)
        return {ErrorKind::Unauthorized,
                HttpText::tr("The server does not accept the sign-in of this console. %1").arg(said), detail};
    if (answer.status == 403)
        return {ErrorKind::Forbidden, HttpText::tr("The server does not allow this. %1").arg(said), detail};
    if (answer.status == 429 || answer.status >= 500 || answer.status == 408)
        return {ErrorKind::Offline, said, detail};
    return {ErrorKind::Invalid, said, detail};
}

} // namespace steward
