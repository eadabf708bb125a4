#pragma once

#include "models/sync/sidework.h"

#include <condition_variable>
#include <mutex>
#include <random>

namespace steward::simulation {

/// The round and what goes on beside it, in two threads of which one runs at a time: a seed says which one goes on, so
/// that the same seed interleaves them in the same way. The round's thread, but for `pause`.
class Turns : public SideWork {
public:
    explicit Turns(quint64 seed) : m_random(seed) { }
    ~Turns() override;

    void begin(Work work) override;
    Result<void> end() override;

    /// The round comes by here; the work may go on for a while.
    void offer();
    /// The work comes by here, or the thread that writes for it: the round may go on. Does nothing in the round's turn.
    void pause(bool inTransaction);
    bool isRunning() const { return m_running; }
    /// The work has stopped in the middle of a transaction, so that nobody else can write.
    bool isInTransaction() const { return m_inTransaction; }

private:
    void handOver();

    std::mt19937_64 m_random;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_workHasTurn = false;
    bool m_running = false;
    bool m_inTransaction = false;
    QFuture<Result<void>> m_work = ready(Result<void>());
    Worker m_worker {QStringLiteral("beside the round")};
};

} // namespace steward::simulation
