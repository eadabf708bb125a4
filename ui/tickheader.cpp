#include "ui/tickheader.h"

#include "models/items/column.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tickbox.h"
#include "ui/style/typography.h"

#include <QMouseEvent>
#include <QPainter>

namespace steward {

namespace {

constexpr int Padding = 8;

} // namespace

TickHeader::TickHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(64);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Columns"));
}

void TickHeader::setCheckState(Qt::CheckState state)
{
    if (state == m_state)
        return;
    m_state = state;
    viewport()->update();
}

QSize TickHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qMax(metrics::tableHeader, fontMetrics().height() + 2 * metrics::step2)};
}

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.color(ColorToken::Pane));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(ColorToken::Line));
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect, logical); };
    int start = rect.left() + Padding;
    if (section == static_cast<int>(Column::Name)) {
        const QRect box(rect.left() + Start, rect.center().y() - metrics::tickBox / 2 + 1, metrics::tickBox,
                        metrics::tickBox);
        drawTickBox(painter, place(box), m_state, {}, theme);
        start = rect.left() + Zone + 2;
    }
    const QFont font = fontFor(TypeRole::Header);
    const QFontMetrics metrics(font);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int room = rect.right() - Padding - start - (sorted ? 18 : 0);
    const QString text
        = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room);
    painter->setFont(font);
    painter->setPen(theme.color(ColorToken::Text2));
    const QRect line(start, rect.top(), qMin(room, metrics.horizontalAdvance(text) + 1), rect.height());
    painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (!sorted)
        return;
    const QRect arrow(line.right() + 4, rect.center().y() - 7, 14, 14);
    const QPixmap chevron = tinted(u"chevron-down", 14, theme.color(ColorToken::Text2),
                                   painter->device()->devicePixelRatio(), layoutDirection());
    painter->save();
    const QRect at = place(arrow);
    painter->translate(at.center() + QPointF(0.5, 0.5));
    if (sortIndicatorOrder() == Qt::DescendingOrder)
        painter->scale(1, -1);
    painter->drawPixmap(QRectF(-7, -7, 14, 14), chevron, QRectF(chevron.rect()));
    painter->restore();
}

bool TickHeader::isOnTick(const QPoint &position) const
{
    const int section = logicalIndexAt(position);
    if (section != static_cast<int>(Column::Name))
        return false;
    const QRect cell(sectionViewportPosition(section), 0, sectionSize(section), height());
    return QStyle::visualRect(layoutDirection(), cell, QRect(cell.left(), 0, Zone - 4, height())).contains(position);
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedOnTick = event->button() == Qt::LeftButton && isOnTick(event->position().toPoint());
    if (!m_pressedOnTick)
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedOnTick) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    m_pressedOnTick = false;
    if (isOnTick(event->position().toPoint()))
        emit tickClicked();
}

} // namespace steward
