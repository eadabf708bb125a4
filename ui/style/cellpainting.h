#pragma once

#include <QStringView>

class QColor;
class QPainter;
class QStyleOptionViewItem;

namespace steward {

/// A small icon in a cell: `left` as in a window that runs from the left; in one from the right it stands mirrored.
void paintCellIcon(QPainter *painter, const QStyleOptionViewItem &option, int left, QStringView icon,
                   const QColor &color);

/// The part of a frame around a whole row that lies in this cell; the first and the last one close it.
void paintRowFrame(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color, bool isFirst = false,
                   bool isLast = false);

} // namespace steward
