#pragma once

#include "models/domain/filter.h"

namespace steward {

class Rights;

/// Which accounts the operator's role shows.

/// The kinds among `wanted` (empty: both).
QList<Kind> visibleKinds(const Rights &rights, const QList<Kind> &wanted = {});
/// The filter, narrowed to these.
AdministratorFilter asMayBeSeen(const Rights &rights, AdministratorFilter filter);
/// Why nothing is there, when none of the wanted kinds may be seen.
QString nothingVisibleText(const QList<Kind> &wanted);

} // namespace steward
