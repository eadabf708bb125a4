#include "models/store/transaction.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace steward {

namespace {

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("{}")
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<JobId> Transaction::keepJob(const JobReport &job)
{
    auto statement = prepare(
        QStringLiteral("INSERT INTO job (kind, title, request, set_id, retry_of, started_at, finished_at, operator, "
                       "operator_id, client, changed, unchanged, left_alone) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
    STEWARD_TRY(statement);
    m_noted = true;
    statement->bind(1, changeKindKey(job.kind))
        .bind(2, job.title)
        .bind(3, compact(job.request))
        .bind(4, m_chain ? m_set.id : ChangeSetId())
        .bind(5, job.retryOf);
    statement->bind(6, job.startedAt)
        .bind(7, job.finishedAt)
        .bind(8, m_set.operatorName)
        .bind(9, m_set.operatorId.value)
        .bind(10, m_set.client);
    STEWARD_TRY(kept(statement->bind(11, job.changed).bind(12, job.unchanged).bind(13, job.left).run()));
    return JobId {sqlite3_last_insert_rowid(m_connection.handle())};
}

Result<void> Transaction::keepJobRow(JobId job, const JobRow &row)
{
    auto statement = prepare(
        QStringLiteral("INSERT INTO job_row (job_id, outcome, number, row_id, name, cause, reason, before, after) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    STEWARD_TRY(statement);
    statement->bind(1, job)
        .bind(2, jobOutcomeKey(row.outcome))
        .bind(3, row.number)
        .bind(4, row.id.value)
        .bind(5, row.name)
        .bind(6, leftCauseKey(row.cause));
    return kept(statement->bind(7, row.reason).bind(8, compact(row.before)).bind(9, compact(row.after)).run());
}

} // namespace steward
