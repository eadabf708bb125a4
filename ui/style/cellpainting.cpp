#include "ui/style/cellpainting.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace steward {

void paintCellIcon(QPainter *painter, const QStyleOptionViewItem &option, int left, QStringView icon,
                   const QColor &color)
{
    const QRect place(left, option.rect.center().y() - metrics::smallIcon / 2 + 1, metrics::smallIcon,
                      metrics::smallIcon);
    painter->drawPixmap(
        QStyle::visualRect(option.direction, option.rect, place),
        tinted(icon, metrics::smallIcon, color, painter->device()->devicePixelRatio(), option.direction));
}

void paintRowFrame(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color, bool isFirst,
                   bool isLast)
{
    const QRect &rect = option.rect;
    const int line = metrics::focusLine;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), line), color);
    painter->fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), color);
    const QRect start(rect.left(), rect.top(), line, rect.height());
    if (isFirst)
        painter->fillRect(QStyle::visualRect(option.direction, rect, start), color);
    if (isLast)
        painter->fillRect(QStyle::visualRect(option.direction, rect, start.translated(rect.width() - line, 0)), color);
}

} // namespace steward
