#pragma once

#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/core/worker.h"
#include "models/store/jobrows.h"
#include "models/store/store.h"

namespace steward {

/// The kept results of jobs on many rows: found again after a restart, retried, saved. Called from the GUI thread;
/// answers come as futures. The store must outlive it.
class JobActions {
    Q_DECLARE_TR_FUNCTIONS(JobActions)

public:
    JobActions(Store &store, Author author)
        : m_store(store), m_author(std::move(author)), m_worker(QStringLiteral("report"))
    {
    }

    /// The newest first.
    QFuture<Result<QList<JobReport>>> latest(int limit);
    QFuture<Result<JobReport>> job(JobId id);
    /// The job that made this change set; none when it was no job.
    QFuture<Result<std::optional<JobReport>>> ofSet(ChangeSetId set);
    /// Rows of one segment, or of all: those that failed first, then those that were so already, then the changed ones.
    QFuture<Result<QList<JobRow>>> rows(JobId id, std::optional<JobRow::Outcome> outcome, qint64 first, int limit);
    /// Beside the name, for those who have the same one.
    QFuture<Result<QStringList>> emails(const QList<JobRow> &rows);
    /// Which of these rows, counted from 0, have the text in their name, reason or values, without case and accents, or
    /// are the row of this number. Cancelling the future ends the search.
    QFuture<Result<std::vector<quint32>>> search(JobId id, std::optional<JobRow::Outcome> outcome,
                                                 const QString &text);
    /// The accounts that failed: a filter of the table.
    QFuture<Result<std::vector<quint32>>> failedIds(JobId id);

    /// Runs the failed rows again, as a job of its own.
    QFuture<Result<Outcome>> retry(JobId id, const Consent &consent = {},
                                   const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());
    /// Every row with its outcome and reason, as CSV that a spreadsheet opens without running formulas, in a file that
    /// only its owner can read.
    QFuture<Result<void>> saveReport(JobId id, const QString &path);

private:
    Result<Outcome> retryNow(JobId id, const Consent &consent, const std::shared_ptr<JobProgress> &progress);
    Result<std::vector<quint32>> searchNow(JobId id, std::optional<JobRow::Outcome> outcome, const QString &text,
                                           const StopToken &stop);
    Result<void> saveNow(JobId id, const QString &path, const StopToken &stop);

    Store &m_store;
    Author m_author;
    Worker m_worker;
};

} // namespace steward
