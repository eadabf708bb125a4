#pragma once

#include "models/core/result.h"
#include "models/domain/catalog.h"
#include "models/domain/filter.h"

namespace steward {

/// A filter as it was written down, as far as it is understood.
struct FilterReading {
    AdministratorFilter filter;
    QList<Error> problems; ///< One for each condition that is left out.
};

/// Reads conditions, NAME=VALUE or NAME!=VALUE (without this value); the same name again adds a value. Names: type
/// (kind), status, credential, role, application, organization, language (nothing behind "=" is "none"), text, deleted,
/// expires, unused (days such as 30d, or a date) and only (yes or no): `role!=Auditor`, `organization=`, `unused=90d`.
FilterReading readFilter(const QStringList &conditions, const Catalog &catalog, Timestamp now);

/// As `readFilter`, but the first problem refuses it.
Result<AdministratorFilter> parseFilter(const QStringList &conditions, const Catalog &catalog, Timestamp now);

/// The conditions from which `parseFilter` makes this filter; `among` has none.
QStringList conditionsOf(const AdministratorFilter &filter, const Catalog &catalog);

} // namespace steward
