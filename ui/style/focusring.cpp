#include "ui/style/focusring.h"

#include "ui/style/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFocusFrame>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace steward {

namespace {

QRect indicatorOf(const QWidget *widget)
{
    const auto element
        = qobject_cast<const QCheckBox *>(widget) ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator;
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()->subElementRect(element, &option, widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { moveTo(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::surrounds(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || (widget && widget->property("focusRing").toBool());
}

void FocusRing::moveTo(QWidget *widget)
{
    if (!surrounds(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window that it shows, and goes with it.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

void drawFocusRing(QPainter *painter, const QRect &rect, const QFocusFrame *frame, const Theme &theme)
{
    QRectF inner = QRectF(rect).adjusted(metrics::focusMargin, metrics::focusMargin, -metrics::focusMargin,
                                         -metrics::focusMargin);
    qreal radius = metrics::radius;
    const QWidget *widget = frame ? frame->widget() : nullptr;
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)) {
        inner = QRectF(indicatorOf(widget)).translated(inner.topLeft());
        radius = qobject_cast<const QCheckBox *>(widget) ? metrics::smallRadius : metrics::tickBox / 2;
    }
    // The middle of a line of 2 that begins 2 outside the widget.
    constexpr qreal distance = metrics::focusLine * 1.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(ColorToken::Focus), metrics::focusLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inner.adjusted(-distance, -distance, distance, distance), radius + distance,
                             radius + distance);
    painter->restore();
}

} // namespace steward
