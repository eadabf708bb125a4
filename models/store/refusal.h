#pragma once

#include "models/store/transaction.h"

namespace steward {

/// Makes of the transaction the note that `tried` did not come about, and why. Writer thread.
Result<void> noteRefusal(Transaction &transaction, const ChangeSet &tried, const QString &reason);

} // namespace steward
