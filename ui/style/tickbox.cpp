#include "ui/style/tickbox.h"

#include "ui/style/metrics.h"

#include <QPainter>
#include <QPainterPath>

namespace steward {

namespace {

struct BoxColors {
    QColor fill;
    QColor border;
    QColor mark;
};

BoxColors colorsOf(bool on, TickBoxFlags flags, const Theme &theme)
{
    const bool contrast = theme.kind() == Theme::Kind::HighContrast;
    if (flags & TickBoxFlag::Disabled) {
        const QColor grey = theme.color(contrast ? ColorToken::Disabled : ColorToken::Edge);
        if (on)
            return {grey, grey, theme.color(ColorToken::Base)};
        return {theme.color(contrast ? ColorToken::Base : ColorToken::Pane),
                theme.color(contrast ? ColorToken::Disabled : ColorToken::Line),
                {}};
    }
    if (on) {
        const ColorToken fill = flags & TickBoxFlag::Pressed ? ColorToken::AccentPressed
            : flags & TickBoxFlag::Hovered                   ? ColorToken::AccentHover
                                                             : ColorToken::Accent;
        const bool ringed = flags & TickBoxFlag::OnSelection && theme.isDark();
        return {theme.color(fill), theme.color(ringed ? ColorToken::Focus : fill), theme.color(ColorToken::OnAccent)};
    }
    const ColorToken fill = flags & TickBoxFlag::Pressed ? ColorToken::Pressed
        : flags & TickBoxFlag::Hovered                   ? ColorToken::Hover
                                                         : ColorToken::Base;
    return {theme.color(fill), theme.color(ColorToken::Edge), {}};
}

QPen markPen(const QColor &color, const QRectF &box)
{
    return QPen(color, 1.75 * box.width() / metrics::tickBox, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void drawTickBox(QPainter *painter, const QRectF &rect, Qt::CheckState state, TickBoxFlags flags, const Theme &theme)
{
    const BoxColors colors = colorsOf(state != Qt::Unchecked, flags, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1));
    painter->setBrush(colors.fill);
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, metrics::smallRadius - 0.5, metrics::smallRadius - 0.5);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + x / metrics::tickBox * rect.width(), rect.y() + y / metrics::tickBox * rect.height());
    };
    painter->setPen(markPen(colors.mark, rect));
    painter->setBrush(Qt::NoBrush);
    if (state == Qt::Checked)
        painter->drawPolyline(QPolygonF({at(4.25, 8.25), at(6.75, 10.75), at(11.75, 5.5)}));
    else if (state == Qt::PartiallyChecked)
        painter->drawLine(at(4.5, 8), at(11.5, 8));
    painter->restore();
}

void drawRadio(QPainter *painter, const QRectF &rect, bool on, TickBoxFlags flags, const Theme &theme)
{
    const BoxColors colors = colorsOf(on, flags, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1));
    painter->setBrush(colors.fill);
    painter->drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        const qreal dot = rect.width() * 3 / 16;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.mark);
        painter->drawEllipse(rect.center(), dot, dot);
    }
    painter->restore();
}

} // namespace steward
