#include "models/sync/httpclient.h"

#include "models/sync/httpexchange.h"
#include "models/sync/httpredirect.h"
#include "models/sync/httptext.h"
#include "models/sync/jsontext.h"
#include "models/sync/retryrules.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

namespace steward {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds PollStop = 50ms;
constexpr int MaxRedirects = 5;
constexpr int FailuresBeforePause = 5;
constexpr Timestamp PauseAfterFailures = 60'000;
constexpr int SecondsTold = 120; ///< Longer ones are told in minutes.

/// Nobody is signed in, or the server is not reached: the others would fare no better.
bool concernsAll(const HttpAnswer &answer)
{
    return answer.status == 401 || answer.fate == HttpAnswer::Fate::NotSent;
}

} // namespace

HttpClient::Flight::Flight() = default;
HttpClient::Flight::Flight(Flight &&) noexcept = default;
HttpClient::Flight::~Flight() = default;

HttpClient::HttpClient(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile),
      m_seams(seams),
      m_network(profile, secret, seams),
      m_reads(profile.readsPerSecond),
      m_writes(profile.writesPerSecond)
{
    if (!m_seams.random)
        m_seams.random = [] { return QRandomGenerator::system()->generateDouble(); };
}

HttpClient::~HttpClient() = default;

HttpAnswer HttpClient::send(const HttpRequest &request, const StopToken &stop)
{
    return send(QList<HttpRequest> {request}, stop).constFirst();
}

HttpAnswer HttpClient::send(const HttpRequest &request, const StopToken &stop, RetryBudget &budget)
{
    return send(QList<HttpRequest> {request}, stop, budget).constFirst();
}

QList<HttpAnswer> HttpClient::send(const QList<HttpRequest> &requests, const StopToken &stop)
{
    RetryBudget ofRound;
    return send(requests, stop, ofRound);
}

QList<HttpAnswer> HttpClient::send(const QList<HttpRequest> &requests, const StopToken &stop, RetryBudget &budget)
{
    if (budget.waits && m_dismissal)
        return QList<HttpAnswer>(requests.size(), *m_dismissal);
    std::vector<Flight> flights(size_t(requests.size()));
    std::deque<size_t> waiting;
    std::vector<size_t> flying;
    for (size_t i = 0; i < flights.size(); ++i) {
        flights[i].request = requests.at(qsizetype(i));
        waiting.push_back(i);
    }
    QEventLoop loop;
    QTimer wake; // For what may leave later, and to see whether it shall stop.
    QObject::connect(&wake, &QTimer::timeout, &loop, &QEventLoop::quit);
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
            wake.start(waiting.empty() ? PollStop : std::min(time, PollStop));
            loop.exec();
        }
        std::erase_if(flying, [&](size_t i) {
            if (!isDone(i))
                return false;
            if (concluded(flights[i], budget))
                waiting.push_front(i);
            else if (concernsAll(flights[i].answer))
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
        if (const std::optional<HttpAnswer> failed = m_network.withoutToken(stop)) {
            giveUp(flights, waiting, *failed);
            return now;
        }
        rate.take(now);
        ++flight.attempts;
        flight.exchange = m_network.started(flight.request, loop);
        flying.push_back(*it);
        it = waiting.erase(it);
    }
    return next;
}

bool HttpClient::concluded(Flight &flight, RetryBudget &budget)
{
    flight.answer = flight.exchange->answer();
    flight.exchange.reset();
    const Timestamp now = m_seams.clock();
    learn(flight, now, budget);
    if (flight.answer.status == 401 && !flight.renewed && m_network.identity().forgetToken()) {
        flight.renewed = true;
        return true;
    }
    if (isRedirect(flight.answer)) {
        const auto target = redirectTarget(flight.request, flight.answer);
        if (target && ++flight.redirects <= MaxRedirects) {
            flight.request.url = *target;
            return true;
        }
        flight.answer.problem = redirectProblem(flight.request, flight.answer);
        return false;
    }
    const auto wait = repeatAfter(flight.request, flight.answer, flight.attempts, now, m_seams.random(), budget);
    if (wait) {
        flight.notBefore = now + wait->count();
        budget.spend(*wait);
        return true;
    }
    const auto asked = pauseAsked(flight.answer, now);
    if (budget.waits && (asked || isThrottled(flight.answer)))
        dismiss(flight.answer, asked);
    return false;
}

void HttpClient::dismiss(HttpAnswer &answer, std::optional<std::chrono::milliseconds> pause)
{
    const QString host = m_profile.url.host();
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pause.value_or(0ms)).count());
    if (seconds > SecondsTold)
        answer.problem = HttpText::tr("“%1” takes no requests at the moment. Try again in %Ln minute(s).", nullptr,
                                      (seconds + 59) / 60)
                             .arg(host);
    else if (seconds > 0)
        answer.problem
            = HttpText::tr("“%1” takes no requests at the moment. Try again in %Ln second(s).", nullptr, seconds)
                  .arg(host);
    m_dismissal = answer;
}

void HttpClient::learn(const Flight &flight, Timestamp now, const RetryBudget &budget)
{
    const HttpAnswer &answer = flight.answer;
    if (const auto asked = pauseAsked(answer, now))
        m_pausedUntil = std::max(m_pausedUntil, now + asked->count());
    if (isThrottled(answer))
        (flight.request.isRead() ? m_reads : m_writes).halve(now);
    if (!answer.timedOut && answer.status < 500) {
        if (answer.fate == HttpAnswer::Fate::Answered)
            m_failuresInRow = 0;
        return;
    }
    // Whoever bears little sends little.
    if (++m_failuresInRow >= FailuresBeforePause && !budget.waits) {
        m_failuresInRow = 0;
        m_pausedUntil = std::max(m_pausedUntil, now + PauseAfterFailures);
    }
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
    const QString said = m_network.identity().withoutSecrets(serverWords(answer.body));
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
    if (answer.status == 403 && !isThrottled(answer))
        return {ErrorKind::Forbidden, HttpText::tr("The server does not allow this. %1").arg(said), detail};
    if (answer.status == 404 || answer.status == 410)
        return {ErrorKind::Invalid,
                HttpText::tr("The server has nothing at this address. Check the path of the URL. %1").arg(said),
                detail};
    if (isThrottled(answer) || answer.status >= 500 || answer.status == 408)
        return {ErrorKind::Offline, said, detail};
    return {ErrorKind::Invalid, said, detail};
}

} // namespace steward
