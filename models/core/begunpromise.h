#pragma once

#include "models/core/result.h"

#include <QPromise>

#include <memory>
#include <type_traits>

namespace steward {

/// A promise whose future several steps answer, each of which is told of the one before. Any thread.
template <typename T> std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

/// Hands `result` to whoever waits for the promise.
template <typename T>
void finish(const std::shared_ptr<QPromise<Result<T>>> &promise, const std::type_identity_t<Result<T>> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace steward
