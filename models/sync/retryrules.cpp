#include "models/sync/retryrules.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace steward {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds FirstWait = 1s;
constexpr std::chrono::milliseconds LongestWait = 5min;
constexpr std::chrono::milliseconds LongestRetryAfter = 1h;
constexpr std::array<int, 7> Transient {408, 425, 429, 500, 502, 503, 504};

int maxTries(const HttpAnswer &answer, const RetryBudget &budget)
{
    if (answer.timedOut)
        return budget.triesTimedOut;
    return answer.fate == HttpAnswer::Fate::NotSent ? budget.triesUnreached : budget.tries;
}

bool mayRepeat(const HttpRequest &request, const HttpAnswer &answer)
{
    if (answer.permanent)
        return false;
    if (answer.fate == HttpAnswer::Fate::NotSent || isThrottled(answer))
        return true;
    if (!request.isRead())
        return false;
    return answer.fate == HttpAnswer::Fate::Unknown
        || std::find(Transient.begin(), Transient.end(), answer.status) != Transient.end();
}

} // namespace

QByteArray HttpAnswer::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Timestamp httpDate(const QByteArray &text)
{
    // The three forms of RFC 9110; weekday and month are English wherever the console runs.
    const QString date = QString::fromLatin1(text).simplified();
    for (const char *form :
         {"ddd, dd MMM yyyy hh:mm:ss 'GMT'", "dddd, dd-MMM-yy hh:mm:ss 'GMT'", "ddd MMM d hh:mm:ss yyyy"}) {
        QDateTime parsed = QLocale::c().toDateTime(date, QLatin1StringView(form));
        if (!parsed.isValid())
            continue;
        if (parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        parsed.setTimeSpec(Qt::UTC);
        return parsed.toMSecsSinceEpoch();
    }
    return 0;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, Timestamp now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    std::chrono::milliseconds wait {};
    if (isNumber && std::isfinite(seconds)) {
        wait = std::chrono::milliseconds(qint64(std::clamp(seconds, 0.0, 3600.0) * 1000));
    } else if (const Timestamp until = httpDate(text)) {
        const Timestamp serverNow = httpDate(answer.header("Date"));
        wait = std::chrono::milliseconds(until - (serverNow ? serverNow : now));
    } else {
        return std::nullopt;
    }
    return std::clamp(wait, std::chrono::milliseconds::zero(), LongestRetryAfter);
}

bool isThrottled(const HttpAnswer &answer)
{
    return answer.fate == HttpAnswer::Fate::Answered
        && (answer.status == 429 || (answer.status == 403 && !answer.header("Retry-After").isEmpty()));
}

std::optional<std::chrono::milliseconds> pauseAsked(const HttpAnswer &answer, Timestamp now)
{
    const bool asks = isThrottled(answer) || (answer.fate == HttpAnswer::Fate::Answered && answer.status == 503);
    return asks ? retryAfter(answer, now) : std::nullopt;
}

std::optional<std::chrono::milliseconds> repeatAfter(const HttpRequest &request, const HttpAnswer &answer, int attempts,
                                                     Timestamp now, double chance, const RetryBudget &budget)
{
    if (attempts >= maxTries(answer, budget) || !mayRepeat(request, answer))
        return std::nullopt;
    const auto longest = std::min(FirstWait * (1 << (attempts - 1)), LongestWait);
    const auto jittered = std::chrono::milliseconds(qint64(double(longest.count()) * chance));
    const std::chrono::milliseconds wait = retryAfter(answer, now).value_or(jittered);
    return budget.bears(wait) ? std::optional(wait) : std::nullopt;
}

} // namespace steward
