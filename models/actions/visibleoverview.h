#pragma once

#include "models/domain/authority.h"
#include "models/sync/syncoverview.h"

namespace steward {

/// Takes out the accounts that the reader's role does not show, and whoever has a taken name here if it hides those.
void keepVisible(SyncOverview &overview, const Authority &authority);

} // namespace steward
