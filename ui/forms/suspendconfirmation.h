#pragma once

#include "ui/forms/confirmation.h"

namespace steward {

/// Suspending the login. `total` rows are suspended, when `administrators` are only the first of very many.
ConfirmationText suspendConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                     const Catalog &catalog, qint64 total = 0);
/// Saving an edit that suspends, takes applications away or moves to another organization, as the edit says.
ConfirmationText editConfirmation(const Administrator &before, const Administrator &after, const Impact &impact,
                                  const Catalog &catalog);

} // namespace steward
