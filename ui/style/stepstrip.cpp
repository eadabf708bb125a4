#include "ui/style/stepstrip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyle>

namespace steward {

namespace {

constexpr int Badge = 22;
constexpr int Line = 32;
constexpr int BadgeGap = metrics::step2;

} // namespace

StepStrip::StepStrip(const QStringList &steps, QWidget *parent) : QFrame(parent), m_steps(steps)
{
    setSurface(this, Surface::Footer);
    setCurrent(0);
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int StepStrip::widthOf(int step) const
{
    return Badge + BadgeGap + QFontMetrics(fontFor(TypeRole::Strong)).horizontalAdvance(m_steps.at(step));
}

QSize StepStrip::sizeHint() const
{
    int width = 2 * metrics::dialogMargin;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? Line + 2 * metrics::step3 : 0);
    return {width, metrics::headerZone - metrics::step2};
}

void StepStrip::paintBadge(QPainter &painter, const QRect &place, int step) const
{
    const Theme &theme = themeOf(this);
    const bool current = step == m_current;
    painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.color(ColorToken::Edge)));
    painter.setBrush(current ? theme.color(ColorToken::Accent) : theme.color(ColorToken::Base));
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    if (step < m_current) {
        const int inset = (Badge - 14) / 2;
        painter.drawPixmap(place.topLeft() + QPoint(inset, inset),
                           tinted(u"tick", 14, theme.color(ColorToken::Ok), devicePixelRatioF()));
        return;
    }
    painter.setFont(fontFor(TypeRole::Header));
    painter.setPen(theme.color(current ? ColorToken::OnAccent : ColorToken::Text2));
    painter.drawText(place, Qt::AlignCenter, locale().toString(step + 1));
}

void StepStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = metrics::dialogMargin;
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const QRect line(x + metrics::step3, height() / 2, Line, 1);
            painter.fillRect(place(line), theme.color(ColorToken::Line));
            x += Line + 2 * metrics::step3;
        }
        paintBadge(painter, place(QRect(x, (height() - Badge) / 2, Badge, Badge)), step);
        painter.setFont(fontFor(step == m_current ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(theme.color(step == m_current ? ColorToken::Text : ColorToken::Text2));
        const QRect text(x + Badge + BadgeGap, 0, widthOf(step) - Badge - BadgeGap + 1, height());
        painter.drawText(place(text), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_steps.at(step));
        x += widthOf(step);
    }
}

} // namespace steward
