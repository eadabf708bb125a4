#pragma once

#include "models/core/future.h"
#include "models/core/worker.h"

#include <functional>

namespace steward {

/// What goes on beside the requests of a round: one piece of work at a time, which takes in what the server has
/// answered while it is asked for more. Sync thread.
class SideWork {
public:
    using Work = std::function<Result<void>()>;

    virtual ~SideWork() = default;
    /// Nothing that the work touches is touched before `end`, which follows in any case.
    virtual void begin(Work work) = 0;
    /// Waits for what was begun, and says what became of it; success when nothing was.
    virtual Result<void> end() = 0;
};

/// In a thread of its own.
class SideThread : public SideWork {
public:
    SideThread() : m_worker(QStringLiteral("sync answers")) { }

    void begin(Work work) override { m_running = m_worker.run(std::move(work)); }
    Result<void> end() override { return await(std::exchange(m_running, ready(Result<void>()))); }

private:
    QFuture<Result<void>> m_running = ready(Result<void>());
    Worker m_worker;
};

} // namespace steward
