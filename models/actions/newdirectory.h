#pragma once

#include "models/store/catalogrows.h"
#include "models/store/store.h"

namespace steward {

/// An empty directory: the built-in applications and roles, nobody in it.
DirectoryContent emptyDirectory(const QString &name, const Author &author);
/// The embedded sample directory, from the program's resources; without a name it is called so.
DirectoryContent sampleDirectory(const Author &author, const QString &name = {});

/// Who works here: the directory's operator, or the name of this computer's user.
Author authorFor(const DirectoryInfo &directory, const QString &client);

} // namespace steward
