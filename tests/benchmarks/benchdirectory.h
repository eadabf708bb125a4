#pragma once

#include <QString>

namespace steward {

/// Makes a directory of `rows` administrators in a file unless it is there: the same rows for the same seed. Written
/// past the journal, which a benchmark of reading does not need. Returns an error sentence or nothing.
QString makeBenchDirectory(const QString &path, int rows, quint32 seed);

} // namespace steward
