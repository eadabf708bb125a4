#pragma once

#include <QString>

class QTableView;

namespace steward {

/// Makes a table of a dialog look and behave like all others: framed, whole rows of one height, one selected at a time,
/// nothing edited in place, and Tab leaves it. `name` is what assistive technology says.
void setFramedTable(QTableView *table, const QString &name, int rowHeight, int leastHeight);

} // namespace steward
