#pragma once

#include "models/core/result.h"

#include <QLockFile>
#include <QUuid>

#include <memory>

namespace steward {

/// While it lives, no other process of this user syncs the directory. Sync thread.
class SyncLock {
public:
    /// Conflict: somebody else holds it.
    static Result<std::unique_ptr<SyncLock>> take(const QUuid &directory);

private:
    explicit SyncLock(const QString &path) : m_file(path) { }

    QLockFile m_file;
};

} // namespace steward
