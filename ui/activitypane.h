#pragma once

#include "models/store/activityrows.h"
#include "ui/activityverifying.h"

namespace steward {

class DetailsPane;
class Theme;

/// Fills the details pane with one entry: before and after, by whom, whether it stands. What was searched for is
/// marked.
void showEntry(DetailsPane &pane, const ActivityDetails &details, const QString &wanted, const Theme &theme,
               ActivityVerifying::Integrity integrity = ActivityVerifying::Integrity::Unknown);
/// Fills it with how many entries are selected.
void showEntries(DetailsPane &pane, qsizetype count);
/// Nothing is selected.
void showNoEntry(DetailsPane &pane);

/// The entry as lines with tabs, for the clipboard; with `fields`, what it changed below.
QString entryText(const ActivityDetails &details, bool fields);

} // namespace steward
