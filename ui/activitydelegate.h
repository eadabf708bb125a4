#pragma once

#include <QStyledItemDelegate>

namespace steward {

class Theme;

/// Paints the lines of the activity table: the headings of days across all columns, and entries with what was searched
/// for marked. GUI thread.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is marked in the texts.
    void setWanted(const QString &text) { m_wanted = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Cell;

    void paintDay(const Cell &cell) const;
    void paintEntry(const Cell &cell) const;
    void paintText(const Cell &cell, QRect rect) const;
    void paintFrame(const Cell &cell) const;

    QString m_wanted;
};

} // namespace steward
