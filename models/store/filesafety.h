#pragma once

#include <QStringList>

namespace steward {

/// What speaks against where a directory file stands and who can reach it, one sentence each with its cure: others may
/// read or write it, it is somebody else's, or its file system does not lock for sure. Empty: nothing. Any thread.
QStringList fileWarnings(const QString &path);

/// Whether a file system of this type (as QStorageInfo names it) is one of a network, where locks are often not kept.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace steward
