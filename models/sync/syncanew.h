#pragma once

#include "models/store/transaction.h"

namespace steward {

/// After the directory was made as an older copy has it: nothing of the old copy is news for the server.
namespace syncAnew {

/// Forgets what was agreed on; the next round reads everything. Part of the transaction that restores.
Result<void> begin(Transaction &transaction);
/// When that round has read everything: accounts that the server does not know wait for a person. Returns how many.
Result<qint64> holdUnknown(Transaction &transaction);

} // namespace syncAnew

} // namespace steward
