#pragma once

#include "ui/forms/confirmation.h"

namespace steward {

/// Deleting a role; refused while people, some of them named here, have it. `deleted`: they are in the recycle bin.
ConfirmationText roleConfirmation(const Role &role, const QStringList &holders, qint64 count, bool deleted);
/// Discarding what was ticked in a role.
ConfirmationText discardRoleConfirmation(const Role &role, int changes);

} // namespace steward
