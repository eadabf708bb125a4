#pragma once

#include "ui/forms/confirmation.h"

namespace steward {

/// Before mails with new passwords are queued.
ConfirmationText sendConfirmation(const QList<Administrator> &administrators);
/// Before passwords are taken away.
ConfirmationText revokeConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                    const Catalog &catalog);
/// Before a password is made that is shown here once.
ConfirmationText showOnceConfirmation(const Administrator &administrator);

} // namespace steward
