#pragma once

#include "models/actions/bulkplan.h"
#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/core/worker.h"
#include "models/store/store.h"

namespace steward {

/// Says what an edit of many rows would do, and does it: what can be done is done as one change set, every other row is
/// left with its reason, and the report is kept. Planning runs in a thread of its own and reads in short steps. Called
/// from the GUI thread; answers come as futures, and a cancelled future ends its job. The store must outlive it.
class BulkActions {
    Q_DECLARE_TR_FUNCTIONS(BulkActions)

public:
    BulkActions(Store &store, Author author)
        : m_store(store), m_author(std::move(author)), m_worker(QStringLiteral("bulk"))
    {
    }

    /// What would be done to the directory as it is now; with an empty edit, what the rows have in common.
    QFuture<Result<BulkPlanPtr>> preview(const BulkJob &job);
    /// Some rows of a plan, as they are now, in the order asked for: for a page of the table.
    QFuture<Result<QList<BulkRow>>> rows(const BulkPlanPtr &plan, const std::vector<quint32> &rows);

    /// Does what the plan says. Rows that show other values than those it was made from are left, and so are rows that
    /// it leaves out.
    QFuture<Result<Outcome>> apply(const BulkPlanPtr &plan, const Consent &consent = {},
                                   const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());
    /// The same without having looked: to the rows as they are.
    QFuture<Result<Outcome>> apply(const BulkJob &job, const Consent &consent = {},
                                   const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());

private:
    Result<BulkPlanPtr> planNow(const BulkJob &job, const StopToken &stop);
    QFuture<Result<Outcome>> run(const BulkJob &job, const BulkPlanPtr &seen, const Consent &consent,
                                 const std::shared_ptr<JobProgress> &progress);

    Store &m_store;
    Author m_author;
    Worker m_worker;
};

} // namespace steward
