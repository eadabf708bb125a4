#pragma once

#include "models/items/column.h"
#include "ui/style/theme.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace steward {

class AdministratorModel;
struct Administrator;

/// The parts of a row that the mouse can hit.
enum class RowPart { Nothing, TickBox, Pencil };

/// Paints the cells of the table of administrators from the colour tokens: tick box, icons, tags, status, and the
/// frame of the current row. Texts are kept prepared. GUI thread.
class AdministratorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AdministratorDelegate(const AdministratorModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What stands at `position` of the cell of the Name column.
    static RowPart partAt(const QRect &cell, const QPoint &position, Qt::LayoutDirection direction);
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The column at each edge, where the frame of the current row ends.
    void setEdges(int firstColumn, int lastColumn);

private:
    struct Cell;

    void paintGround(const Cell &cell) const;
    void paintFrame(const Cell &cell) const;
    void paintLoading(const Cell &cell) const;
    void paintName(const Cell &cell, bool isProtected) const;
    /// A small icon that ends at `end`.
    void paintMark(const Cell &cell, QStringView icon, int end) const;
    void paintIconAndWord(const Cell &cell, QStringView icon, ColorToken token, const QString &word) const;
    void paintTags(const Cell &cell, const QStringList &names) const;
    void paintText(const Cell &cell, const QRect &rect, const QString &text, const QFont &font, ColorToken token,
                   Qt::TextElideMode mode = Qt::ElideRight) const;
    QStringList tagsOf(const QModelIndex &index) const;
    void paintContent(const Cell &cell, const Administrator &row) const;

    const AdministratorModel &m_model;
    int m_hoveredRow = -1;
    int m_firstColumn = 0;
    int m_lastColumn = 0;
    mutable QCache<QString, QStaticText> m_texts;
};

} // namespace steward
