#pragma once

#include "models/domain/jobreport.h"
#include "models/store/connection.h"

#include <optional>
#include <vector>

namespace steward {

/// Reads the kept results of jobs; writing is Transaction's. Thread of the connection.
class JobRows {
public:
    explicit JobRows(Connection &connection) : m_connection(connection) { }

    /// The newest first.
    Result<QList<JobReport>> latest(int limit);
    Result<std::optional<JobReport>> byId(JobId id);
    Result<std::optional<JobReport>> bySet(ChangeSetId set);
    /// From the `first` row on, at most `limit`, of one outcome or of all: those that were left first, then those that
    /// were so already, then the changed ones, which are what the change set says, by their number where it was kept.
    Result<QList<JobRow>> rows(const JobReport &job, std::optional<JobRow::Outcome> outcome, qint64 first, int limit);
    /// The addresses that tell accounts of the same name apart, one for each row: those that the job gave, or was to give
    /// where it made no account; else those that the accounts have now, in the recycle bin too.
    Result<QStringList> emailsOf(const QList<JobRow> &rows);
    /// Of the rows that were left.
    Result<std::vector<quint32>> leftIds(JobId id);

private:
    Result<std::optional<JobReport>> one(const QString &condition, qint64 value);
    Result<QList<JobRow>> keptRows(JobId id, JobRow::Outcome outcome, qint64 first, qint64 limit);
    Result<QList<JobRow>> changedRows(const JobReport &job, qint64 first, qint64 limit);
    Result<QList<JobRow>> rowsOfSet(ChangeSetId set, qint64 first, qint64 limit);
    /// What the journal says of these rows, and their names.
    Result<void> fillIn(ChangeSetId set, QList<JobRow> &rows);

    Connection &m_connection;
};

} // namespace steward
