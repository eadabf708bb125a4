#pragma once

#include "models/store/catalogrows.h"
#include "models/store/store.h"

namespace steward {

/// An empty directory: the built-in applications and roles, nobody in it.
DirectoryContent emptyDirectory(const QString &name, const Author &author);
/// The embedded sample directory, from the program's resources.
DirectoryContent sampleDirectory(const Author &author);

/// Who works here: the directory's operator, or the name of this computer's user.
Author authorFor(const DirectoryInfo &directory, const QString &client);

} // namespace steward
