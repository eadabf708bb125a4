#pragma once

#include "models/domain/impact.h"
#include "ui/forms/confirmation.h"

namespace steward {

/// An import that stops an integration.
ConfirmationText importConfirmation(const Impact &impact, const Catalog &catalog);

} // namespace steward
