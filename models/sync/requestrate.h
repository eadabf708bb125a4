#pragma once

#include "models/core/clock.h"

namespace steward {

/// How often requests of one kind may leave: a bucket of tokens that fills as time goes by. Halved when the server
/// complains, it recovers by a tenth a minute. Any thread; a plain value.
class RequestRate {
public:
    /// 0: no limit.
    explicit RequestRate(double perSecond) : m_full(perSecond), m_now(perSecond) { }

    /// When the next request may leave; `now` or earlier: at once.
    Timestamp next(Timestamp now);
    void take(Timestamp now);
    void halve(Timestamp now);
    double perSecond(Timestamp now);

private:
    void pass(Timestamp now);

    double m_full;
    double m_now;
    double m_tokens = 1;
    Timestamp m_at = 0;
};

} // namespace steward
