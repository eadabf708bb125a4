#pragma once

#include <QStyledItemDelegate>

namespace steward {

/// Paints the list of the Sync page: headings with their count, and two lines for each account. GUI thread.
class SyncListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace steward
