#pragma once

#include "models/store/administratorrows.h"

namespace steward {

/// Finds the rows that a reader names by uid, user name or email. An unknown name is NotFound, an email that an
/// administrator and an API user share is Conflict. With `deleted`, the recycle bin is searched instead.
Result<QList<Administrator>> namedRows(Connection &connection, const QStringList &names, bool deleted);

} // namespace steward
