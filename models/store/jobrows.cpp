#include "models/store/jobrows.h"

#include "models/store/activityrows.h"
#include "models/store/administratorrows.h"
#include "models/store/readrows.h"

#include <QJsonDocument>
#include <QSet>

namespace steward {

namespace {

const QString JobColumns
    = QStringLiteral("id, kind, title, request, set_id, retry_of, started_at, finished_at, operator, "
                     "operator_id, client, changed, unchanged, left_alone, ");
/// Only mails are left for these causes.
const QString LeftCount = QStringLiteral("(CASE kind WHEN 'send-credentials' THEN (SELECT count(*) FROM job_row WHERE "
                                         "job_id = job.id AND outcome = 'failed' AND cause = '%1') ELSE 0 END)");

QString selectJobs()
{
    return QStringLiteral("SELECT ") + JobColumns + LeftCount.arg(leftCauseKey(LeftCause::MayHaveArrived))
        + QStringLiteral(", ") + LeftCount.arg(leftCauseKey(LeftCause::StillQueued)) + QStringLiteral(" FROM job ");
}

QJsonObject objectAt(const Statement &statement, int column)
{
    return QJsonDocument::fromJson(statement.text(column).toUtf8()).object();
}

JobReport reportOf(const Statement &statement)
{
    JobReport job;
    job.id = JobId {statement.integer(0)};
    job.kind = changeKindFromKey(statement.text(1));
    job.title = statement.text(2);
    job.request = objectAt(statement, 3);
    job.set = ChangeSetId {statement.integer(4)};
    job.retryOf = JobId {statement.integer(5)};
    job.startedAt = statement.integer(6);
    job.finishedAt = statement.integer(7);
    job.operatorName = statement.text(8);
    job.operatorId = AdministratorId {statement.integer(9)};
    job.client = statement.text(10);
    job.changed = statement.integer(11);
    job.unchanged = statement.integer(12);
    job.left = statement.integer(13);
    job.unknown = statement.integer(14);
    job.queued = statement.integer(15);
    return job;
}

} // namespace

Result<QList<JobReport>> JobRows::latest(int limit)
{
    auto statement = m_connection.prepare(selectJobs() + QStringLiteral("ORDER BY id DESC LIMIT ?1"));
    STEWARD_TRY(statement);
    statement->bind(1, static_cast<qint64>(limit));
    return allRows(*statement, reportOf);
}

Result<std::optional<JobReport>> JobRows::one(const QString &condition, qint64 value)
{
    auto statement = m_connection.prepare(selectJobs() + QStringLiteral("WHERE ") + condition);
    STEWARD_TRY(statement);
    return firstRow(statement->bind(1, value), reportOf);
}

Result<std::optional<JobReport>> JobRows::byId(JobId id)
{
    return one(QStringLiteral("id = ?1"), id.value);
}

Result<std::optional<JobReport>> JobRows::bySet(ChangeSetId set)
{
    return one(QStringLiteral("set_id = ?1"), set.value);
}

Result<QList<JobRow>> JobRows::keptRows(JobId id, JobRow::Outcome outcome, qint64 first, qint64 limit)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT number, row_id, name, cause, reason, before, after FROM job_row "
                                              "WHERE job_id = ?1 AND outcome = ?2 ORDER BY number LIMIT ?3 OFFSET ?4"));
    STEWARD_TRY(statement);
    statement->bind(1, id).bind(2, jobOutcomeKey(outcome)).bind(3, limit).bind(4, first);
    return allRows(*statement, [outcome](const Statement &row) {
        return JobRow {row.integer(0),
                       AdministratorId {row.integer(1)},
                       row.text(2),
                       outcome,
                       leftCauseFromKey(row.text(3)),
                       row.text(4),
                       objectAt(row, 5),
                       objectAt(row, 6)};
    });
}

Result<QList<JobRow>> JobRows::rowsOfSet(ChangeSetId set, qint64 first, qint64 limit)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT DISTINCT row_id FROM change_image WHERE set_id = ?1 AND entity IN ('administrator', "
                       "'credential') ORDER BY row_id LIMIT ?2 OFFSET ?3"));
    STEWARD_TRY(statement);
    statement->bind(1, set).bind(2, limit).bind(3, first);
    return allRows(*statement, [](const Statement &row) {
        return JobRow {0, AdministratorId {row.integer(0)}, {}, JobRow::Outcome::Changed, {}, {}, {}, {}};
    });
}

