#pragma once

#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace steward {

/// Makes the list of a dialog look and behave like all others: framed, whole rows of one height, nothing edited in
/// place. `name` is what assistive technology says.
void setFramedList(QTreeWidget *list, const QString &name, const QStringList &titles);

/// Cells that are cut off say their whole text as tool tips.
void setToolTips(QTreeWidgetItem *item);

/// Fills it with these rows, the first one current, and makes it so high that `least` to `most` of them are seen. One
/// long value does not take the room of the last column.
void fillFramedList(QTreeWidget *list, const QList<QTreeWidgetItem *> &items, qsizetype least, qsizetype most);

} // namespace steward
