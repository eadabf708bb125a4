#pragma once

#include <QStyledItemDelegate>

namespace steward {

/// Paints the rows of a result: before the name stands what became of it. GUI thread.
class JobResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace steward
