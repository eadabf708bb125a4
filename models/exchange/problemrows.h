#pragma once

#include "models/exchange/importplan.h"

namespace steward {

/// Above the last column of a file of problem rows.
QString reasonHeading();

/// The rows of a plan that have problems, as a file with one more column for the reasons: put right, it imports again.
/// Starts with a byte order mark, keeps the separator of the file.
QByteArray problemRows(const ImportPlan &plan);

/// What is wrong with a row, in one line.
QString problemText(const ImportRow &row);

} // namespace steward
