#pragma once

#include <QStyledItemDelegate>

namespace steward {

/// Paints the cells of the matrix from tokens: tick box, what the draft adds or removes, padlock, counts of sections.
/// GUI thread.
class RoleMatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The column of the role that the pane shows.
    void setShownColumn(int column) { m_shown = column; }
    /// Where a click ticks.
    static QRect tickZone(const QRect &cell);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The matrix ticks by itself: the default would where the style has its boxes.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int m_shown = -1;
};

} // namespace steward
