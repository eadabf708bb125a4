#include "models/actions/jobactions.h"

#include "models/actions/credentialactions.h"
#include "models/actions/jobrun.h"
#include "models/actions/mailround.h"
#include "models/actions/permission.h"
#include "models/domain/folding.h"
#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/privatefile.h"
#include "models/exchange/rowreport.h"
#include "models/store/authorityrows.h"

#include <algorithm>

namespace steward {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(JobActions)
};

/// A read delays the writer's commit.
constexpr int ResultsPerRead = 2000;

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

/// Everybody may see what became of their own jobs; those of others need a privilege.
Result<bool> maySee(Connection &connection, const Author &author, const JobReport &report)
{
    const Result<Authority> authority = AuthorityRows(connection).of(author);
    STEWARD_TRY(authority);
    const bool own = !report.operatorId.isNull() && report.operatorId == author.operatorId;
    return own || authority->may(Privilege::ViewReports);
}

Result<JobReport> seen(Connection &connection, const Author &author, JobId id)
{
    const Result<JobReport> report = known(connection, id);
    STEWARD_TRY(report);
    const Result<bool> may = maySee(connection, author, *report);
    STEWARD_TRY(may);
    if (*may)
        return *report;
    return Error {
        ErrorKind::Forbidden,
        JobText::tr("Results of others need the privilege %1.").arg(privilegeSpec(Privilege::ViewReports).text())};
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

/// `text` is folded.
bool hasText(const JobRow &row, const QString &text)
{
    const auto isFound = [&text](const QString &in) { return folded(withoutIsolates(in)).contains(text); };
    const auto isIn = [&](const QJsonObject &values) {
        return std::any_of(values.constBegin(), values.constEnd(),
                           [&](const QJsonValue &value) { return value.isString() && isFound(value.toString()); });
    };
    return QString::number(row.number) == text || isFound(row.name) || isFound(row.reason) || isIn(row.before)
        || isIn(row.after);
}

/// Columns row, action, who, outcome, reason and email.
QByteArray linesOf(const QList<JobRow> &rows, const QStringList &emails, const JobReport &job)
{
    QByteArray lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const JobRow &row = rows.at(i);
        QStringList cells {row.number > 0 ? QString::number(row.number) : QString(),
                           changeKindKey(job.kind),
                           row.name,
                           jobOutcomeKey(row.outcome),
                           row.reason,
                           emails.at(i)};
        for (QString &cell : cells)
            cell = neutralized(cell);
        lines += csvLine(cells);
    }
    return lines;
}

} // namespace

QFuture<Result<QList<JobReport>>> JobActions::latest(int limit)
{
    return m_store.read([limit, author = m_author](Connection &connection) -> Result<QList<JobReport>> {
        Result<QList<JobReport>> jobs = JobRows(connection).latest(limit);
        STEWARD_TRY(jobs);
        QList<JobReport> shown;
        for (const JobReport &job : *jobs) {
            const Result<bool> may = maySee(connection, author, job);
            STEWARD_TRY(may);
            if (*may)
                shown.append(job);
        }
        return shown;
    });
}

QFuture<Result<JobReport>> JobActions::job(JobId id)
{
    return m_store.read([id, author = m_author](Connection &connection) { return seen(connection, author, id); });
}

QFuture<Result<std::optional<JobReport>>> JobActions::ofSet(ChangeSetId set)
{
    return m_store.read([set, author = m_author](Connection &connection) -> Result<std::optional<JobReport>> {
        Result<std::optional<JobReport>> report = JobRows(connection).bySet(set);
        STEWARD_TRY(report);
        if (!*report)
            return report;
        const Result<bool> may = maySee(connection, author, **report);
        STEWARD_TRY(may);
        return *may ? report : Result<std::optional<JobReport>>(std::nullopt);
    });
}

QFuture<Result<QList<JobRow>>> JobActions::rows(JobId id, std::optional<JobRow::Outcome> outcome, qint64 first,
                                                int limit)
{
    return m_store.read([=, author = m_author](Connection &connection) -> Result<QList<JobRow>> {
        const Result<JobReport> job = seen(connection, author, id);
        STEWARD_TRY(job);
        return JobRows(connection).rows(*job, outcome, first, limit);
    });
}

QFuture<Result<QStringList>> JobActions::emails(const QList<JobRow> &rows)
{
    return m_store.read([rows](Connection &connection) { return JobRows(connection).emailsOf(rows); });
}

QFuture<Result<std::vector<quint32>>> JobActions::search(JobId id, std::optional<JobRow::Outcome> outcome,
                                                         const QString &text)
{
    return m_worker.run([=, this](const StopToken &stop) { return searchNow(id, outcome, text, stop); });
}

Result<std::vector<quint32>> JobActions::searchNow(JobId id, std::optional<JobRow::Outcome> outcome,
                                                   const QString &text, const StopToken &stop)
{
    const QString wanted = folded(text);
    std::vector<quint32> found;
    for (qint64 first = 0;; first += ResultsPerRead) {
        if (stop.stopRequested())
            return cancelled();
        const Result<QList<JobRow>> rows = await(this->rows(id, outcome, first, ResultsPerRead));
        STEWARD_TRY(rows);
        for (qsizetype i = 0; i < rows->size(); ++i) {
            if (hasText(rows->at(i), wanted))
                found.push_back(static_cast<quint32>(first + i));
        }
        if (rows->size() < ResultsPerRead)
            return found;
    }
}

QFuture<Result<std::vector<quint32>>> JobActions::failedIds(JobId id)
{
    return m_store.read([id, author = m_author](Connection &connection) -> Result<std::vector<quint32>> {
        STEWARD_TRY(seen(connection, author, id));
        return JobRows(connection).leftIds(id);
    });
}

QFuture<Result<Outcome>> JobActions::retry(JobId id, const Consent &consent,
                                           const std::shared_ptr<JobProgress> &progress)
{
    return m_worker.run([=, this](const StopToken &) { return retryNow(id, consent, progress); });
}

Result<Outcome> JobActions::retryNow(JobId id, const Consent &consent, const std::shared_ptr<JobProgress> &progress)
{
    const Result<JobReport> report = await(job(id));
    STEWARD_TRY(report);
    if (report->request == credentialsRequest()) {
        const Result<std::vector<quint32>> failed = await(failedIds(id));
        STEWARD_TRY(failed);
        QList<AdministratorId> ids;
        for (const quint32 one : *failed)
            ids.append(AdministratorId {one});
        return await(CredentialActions(m_store, m_author).send(ids));
    }
    return await(
        runJob(m_store, m_author, consent, progress, {}, [id, consent](Transaction &transaction) -> Result<BulkJob> {
            Result<BulkJob> job = jobToRetry(transaction, id);
            STEWARD_TRY(job);
            // Whoever agrees to whatever stops means the rows that were left for it, too.
            job->includeStopping = job->includeStopping || consent.everything;
            return job;
        }));
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
    STEWARD_TRY((*file)->write("\xEF\xBB\xBF" + csvLine(reportHeadings())));
    for (qint64 first = 0;; first += ResultsPerRead) {
        if (stop.stopRequested())
            return cancelled();
        const Result<QList<JobRow>> rows = await(this->rows(id, std::nullopt, first, ResultsPerRead));
        STEWARD_TRY(rows);
        if (rows->isEmpty())
            break;
        const Result<QStringList> emails = await(this->emails(*rows));
        STEWARD_TRY(emails);
        STEWARD_TRY((*file)->write(linesOf(*rows, *emails, *job)));
    }
    return (*file)->commit();
}

} // namespace steward
