#pragma once

#include <QList>

#include <utility>

class QTableView;

namespace steward {

/// Hides columns that the table can do without while it is narrower than so many pixels: (column, width). What they say
/// stands in the details beside it. GUI thread.
void hideWhenNarrow(QTableView *table, const QList<std::pair<int, int>> &columns);

} // namespace steward
