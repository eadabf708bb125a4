#pragma once

#include <QStyledItemDelegate>

namespace steward {

/// Paints an entry of the navigation rail: icon, word, count; the active one with a bar at its leading edge. GUI
/// thread.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { IconNameRole = Qt::UserRole + 1, CountRole, BadgeRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, qint64 count);
};

} // namespace steward
