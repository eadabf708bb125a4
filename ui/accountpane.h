#pragma once

#include "models/actions/accountdetails.h"
#include "models/items/administratormodel.h"

#include <functional>

namespace steward {

class DetailsPane;

/// Fills the details pane with one account; `sendInstead` mails new credentials where its address has changed since,
/// `showChanges` shows all changes of the account.
void showAccount(
    DetailsPane &pane, const AccountDetails &details, Timestamp now, const std::function<void()> &sendInstead = [] {},
    const std::function<void()> &showChanges = {});
/// Fills it with what several selected accounts are.
void showSelection(DetailsPane &pane, const SelectionSummary &summary);
/// Nothing is selected.
void showNothing(DetailsPane &pane);

} // namespace steward
