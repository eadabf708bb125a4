#pragma once

#include <QString>

namespace steward {

/// Makes the folder, and those above it that are missing, so that only their owner can look into them from the first
/// moment. False when one cannot be made. Any thread.
bool makePrivateFolder(const QString &path);

} // namespace steward
