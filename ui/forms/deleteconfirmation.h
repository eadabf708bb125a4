#pragma once

#include "ui/forms/confirmation.h"

namespace steward {

/// Deleting into the recycle bin. `total` rows are deleted, when `administrators` are only the first of very many.
ConfirmationText deleteConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                    const Catalog &catalog, qint64 total = 0);
/// Deleting from the recycle bin, for good.
ConfirmationText purgeConfirmation(const QList<Administrator> &administrators);
/// Deleting a custom application; refused while API users, named here, have it.
ConfirmationText applicationConfirmation(const Application &application, const QStringList &users);
/// Refused: the only administrator who can edit roles stays.
ConfirmationText lastHolderRefusal(const Administrator &administrator);

} // namespace steward
