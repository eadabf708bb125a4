#pragma once

#include "models/domain/administrator.h"
#include "models/store/catalogrows.h"
#include "models/store/store.h"

namespace steward {

/// An empty directory: the built-in applications and roles, nobody in it.
DirectoryContent emptyDirectory(const QString &name, const Author &author);
/// The first person of a directory as they were typed, or what is wrong.
Result<Administrator> checkedOwner(const QString &firstName, const QString &lastName, const QString &email);
/// An empty directory with one person in it: its Owner and operator. With the verifier of a password that was chosen
/// before (`chosenVerifier`) the directory asks for it whenever it is opened; without, it asks nobody.
DirectoryContent ownedDirectory(const QString &name, const Author &author, const Administrator &owner,
                                const QString &verifier = {});
/// The embedded sample directory, from the program's resources; without a name it is called so.
DirectoryContent sampleDirectory(const Author &author, const QString &name = {});

/// Who works here: the directory's operator, or the name of this computer's user.
Author authorFor(const DirectoryInfo &directory, const QString &client);

} // namespace steward
