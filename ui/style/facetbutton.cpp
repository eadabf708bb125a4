#include "ui/style/facetbutton.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"
#include "ui/style/surface.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace steward {

FacetButton::FacetButton(const QString &text, QWidget *parent) : MenuButton(parent)
{
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setButtonKind(this, ButtonKind::Facet);
    setStyleProperty(this, "mirrored", isRightToLeft());
}

bool FacetButton::isActive() const
{
    return property("active").toBool();
}

void FacetButton::setActive(bool active)
{
    setStyleProperty(this, "active", active);
}

void FacetButton::paintEvent(QPaintEvent *event)
{
    MenuButton::paintEvent(event);
    constexpr int size = metrics::smallIcon;
    const QRect place(width() - size - metrics::step2, (height() - size) / 2, size, size);
    const QColor color = themeOf(this).color(isEnabled() ? ColorToken::Text2 : ColorToken::Disabled);
    QPainter painter(this);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                       tinted(u"chevron-down", size, color, devicePixelRatioF(), layoutDirection()));
}

void FacetButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setStyleProperty(this, "mirrored", isRightToLeft());
    MenuButton::changeEvent(event);
}

} // namespace steward
