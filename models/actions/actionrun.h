#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"

namespace steward {

/// Runs a verb, `Result<Outcome>(Transaction &)`, as one write and hands out its outcome with the change set.
template <typename Verb> QFuture<Result<Outcome>> runAction(Store &store, const Author &author, Verb verb)
{
    return store.write(author, std::move(verb), [](Outcome outcome, const std::optional<ChangeSet> &set) {
        outcome.set = set;
        if (outcome.job && set)
            outcome.job->set = set->id;
        if (outcome.state == Outcome::State::Done && !set)
            outcome.state = Outcome::State::Unchanged;
        return outcome;
    });
}

} // namespace steward
