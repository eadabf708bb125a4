#pragma once

#include <QFile>
#include <QList>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace steward {

/// How long the GUI thread does not come back to its event loop, by a timer of a millisecond. Time in which the thread
/// could run but other processes had the processor is not counted (Linux: /proc/thread-self/schedstat). GUI thread.
class LoopGaps : public QObject {
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopGaps::beat);
        m_timer.start(1);
        beat();
        m_gaps.clear();
        m_workOfLongest = 0;
        m_longest = 0;
    }

    /// Milliseconds.
    double longest() const { return m_longest; }
    /// How much of the longest the thread itself had the processor: what it waited for is the rest. Milliseconds.
    double workOfLongest() const { return m_workOfLongest; }
    /// So long or shorter are this share of the gaps.
    double percentile(double share) const
    {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(qMin(qsizetype(double(sorted.size()) * share), sorted.size() - 1));
    }
    qsizetype count() const { return m_gaps.size(); }

private:
    using Clock = std::chrono::steady_clock;

    static double waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }
    static double processorTime()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void beat()
    {
        const auto now = Clock::now();
        const double waited = waitedForProcessor();
        const double gap = std::chrono::duration<double, std::milli>(now - m_last).count() - (waited - m_waited);
        const double worked = processorTime();
        if (gap > m_longest) {
            m_longest = gap;
            m_workOfLongest = worked - m_worked;
        }
        m_gaps.append(std::max(0.0, gap));
        m_worked = worked;
        m_last = now;
        m_waited = waited;
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_waited = 0;
    double m_worked = 0;
    double m_longest = 0;
    double m_workOfLongest = 0;
    QList<double> m_gaps;
};

} // namespace steward
