#pragma once

#include "app/cli/session.h"
#include "models/actions/bulkactions.h"

namespace steward {

/// What the commands on many accounts share: edit, delete, apply and results.

/// --where, --at-most, --report and what else says which rows, and where their results go.
QList<CommandOption> bulkOptions();
/// WHO, for which --where can stand.
CommandOption someOperand();
CommandOption whereOption();
CommandOption reportOption();

/// Whether `edit` or `delete` is meant for many accounts.
bool namesMany(const Arguments &arguments);
/// The rows that WHO names or that match --where; refused when they are more than `atMost`, or than --at-most.
Result<std::shared_ptr<const std::vector<quint32>>> rowsOf(Session &session, const QStringList &conditions,
                                                           qint64 atMost);

/// Runs the job, or with --dry-run says what it would do, and prints what becomes of every row.
Result<ExitCode> runJob(Session &session, BulkJob job);
/// Prints a kept result row by row, and writes it into --report when that was asked for.
Result<ExitCode> tellJob(Session &session, const JobReport &report);

/// The edit that --set, --clear, --add, --remove, --fill and --replace name.
Result<BulkEdit> bulkEditOf(const Arguments &arguments, const Catalog &catalog);
QList<CommandOption> bulkEditOptions();

} // namespace steward
