#pragma once

#include "models/core/worker.h"
#include "models/domain/filter.h"
#include "models/store/store.h"

#include <vector>

namespace steward {

/// The ids of the accounts that a filter lets through, ascending. Reads in short steps and waits for them: not for the
/// GUI thread, where a RowIndex answers. A raised `stop` ends it with Cancelled.
Result<std::vector<quint32>> matchingIds(Store &store, const AdministratorFilter &filter, const StopToken &stop = {});

} // namespace steward
