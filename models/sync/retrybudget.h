#pragma once

#include <chrono>
#include <optional>

namespace steward {

/// How much trying again the caller of requests bears; the ones of a round as they stand here. A value.
struct RetryBudget {
    int tries = 5;          ///< Of one request.
    int triesUnreached = 3; ///< Nobody waits long to be told that the network is down,
    int triesTimedOut = 2;  ///< and these took their time already.
    /// What may still be waited before tries, of all requests together; none: as long as the server asks for.
    std::optional<std::chrono::milliseconds> waits;

    /// Of the few requests that somebody sits and waits for.
    static constexpr RetryBudget ofPerson() { return {2, 2, 1, std::chrono::seconds(5)}; }

    bool bears(std::chrono::milliseconds wait) const { return !waits || wait <= *waits; }
    void spend(std::chrono::milliseconds wait)
    {
        if (waits)
            *waits -= wait;
    }
};

} // namespace steward
