#pragma once

#include "models/actions/bulkplan.h"

namespace steward {

/// The count as tr() takes it.
int pluralCount(qint64 count);
/// "38 administrators and 4 API users".
QString accountCounts(qint64 persons, qint64 apiUsers);
/// What the selected rows have in a field: "English for all 42", "40 Active, 2 Login suspended", "Several values".
QString valuesNowText(const BulkSelection &selection, Field field, const Catalog &catalog);

/// Why rows are left out, for the note below a preview; `sentence` has %1 for its bold beginning. Empty: none is.
struct LeftOutText {
    QString bold;
    QString sentence;
};
LeftOutText leftOutText(const BulkPlan &plan);
/// What the change does to integrations: those that stop, and those that rely on one API user afterwards.
QString impactText(const Impact &impact, const Catalog &catalog);

} // namespace steward
