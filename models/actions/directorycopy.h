#pragma once

#include "models/core/jobprogress.h"
#include "models/store/author.h"
#include "models/store/store.h"

namespace steward {

/// Copies the whole directory into a new file, for those who may export accounts; the journal keeps that it was done,
/// or why it was not. Of a file that was deleted or moved while it was open, which takes no note, what is open is copied
/// all the same. `context` is where the steps go on, and must live in the calling thread. `progress` counts pages.
QFuture<Result<void>> copyDirectory(Store &store, const Author &author, const QString &path, QObject *context,
                                    const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());

} // namespace steward
