#pragma once

#include <QtGlobal>

#include <atomic>

namespace steward {

/// How far a long job has come, and whether somebody wants it to end: the job counts, the others look. Any thread.
struct JobProgress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> stop = false;
};

} // namespace steward
