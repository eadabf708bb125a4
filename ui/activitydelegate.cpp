#include "ui/activitydelegate.h"

#include "models/domain/findtext.h"
#include "models/items/activitymodel.h"
#include "ui/activitylook.h"
#include "ui/style/cellpainting.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintooltip.h"
#include "ui/style/typography.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

namespace steward {

using ActivityColumn = ActivityModel::Column;

namespace {

constexpr int LinePadding = 10;

QFont fontOf(ActivityColumn column)
{
    return fontFor(column == ActivityColumn::By ? TypeRole::Name : TypeRole::Body);
}

} // namespace

struct ActivityDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Theme &theme;
    const QTableView *view;

    ActivityColumn column() const { return static_cast<ActivityColumn>(index.column()); }
    QColor color(ColorToken token) const { return theme.color(token); }
    QRect visual(const QRect &rect) const { return QStyle::visualRect(option.direction, option.rect, rect); }
    QRect content() const { return option.rect.adjusted(LinePadding, 0, -LinePadding, 0); }
    bool isSelected() const { return option.state.testFlag(QStyle::State_Selected); }
};

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell {painter, option, index, themeOf(option.widget), qobject_cast<const QTableView *>(option.widget)};
    const QRect &rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    if (index.data(ActivityModel::DayRole).toBool())
        paintDay(cell);
    else
        paintEntry(cell);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), cell.color(ColorToken::Hair));
    paintFrame(cell);
    painter->restore();
}

void ActivityDelegate::paintDay(const Cell &cell) const
{
    const QRect &rect = cell.option.rect;
    cell.painter->fillRect(rect, cell.color(ColorToken::Pane));
    if (!cell.view)
        return;
    // Each cell shows its part of one line that begins at the leading edge of the row.
    const QHeaderView *header = cell.view->horizontalHeader();
    QRect line(-header->offset(), rect.top(), qMax(header->length(), cell.view->viewport()->width()), rect.height());
    if (cell.option.direction == Qt::RightToLeft)
        line.moveRight(cell.view->viewport()->width() - 1 + header->offset());
    cell.painter->setFont(fontFor(TypeRole::Strong));
    cell.painter->setPen(cell.color(ColorToken::Text));
    const auto alignment = QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    cell.painter->drawText(line.adjusted(LinePadding, 0, -LinePadding, 0), static_cast<int>(alignment),
                           cell.index.data().toString());
}

void ActivityDelegate::paintEntry(const Cell &cell) const
{
    ColorToken ground = cell.option.state.testFlag(QStyle::State_MouseOver) ? ColorToken::Hover : ColorToken::Base;
    if (cell.isSelected())
        ground = cell.option.state.testFlag(QStyle::State_Active) ? ColorToken::Sel : ColorToken::SelInactive;
    cell.painter->fillRect(cell.option.rect, cell.color(ground));
    QRect content = cell.content();
    if (cell.index.data(ActivityModel::LoadingRole).toBool()) {
        const QRect bar(content.left(), content.center().y() - 4, qMax(24, content.width() * 2 / 3), 9);
        cell.painter->setPen(Qt::NoPen);
        cell.painter->setBrush(cell.color(ColorToken::Pressed));
        cell.painter->drawRoundedRect(cell.visual(bar), 2, 2);
        return;
    }
    if (cell.column() == ActivityColumn::Action) {
        const auto look = activityLook(cell.index.data(ActivityModel::EntryRole).value<ActivityEntry>());
        paintCellIcon(cell.painter, cell.option, content.left(), look.icon, cell.color(look.token));
        content.setLeft(content.left() + metrics::smallIcon + 6);
    }
    paintText(cell, content);
}

void ActivityDelegate::paintText(const Cell &cell, QRect rect) const
{
    const QFont font = fontOf(cell.column());
    const QString text
        = QFontMetrics(font).elidedText(cell.index.data().toString(), Qt::ElideRight, qMax(0, rect.width()));
    const bool quiet = cell.column() == ActivityColumn::Time || cell.column() == ActivityColumn::From;
    cell.painter->setFont(font);
    cell.painter->setPen(cell.color(quiet && !cell.isSelected() ? ColorToken::Text2 : ColorToken::Text));
    rect = cell.visual(rect);
    const QList<TextRange> hits = foundIn(text, m_wanted);
    if (hits.isEmpty()) {
        const auto alignment = QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        cell.painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    QTextLayout layout(text, font);
    QTextOption option(QStyle::visualAlignment(cell.option.direction, Qt::AlignLeft));
    option.setTextDirection(cell.option.direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &hit : hits) {
        QTextLayout::FormatRange mark {static_cast<int>(hit.start), static_cast<int>(hit.length), {}};
        mark.format.setBackground(cell.color(ColorToken::WarnBg));
        mark.format.setForeground(cell.color(ColorToken::Text));
        marks.append(mark);
    }
    layout.draw(cell.painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2), marks);
}

void ActivityDelegate::paintFrame(const Cell &cell) const
{
    if (!cell.view || !cell.view->hasFocus() || cell.view->currentIndex().row() != cell.index.row()
        || cell.index.data(ActivityModel::DayRole).toBool())
        return;
    const QHeaderView *header = cell.view->horizontalHeader();
    const int place = header->visualIndex(cell.index.column());
    paintRowFrame(cell.painter, cell.option, cell.color(ColorToken::Focus), place == 0, place == header->count() - 1);
}

bool ActivityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || text.isEmpty())
        return false;
    const QFontMetrics font(fontOf(static_cast<ActivityColumn>(index.column())));
    const bool whole = font.horizontalAdvance(text) <= option.rect.width() - 2 * LinePadding;
    if (whole && index.column() != static_cast<int>(ActivityColumn::Time))
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace steward
