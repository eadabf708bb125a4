#pragma once

#include "models/domain/impact.h"
#include "ui/forms/confirmation.h"

namespace steward {

/// An edit of several rows, or an import, that stops an integration: one deed, however many rows it has.
ConfirmationText bulkConfirmation(const Impact &impact, const Catalog &catalog);
ConfirmationText importConfirmation(const Impact &impact, const Catalog &catalog);

} // namespace steward
