#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace steward {

/// Asks a running job to end early: the worker is stopping, or nobody wants the answer any more. Any thread.
class StopToken {
public:
    StopToken() = default;
    explicit StopToken(std::function<bool()> requested) : m_requested(std::move(requested)) { }
    bool stopRequested() const { return m_requested && m_requested(); }

private:
    std::function<bool()> m_requested;
};

/// A thread that runs functions one after the other in the order they were handed in. Not an event loop: a job may run
/// a private event loop of its own without another job starting inside it. Functions are handed in from any thread.
class Worker {
public:
    explicit Worker(const QString &name);
    /// Raises the stop token, drops what has not begun (those futures finish without a result), and joins.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Stops as the destructor does, but first runs `last` in the thread: for closing what belongs to it.
    void stop(std::function<void()> last);

    /// Runs `fn()` or `fn(StopToken)` in the worker. After stopping, the future finishes without a result.
    template <typename Function> auto run(Function fn)
    {
        if constexpr (std::is_invocable_v<Function &, StopToken>)
            return start<std::invoke_result_t<Function &, StopToken>>(std::move(fn));
        else
            return start<std::invoke_result_t<Function &>>([fn = std::move(fn)](StopToken) mutable { return fn(); });
    }

private:
    template <typename R, typename Function> QFuture<R> start(Function fn)
    {
        auto promise = std::make_shared<QPromise<R>>();
        // Before the future is handed out: result() of a future whose promise has not started returns at once.
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, fn = std::move(fn), stop = m_stop.get_token()]() mutable {
            if (!promise->isCanceled())
                promise->addResult(
                    fn(StopToken([promise, stop] { return stop.stop_requested() || promise->isCanceled(); })));
            promise->finish();
        });
        return future;
    }

    void post(std::function<void()> job);
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::function<void()> m_last;
    std::stop_source m_stop;
    std::thread m_thread;
};

} // namespace steward
