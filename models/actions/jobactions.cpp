#include "models/actions/jobactions.h"

#include "models/actions/jobrun.h"
#include "models/actions/permission.h"
#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/privatefile.h"

namespace steward {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobActions)
};

/// A read delays the writer's commit.
constexpr int RowsPerRead = 2000;

Error unknown(JobId id)
{
    return Error {ErrorKind::NotFound, JobText::tr("There is no job %1 in this directory.").arg(id.value)};
}

Result<JobReport> known(Connection &connection, JobId id)
{
    const Result<std::optional<JobReport>> job = JobRows(connection).byId(id);
    STEWARD_TRY(job);
    return *job ? Result<JobReport>(**job) : Result<JobReport>(unknown(id));
}

Result<BulkJob> jobToRetry(Transaction &transaction, JobId id)
{
    Connection &connection = transaction.connection();
    const Result<JobReport> report = known(connection, id);
    STEWARD_TRY(report);
    const Result<std::vector<quint32>> ids = JobRows(connection).leftIds(id);
    STEWARD_TRY(ids);
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    return jobOf(*report, *ids, *catalog);
}

/// Columns row, action, who, outcome and reason; headings are the same in every language, as scripts read them.
QByteArray linesOf(const QList<JobRow> &rows, const JobReport &job)
{
    QByteArray lines;
    for (const JobRow &row : rows) {
        QStringList cells {row.number > 0 ? QString::number(row.number) : QString(), changeKindKey(job.kind), row.name,
                           jobOutcomeKey(row.outcome), row.reason};
        for (QString &cell : cells)
            cell = neutralized(cell);
        lines += csvLine(cells);
    }
    return lines;
}

} // namespace

QFuture<Result<QList<JobReport>>> JobActions::latest(int limit)
{
    return m_store.read([limit](Connection &connection) { return JobRows(connection).latest(limit); });
}

QFuture<Result<JobReport>> JobActions::job(JobId id)
{
    return m_store.read([id](Connection &connection) { return known(connection, id); });
}

QFuture<Result<std::optional<JobReport>>> JobActions::ofSet(ChangeSetId set)
{
    return m_store.read([set](Connection &connection) { return JobRows(connection).bySet(set); });
}

QFuture<Result<QList<JobRow>>> JobActions::rows(JobId id, std::optional<JobRow::Outcome> outcome, qint64 first,
                                                int limit)
{
    return m_store.read([=](Connection &connection) -> Result<QList<JobRow>> {
        const Result<JobReport> job = known(connection, id);
        STEWARD_TRY(job);
        return JobRows(connection).rows(*job, outcome, first, limit);
    });
}

QFuture<Result<std::vector<quint32>>> JobActions::failedIds(JobId id)
{
    return m_store.read([id](Connection &connection) { return JobRows(connection).leftIds(id); });
}

QFuture<Result<Outcome>> JobActions::retry(JobId id, const Consent &consent,
                                           const std::shared_ptr<JobProgress> &progress)
{
    return runJob(m_store, m_author, consent, progress, {},
                  [id, consent](Transaction &transaction) -> Result<BulkJob> {
                      Result<BulkJob> job = jobToRetry(transaction, id);
                      STEWARD_TRY(job);
                      // Whoever agrees to whatever stops means the rows that were left for it, too.
                      job->includeStopping = job->includeStopping || consent.everything;
                      return job;
                  });
}

QFuture<Result<void>> JobActions::saveReport(JobId id, const QString &path)
{
    return m_worker.run([this, id, path](const StopToken &stop) { return saveNow(id, path, stop); });
}

Result<void> JobActions::saveNow(JobId id, const QString &path, const StopToken &stop)
{
    STEWARD_TRY(requirePermission(m_store, m_author, {Privilege::DownloadReports}, ChangeKind::Export, tr("a report")));
    const Result<JobReport> job = await(this->job(id));
    STEWARD_TRY(job);
    Result<std::unique_ptr<PrivateFile>> file = PrivateFile::create(path);
    STEWARD_TRY(file);
    STEWARD_TRY((*file)->write("\xEF\xBB\xBF" + csvLine({QStringLiteral("row"), QStringLiteral("action"),
                                                        QStringLiteral("who"), QStringLiteral("outcome"),
                                                        QStringLiteral("reason")})));
    for (qint64 first = 0;; first += RowsPerRead) {
        if (stop.stopRequested())
            return Error {ErrorKind::Cancelled, {}};
        const Result<QList<JobRow>> rows = await(this->rows(id, std::nullopt, first, RowsPerRead));
        STEWARD_TRY(rows);
        if (rows->isEmpty())
            break;
        STEWARD_TRY((*file)->write(linesOf(*rows, *job)));
    }
    return (*file)->commit();
}

} // namespace steward
