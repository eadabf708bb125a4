#pragma once

#include <QCoreApplication>

namespace steward {

/// Sentences of the Sync page. Any thread.
struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncPage)
};

} // namespace steward
