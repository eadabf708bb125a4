#pragma once

#include <QString>

#include <vector>

namespace steward {

/// Milliseconds by the clock and of the processors; the latter tell more when the computer has other things to do.
struct Times {
    double clock = 0;
    double processor = 0;
};

/// What the `sqlite3` shell needs for the bare work of a bulk job: on a file of the same schema, in one transaction, with
/// the pragmas of a directory.
struct BareTimes {
    Times edit; ///< Copying the old values, and one UPDATE; which rows is known before.
    Times undo; ///< Copying the new values, and one UPDATE from the copied ones.
};

BareTimes bareEdit(const QString &path, const std::vector<quint32> &ids);

/// A file of `count` new API users, for a directory of `rows`.
void writeImportFile(const QString &path, int rows, int count);
/// Whether the journal's images and the rows of the result are written too; else what is imported alone.
enum class Kept { Nothing, Journal };
/// `.import` of the file, and from there one INSERT into each table. Nothing is checked but what the schema checks.
Times bareImport(const QString &path, const QString &csv, Kept kept);

} // namespace steward
