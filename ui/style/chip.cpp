#include "ui/style/chip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyle>

namespace steward {

namespace {

constexpr int Side = 6;
constexpr int ChipIcon = 14;
constexpr int IconGap = 5;

} // namespace

QSize chipSize(const ChipContent &content, const QFont &font)
{
    const QFontMetrics text(font);
    const int icon = content.icon.isEmpty() ? 0 : ChipIcon + IconGap;
    return {2 * Side + icon + text.horizontalAdvance(content.word) + 2,
            qMax(metrics::chipHeight, text.height() + metrics::step1)};
}

void drawChip(QPainter *painter, const QRect &rect, const ChipContent &content, const QFont &font, const Theme &theme,
              Qt::LayoutDirection direction)
{
    const QColor color = theme.color(foreground(content.tone));
    const bool contrast = theme.kind() == Theme::Kind::HighContrast;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(contrast ? QPen(color, 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.color(background(content.tone)));
    const qreal inset = contrast ? 0.5 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::smallRadius,
                             metrics::smallRadius);
    QRect text = rect.adjusted(Side, 0, -Side, 0);
    if (!content.icon.isEmpty()) {
        const QRect icon(text.x(), rect.y() + (rect.height() - ChipIcon) / 2, ChipIcon, ChipIcon);
        const QPixmap pixmap = tinted(content.icon, ChipIcon, color, painter->device()->devicePixelRatio(), direction);
        painter->drawPixmap(QStyle::visualRect(direction, rect, icon).topLeft(), pixmap);
        text.setLeft(text.left() + ChipIcon + IconGap);
    }
    text = QStyle::visualRect(direction, rect, text);
    painter->setPen(color);
    painter->setFont(font);
    const QString shown = QFontMetrics(font).elidedText(content.word, Qt::ElideRight, text.width() + 1);
    painter->drawText(
        text, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter->restore();
}

Chip::Chip(QWidget *parent) : Chip(ChipContent(), parent) { }

Chip::Chip(const ChipContent &content, QWidget *parent) : QWidget(parent)
{
    QFont font = fontFor(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    setFont(font);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setContent(content);
}

void Chip::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_content, font());
}

QSize Chip::minimumSizeHint() const
{
    return {chipSize({m_content.tone, m_content.icon, {}}, font()).width() + metrics::step6, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), m_content, font(), themeOf(this), layoutDirection());
}

} // namespace steward
