#include "models/sync/requestrate.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double Milliseconds = 1000;
constexpr double Minute = 60 * Milliseconds;
constexpr double RecoveredAMinute = 0.1;
constexpr double Slowest = 1.0 / 60; // One a minute.

} // namespace

void RequestRate::pass(Timestamp now)
{
    // A clock that was set back gives nothing, and takes nothing.
    const auto elapsed = m_at == 0 ? 0.0 : double(std::max<Timestamp>(0, now - m_at));
    m_at = now;
    m_now = std::min(m_full, m_now + m_full * RecoveredAMinute * elapsed / Minute);
    m_tokens = std::min(std::max(1.0, m_now), m_tokens + m_now * elapsed / Milliseconds);
}

Timestamp RequestRate::next(Timestamp now)
{
    if (m_full <= 0)
        return now;
    pass(now);
    // A thousandth less, so that rounding to milliseconds never asks for another one.
    return m_tokens >= 0.999 ? now : now + Timestamp(std::ceil((1 - m_tokens) * Milliseconds / m_now));
}

void RequestRate::take(Timestamp now)
{
    if (m_full <= 0)
        return;
    pass(now);
    m_tokens = std::max(0.0, m_tokens - 1);
}

void RequestRate::halve(Timestamp now)
{
    if (m_full <= 0)
        return;
    pass(now);
    m_now = std::max(std::min(m_full, Slowest), m_now / 2);
    m_tokens = 0;
}

double RequestRate::perSecond(Timestamp now)
{
    pass(now);
    return m_now;
}

} // namespace steward
