#pragma once

#include "models/items/applicationhealth.h"

namespace steward {

class DetailsPane;

/// Fills the details pane with one application: where it works, and what stops it.
void showApplication(DetailsPane &pane, const ApplicationHealth &row);

} // namespace steward
