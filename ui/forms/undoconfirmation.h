#pragma once

#include "models/domain/administrator.h"
#include "models/domain/impact.h"
#include "ui/forms/confirmation.h"

namespace steward {

/// Undoing or redoing a change that stops an integration.
ConfirmationText undoConfirmation(const QList<Administrator> &administrators, const Impact &impact,
                                  const Catalog &catalog);

} // namespace steward
