#pragma once

#include "models/items/selectionreview.h"

namespace steward {

class Rights;
class WindowActions;

/// What the page of accounts shows and has chosen, as far as its actions depend on it.
struct AccountSituation {
    SelectionSummary chosen; ///< The selected rows, otherwise the current one.
    bool visible = false;    ///< The page is seen.
    bool recycleBin = false;
    bool hasRows = false;
    bool hasSelection = false;
};

/// Shows and enables the actions on accounts; their tooltips say why not. GUI thread.
void gateAccountActions(const WindowActions &actions, const Rights &rights, const AccountSituation &situation);

} // namespace steward
