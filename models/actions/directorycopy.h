#pragma once

#include "models/store/author.h"
#include "models/store/store.h"

namespace steward {

/// Copies the whole directory into a new file, for those who may export accounts; the journal keeps that it was done.
/// `context` is where the steps go on, and must live in the calling thread.
QFuture<Result<void>> copyDirectory(Store &store, const Author &author, const QString &path, QObject *context);

} // namespace steward
