#pragma once

#include "models/core/result.h"

#include <QString>

namespace steward {

/// Where a file is written before it is complete: beside its place, under a name that nothing has.
QString partialPath(const QString &path);
/// The place of such a file; another path is its own.
QString placeOf(const QString &partial);

/// Removes such a file, and the rollback journal that a failure has left beside it.
void discard(const QString &partial);

/// `stem` + `suffix`, with a number between them where there is such a file already.
QString freePath(const QString &stem, const QString &suffix = {});
/// Where SQLite keeps what takes back a change of the file that a crash left half done.
QString rollbackJournalOf(const QString &path);

/// There is a file already, which is left alone.
Error nameTaken(const QString &path);

/// What happens to a file that has the name already.
enum class Existing { Replaced, Kept };

/// Gives a complete file its name, so that it still has it after a power cut. Any thread.
Result<void> putInPlace(const QString &partial, const QString &path, Existing existing);

} // namespace steward
