#pragma once

#include <QString>

namespace steward {

/// What is to be thought of a file that is, or was, a directory.
enum class FileCondition : quint8 {
    Good,
    Missing,
    Damaged,
    Newer,   ///< Made by a newer Steward.
    Unusable ///< Locked, forbidden or out of reach: nothing is known of what it holds.
};

/// Looks through the whole file, and plays the journal of a crash back as any opening does. Any thread; blocks.
FileCondition conditionOf(const QString &path);

} // namespace steward
