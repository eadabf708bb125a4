#pragma once

#include "models/sync/httprequest.h"

#include <QList>

#include <memory>
#include <numeric>

namespace steward {

/// Time that passes only when somebody waits. The seams may outlive it. Main thread.
class TestTime {
    struct State {
        Timestamp now = 1'800'000'000'000;
        QList<qint64> waits;
        double chance = 0.5;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();

public:
    Timestamp &now = m_state->now;
    QList<qint64> &waits = m_state->waits; ///< In milliseconds.
    double &chance = m_state->chance;

    HttpSeams seams() const
    {
        HttpSeams seams;
        seams.clock = [state = m_state] { return state->now; };
        seams.wait = [state = m_state](std::chrono::milliseconds time, const StopToken &) {
            state->waits.append(time.count());
            state->now += time.count();
        };
        seams.random = [state = m_state] { return state->chance; };
        return seams;
    }
    qint64 waited() const { return std::accumulate(waits.cbegin(), waits.cend(), qint64(0)); }
};

} // namespace steward
