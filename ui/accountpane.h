#pragma once

#include "models/actions/accountdetails.h"
#include "models/items/administratormodel.h"

namespace steward {

class DetailsPane;

/// Fills the details pane with one account.
void showAccount(DetailsPane &pane, const AccountDetails &details, Timestamp now);
/// Fills it with what several selected accounts are.
void showSelection(DetailsPane &pane, const SelectionSummary &summary);
/// Nothing is selected.
void showNothing(DetailsPane &pane);

} // namespace steward
