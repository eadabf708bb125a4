#include "models/core/worker.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace steward {

Worker::Worker(const QString &name) : m_thread([this] { loop(); })
{
#ifdef Q_OS_LINUX
    pthread_setname_np(m_thread.native_handle(), name.left(15).toLatin1().constData());
#else
    Q_UNUSED(name)
#endif
}

Worker::~Worker()
{
    stop({});
}

void Worker::stop(std::function<void()> last)
{
    if (!m_thread.joinable())
        return;
    std::deque<std::function<void()>> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_last = std::move(last);
        m_stop.request_stop();
        dropped.swap(m_jobs);
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::post(std::function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        // Nobody will run it: it is dropped here, so that whoever awaits it is not left waiting.
        if (m_stop.stop_requested())
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::loop()
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop.stop_requested() || !m_jobs.empty(); });
            if (m_stop.stop_requested())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
    if (m_last)
        m_last();
}

} // namespace steward
