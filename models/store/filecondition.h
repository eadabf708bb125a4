#pragma once

#include "models/core/result.h"

namespace steward {

class Connection;

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

/// Whether SQLite says that the file is damaged. Busy, unreadable or out of memory is not.
bool isDamage(const Error &error);
/// What `PRAGMA quick_check` finds first, or what SQLite cannot read; empty: nothing. An error tells nothing of the
/// file.
Result<QString> firstDamage(Connection &connection);
/// Whether the file was moved, replaced or deleted since it was opened: it can be read on, and nothing can be written.
bool hasMoved(Connection &connection);
/// Whether the tables are there without which nothing is a directory.
Result<bool> hasTables(Connection &connection);

} // namespace steward