Result<void> JobRows::fillIn(ChangeSetId set, QList<JobRow> &rows)
{
    ActivityRows names(m_connection);
    for (JobRow &row : rows) {
        const Result<QString> name = names.nameOf(row.id);
        STEWARD_TRY(name);
        row.name = *name;
        // Several images may speak of one account: its row, and its credential. By the key of the table SQLite would
        // read the whole set for each of them.
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT before, after FROM change_image INDEXED BY change_image_row WHERE entity IN "
                           "('administrator', 'credential') AND row_id = ?2 AND set_id = ?1 ORDER BY seq"));
        STEWARD_TRY(statement);
        statement->bind(1, set).bind(2, row.id.value);
        while (true) {
            const Result<bool> image = statement->step();
            STEWARD_TRY(image);
            if (!*image)
                break;
            const QJsonObject before = objectAt(*statement, 0);
            const QJsonObject after = objectAt(*statement, 1);
            for (auto it = before.constBegin(); it != before.constEnd(); ++it)
                row.before.insert(it.key(), it.value());
            for (auto it = after.constBegin(); it != after.constEnd(); ++it)
                row.after.insert(it.key(), it.value());
        }
    }
    return {};
}

Result<QList<JobRow>> JobRows::changedRows(const JobReport &job, qint64 first, qint64 limit)
{
    Result<QList<JobRow>> rows = keptRows(job.id, JobRow::Outcome::Changed, first, limit);
    if (!rows || job.set.isNull())
        return rows;
    if (rows->isEmpty())
        rows = rowsOfSet(job.set, first, limit);
    STEWARD_TRY(rows);
    STEWARD_TRY(fillIn(job.set, *rows));
    return rows;
}

Result<QList<JobRow>> JobRows::rows(const JobReport &job, std::optional<JobRow::Outcome> outcome, qint64 first,
                                    int limit)
{
    QList<JobRow> rows;
    const std::pair<JobRow::Outcome, qint64> segments[] {{JobRow::Outcome::Left, job.left},
                                                         {JobRow::Outcome::Unchanged, job.unchanged},
                                                         {JobRow::Outcome::Changed, job.changed}};
    for (const auto &[segment, count] : segments) {
        if (outcome && *outcome != segment)
            continue;
        if (first >= count) {
            first -= count;
            continue;
        }
        const qint64 wanted = limit - rows.size();
        if (wanted <= 0)
            break;
        const auto more = segment == JobRow::Outcome::Changed ? changedRows(job, first, wanted)
                                                              : keptRows(job.id, segment, first, wanted);
        STEWARD_TRY(more);
        rows += *more;
        first = 0;
    }
    return rows;
}

Result<QStringList> JobRows::emailsOf(const QList<JobRow> &rows)
{
    QSet<AdministratorId> ids;
    for (const JobRow &row : rows) {
        if (!row.id.isNull())
            ids.insert(row.id);
    }
    const Result<QList<Administrator>> accounts = AdministratorRows(m_connection).byIds(ids.values());
    STEWARD_TRY(accounts);
    QHash<AdministratorId, QString> now;
    for (const Administrator &account : *accounts)
        now.insert(account.id, account.email.typed());
    const QLatin1StringView key(fieldSpec(Field::Email).key);
    QStringList emails;
    for (const JobRow &row : rows) {
        const bool isGiven = row.outcome == JobRow::Outcome::Changed || row.id.isNull();
        const QString given = isGiven ? row.after.value(key).toString() : QString();
        emails.append(given.isEmpty() ? now.value(row.id, row.before.value(key).toString()) : given);
    }
    return emails;
}

Result<std::vector<quint32>> JobRows::leftIds(JobId id)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT row_id FROM job_row WHERE job_id = ?1 AND outcome = 'failed' AND row_id <> 0 ORDER BY number"));
    STEWARD_TRY(statement);
    statement->bind(1, id);
    std::vector<quint32> ids;
    STEWARD_TRY(
        forEachRow(*statement, [&ids](const Statement &row) { ids.push_back(static_cast<quint32>(row.integer(0))); }));
    return ids;
}

} // namespace steward
