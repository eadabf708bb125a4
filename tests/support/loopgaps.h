#pragma once

#include <QFile>
#include <QList>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

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
    }

    /// Milliseconds.
    double longest() const { return m_gaps.isEmpty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
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
    void beat()
    {
        const auto now = Clock::now();
        const double waited = waitedForProcessor();
        const double gap = std::chrono::duration<double, std::milli>(now - m_last).count() - (waited - m_waited);
        m_gaps.append(std::max(0.0, gap));
        m_last = now;
        m_waited = waited;
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_waited = 0;
    QList<double> m_gaps;
};

} // namespace steward
