#pragma once

#include "models/actions/bulkplanner.h"
#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/store/transaction.h"

namespace steward {

/// Does a job in one transaction: judges every row as the preview did, changes those that can be changed, and keeps the
/// report with the others and their reasons. Writer thread.
class BulkRun {
public:
    BulkRun(Transaction &transaction, const BulkJob &job, const BulkPlanPtr &seen, JobProgress &progress)
        : m_transaction(transaction), m_job(job), m_planner(job, transaction.author(), seen), m_progress(progress)
    {
    }

    /// `startedAt` and the clock are for the report.
    Result<Outcome> run(const Consent &consent, Timestamp startedAt, const Clock &clock);

private:
    Result<void> judge();
    Result<void> write();
    Result<void> writeRow(std::size_t row);
    Result<void> keep(JobReport &report);
    Result<JobRow> keptRow(std::size_t row);
    Result<QList<RowLeft>> firstLeft();
    Result<QString> ownerOf(AdministratorId id);

    Transaction &m_transaction;
    BulkJob m_job;
    BulkPlanner m_planner;
    JobProgress &m_progress;
    BulkPlanPtr m_plan;
};

/// What the job asks, for its report, and back; `ids` are the rows that it is for now.
QJsonObject requestOf(const BulkJob &job);
Result<BulkJob> jobOf(const JobReport &report, std::vector<quint32> ids, const Catalog &catalog);

} // namespace steward
