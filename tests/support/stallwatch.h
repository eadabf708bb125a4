#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>
#include <ctime>

namespace steward {

/// How long the GUI thread worked at most without looking at its events, in milliseconds of processor time, so that
/// what else the machine does is not counted. GUI thread.
class StallWatch : public QObject {
public:
    StallWatch()
    {
        const QAbstractEventDispatcher *events = QAbstractEventDispatcher::instance();
        connect(events, &QAbstractEventDispatcher::awake, this, [this] { m_since = now(); });
        connect(events, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::look);
    }

    double longest()
    {
        look();
        return m_longest;
    }

private:
    static double now()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    void look()
    {
        m_longest = std::max(m_longest, now() - m_since);
        m_since = now();
    }

    double m_since = now();
    double m_longest = 0;
};

} // namespace steward
