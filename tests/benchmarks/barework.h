#pragma once

#include <QString>

#include <vector>

namespace steward {

/// What SQLite alone needs for the work of a bulk job, in milliseconds: prepared statements in one transaction, with the
/// pragmas of a directory.
struct BareTimes {
    double edit = 0; ///< Copying the old values, and one UPDATE over a temporary table of ids.
    double undo = 0; ///< Copying the new values, and one UPDATE from the copied ones.
};

BareTimes bareEdit(const QString &path, const std::vector<quint32> &ids);

/// A file of `count` new API users, for a directory of `rows`.
void writeImportFile(const QString &path, int rows, int count);
/// As the shell's `.import` does: each line is split, and one prepared INSERT runs for each row (and one for its
/// application). Nothing is checked but what the schema checks.
double bareImport(const QString &path, const QString &csv, int rows);

} // namespace steward
