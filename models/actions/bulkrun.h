#pragma once

#include "models/actions/bulkplanner.h"
#include "models/actions/countaside.h"
#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/store/transaction.h"

namespace steward {

/// Does a job in one transaction: judges every row as the preview did, changes those that can be changed, and keeps the
/// report with the others and their reasons. Writer thread.
class BulkRun {
public:
    BulkRun(Transaction &transaction, const BulkJob &job, const BulkPlanPtr &seen, JobProgress &progress)
        : m_transaction(transaction), m_job(job),
          m_planner(job, transaction.author(), BulkPlanner::Survey::Without, seen), m_progress(progress)
    {
    }

    /// Says what would be done; then `plan` is there.
    Result<void> judge(const Consent &consent);
    const BulkPlan &plan() const { return *m_plan; }
    /// Does it. `startedAt` and the clock are for the report.
    Result<Outcome> perform(const Consent &consent, Timestamp startedAt, const Clock &clock);
    /// The rows that will change, as they are before: for the sentences of a small job.
    Result<QList<Administrator>> changingRows();

private:
    JobReport newReport(Timestamp startedAt) const;
    void countAside();
    Result<void> write();
    Result<void> write(const BulkPlanner::Change &change);
    Result<void> writeOwner(const Administrator &before);
    /// The change of a row that was not kept.
    Result<BulkPlanner::Change> readAgain(quint32 row);
    Result<void> keep(JobReport &report);
    Result<JobRow> keptRow(std::size_t row);
    Result<QList<RowLeft>> firstLeft();
    Result<QString> ownerOf(AdministratorId id);

    Transaction &m_transaction;
    BulkJob m_job;
    BulkPlanner m_planner;
    JobProgress &m_progress;
    BulkPlanPtr m_plan;
    std::unique_ptr<CountAside> m_counting; ///< Of a large job that may stop something.
};

/// What the job asks, for its report, and back; `ids` are the rows that it is for now.
QJsonObject requestOf(const BulkJob &job);
Result<BulkJob> jobOf(const JobReport &report, std::vector<quint32> ids, const Catalog &catalog);

} // namespace steward
