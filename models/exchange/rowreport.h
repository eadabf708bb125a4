#pragma once

#include "models/exchange/importplan.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace steward {

/// What became of one row of a bulk job, for a file that people and programs read.
struct ReportedRow {
    qint64 row = 0;  ///< In the file, or in the order of the job.
    QString action;  ///< What was to be done: "add", "change", "none" …
    QString who;     ///< The email, or the name where there is none.
    QString outcome; ///< "done", "planned", "unchanged", "failed", "left-out", "not-done".
    QString reason;  ///< Why it was not done.
    QString email = {};

    friend bool operator==(const ReportedRow &, const ReportedRow &) = default;
};

/// The columns of every report: row, action, who, outcome, reason and email; the same in every language, as scripts
/// read them.
QStringList reportHeadings();

/// CSV with these columns; formulas neutralised.
QByteArray reportCsv(const QList<ReportedRow> &rows);

/// How far an import has come.
enum class ImportEnd : quint8 { Planned, Done, NotDone };

/// A line for each row of the file. `obstacleOf` says why a row could not be written when it was tried.
QList<ReportedRow> reportedRows(const ImportPlan &plan, ImportEnd end,
                                const std::function<QString(const ImportRow &)> &obstacleOf = {});

} // namespace steward
