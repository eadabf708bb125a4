#include "tests/simulation/turns.h"

namespace steward::simulation {

Turns::~Turns()
{
    // An engine that has not ended it does not wait for it either.
    while (m_running)
        handOver();
}

void Turns::begin(Work work)
{
    m_running = true;
    m_work = m_worker.run([this, work = std::move(work)]() -> Result<void> {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_workHasTurn; });
        lock.unlock();
        const Result<void> done = work();
        lock.lock();
        m_running = false;
        m_workHasTurn = false;
        m_changed.notify_all();
        return done;
    });
}

Result<void> Turns::end()
{
    while (m_running)
        handOver();
    return await(std::exchange(m_work, ready(Result<void>())));
}

void Turns::offer()
{
    while (m_running && m_random() % 3 == 0)
        handOver();
}

void Turns::handOver()
{
    std::unique_lock lock(m_mutex);
    m_inTransaction = false;
    m_workHasTurn = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_workHasTurn; });
}

void Turns::pause(bool inTransaction)
{
    std::unique_lock lock(m_mutex);
    if (!m_workHasTurn)
        return;
    m_inTransaction = inTransaction;
    m_workHasTurn = false;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_workHasTurn; });
}

} // namespace steward::simulation
