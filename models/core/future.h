#pragma once

#include "models/core/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace steward {

/// A future that already has its result.
template <typename R> QFuture<R> ready(R result)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls `fn(Result<T>)` in the thread of `context` when the future has finished, unless `context` is gone by then.
/// A future that finished without a result gives an Error of kind Cancelled. Called from the thread of `context`.
template <typename T, typename Function> void whenDone(const QFuture<Result<T>> &future, QObject *context, Function fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        const QFuture<Result<T>> done = watcher->future();
        watcher->deleteLater();
        fn(done.resultCount() > 0 ? done.result() : Result<T>(cancelled()));
    });
    watcher->setFuture(future);
}

/// Blocks until the future has finished: for worker code and the command line, never in the GUI thread of the console.
template <typename T> Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<T>(cancelled());
}

/// Runs an event loop until the future has finished: for the main thread of the command line, where the jobs of the
/// keychain answer through that loop. Nowhere else: anything may happen inside it.
template <typename T> Result<T> awaitInEventLoop(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    // One that finishes from here on is told through the loop.
    if (!future.isFinished())
        loop.exec();
    return future.resultCount() > 0 ? future.result() : Result<T>(cancelled());
}

} // namespace steward
