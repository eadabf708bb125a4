#pragma once

#include "models/domain/impact.h"
#include "ui/forms/confirmation.h"

namespace steward {

/// An edit of several rows that stops an integration.
ConfirmationText bulkConfirmation(const Impact &impact, const Catalog &catalog);

} // namespace steward
