#pragma once

#include <QString>

class QTableView;

namespace steward {

/// Makes a table show and select whole rows, with nothing edited in place, and Tab leaves it. `name` is what assistive
/// technology says.
void setRowTable(QTableView *table, const QString &name);

/// The same for the table that fills a page: several rows are selected, a menu belongs to them, and no frame.
void setPageTable(QTableView *table, const QString &name);

/// Makes a table of a dialog look and behave like all others: framed, of rows of one height, one selected at a time.
void setFramedTable(QTableView *table, const QString &name, int rowHeight, int leastHeight);

} // namespace steward
