#pragma once

#include "models/exchange/importrow.h"
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace steward {

/// Paints the rows of an import; at the end of a row stands what one click puts right. GUI thread.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The words at the end of the row were clicked.
    void actionClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// Icon and colour of a result; the word stands beside it.
QString rowStateIcon(RowState state);
ColorToken rowStateToken(RowState state);

} // namespace steward
