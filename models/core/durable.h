#pragma once

class QString;

namespace steward {

/// Waits until what was written to the file, or what names the folder holds, is on the disk. False when the disk does
/// not say so; not every file system can for a folder. Any thread; blocks.
bool makeDurable(const QString &path);

} // namespace steward
