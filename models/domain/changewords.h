#pragma once

#include "models/domain/changeset.h"

namespace steward {

/// "Sign-in", "Delete", "Download" …: what an entry of the journal is, in a word or two; each kind has its own.
QString changeKindText(ChangeKind kind);
/// "Changes", "Access" …: how the activity page sorts them.
QString changeCategoryText(ChangeCategory category);
/// "Window", "Command line" …: through what somebody worked; an unknown word stays as it is.
QString clientText(const QString &client);
/// What the entry is about: the name of the row, or how many rows.
QString targetOf(const ChangeSet &set);

} // namespace steward
