#include "ui/style/iconlabel.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace steward {

IconLabel::IconLabel(QWidget *parent) : IconLabel({}, ColorToken::Text2, metrics::smallIcon, parent) { }

IconLabel::IconLabel(const QString &name, ColorToken token, int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_token(token), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, ColorToken token)
{
    m_name = name;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const QColor color = themeOf(this).color(isEnabled() ? m_token : ColorToken::Disabled);
    painter.drawPixmap(QPoint((width() - m_size) / 2, (height() - m_size) / 2),
                       tinted(m_name, m_size, color, devicePixelRatioF(), layoutDirection()));
}

} // namespace steward
