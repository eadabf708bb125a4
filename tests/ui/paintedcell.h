#pragma once

#include <QAbstractItemDelegate>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace steward {

/// The cell as the delegate paints it.
inline QImage paintedCell(const QAbstractItemDelegate &delegate, const QModelIndex &index,
                          Qt::LayoutDirection direction, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    delegate.paint(&painter, option, index);
    return image;
}

/// Whether anything but the ground is painted there.
inline bool marked(const QImage &image, int from, int to)
{
    for (int x = from; x < to; ++x) {
        for (int y = 4; y < image.height() - 4; ++y) {
            if (image.pixelColor(x, y) != image.pixelColor(2, 2))
                return true;
        }
    }
    return false;
}

} // namespace steward
