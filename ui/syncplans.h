#pragma once

#include "models/sync/syncoverview.h"
#include "models/sync/syncpreview.h"
#include "ui/forms/plandialog.h"
#include "ui/forms/reportdialog.h"

namespace steward {

struct RemoteProfile;

/// The name of its environment, or where it is when it has none.
QString remoteName(const RemoteProfile &profile);
/// What would be sent now.
Plan sendPlan(const SyncOverview &overview, const RemoteProfile &profile);
/// What connecting would do.
Plan connectPlan(const SyncPreview &preview, const RemoteProfile &profile);
/// What the server can do, and how that was found out.
Report serverReport(const Capabilities &capabilities);
Report historyReport(const QList<SyncRun> &runs, Timestamp now);

} // namespace steward
