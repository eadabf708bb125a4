#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace steward {

enum class Health : quint8;

/// Paints the two-line rows of the applications table. GUI thread.
class ApplicationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Icon and colour of a state of health; the word stands beside it.
QString healthIcon(Health health);
ColorToken healthToken(Health health);

} // namespace steward
