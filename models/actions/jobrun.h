#pragma once

#include "models/actions/actionrun.h"
#include "models/actions/bulkrun.h"

namespace steward {

/// Runs a job as one write. `find(Transaction &) -> Result<BulkJob>` says which, as the directory is then; `seen` is
/// the plan that was shown, if one was. Called from the GUI thread.
template <typename Find>
QFuture<Result<Outcome>> runJob(Store &store, const Author &author, const Consent &consent,
                                const std::shared_ptr<JobProgress> &progress, const BulkPlanPtr &seen, Find find)
{
    const auto clock = [&store] { return store.now(); };
    return runAction(store, author, [=, startedAt = store.now()](Transaction &transaction) -> Result<Outcome> {
        const Result<BulkJob> job = find(transaction);
        STEWARD_TRY(job);
        BulkRun run(transaction, *job, seen, *progress);
        STEWARD_TRY(run.judge(consent));
        return run.perform(consent, startedAt, clock);
    });
}

} // namespace steward
