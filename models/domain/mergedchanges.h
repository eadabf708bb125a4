#pragma once

#include "models/domain/changedetails.h"

namespace steward {

/// The rows with the steps on one field as one, and without what ends as it began; in the order of their first step.
QList<ChangedRow> merged(const QList<ChangedRow> &steps);
/// Whether accounts come out of the recycle bin.
bool revivesAccounts(const QList<ChangedRow> &rows);

} // namespace steward
