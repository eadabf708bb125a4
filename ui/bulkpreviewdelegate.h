#pragma once

#include <QStyledItemDelegate>

namespace steward {

/// Paints the lines of a bulk preview: what goes is struck through, what comes stands behind an arrow. GUI thread.
class BulkPreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace steward
