#pragma once

#include <QString>

namespace steward {

/// Names this process among all that ever run on any computer, so that a directory can say who is in the middle of
/// something: host, boot, process id and start time. Any thread.
QString processMark();

enum class ProcessLife {
    Running,
    Gone,
    Elsewhere ///< On another computer: nobody can tell from here.
};

/// What became of the process that made `mark`.
ProcessLife lifeOf(const QString &mark);

} // namespace steward
