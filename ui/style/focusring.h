#pragma once

#include "ui/style/theme.h"

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QPainter;
class QRect;
class QWidget;

namespace steward {

/// Moves one focus frame to the button or box that has the keyboard focus; fields and views show theirs themselves.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// True for widgets that are drawn with the ring.
    static bool surrounds(const QWidget *widget);

private:
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

/// Draws the ring of a frame whose rect is the frame's; around the indicator only where the widget is a tick box.
void drawFocusRing(QPainter *painter, const QRect &rect, const QFocusFrame *frame, const Theme &theme);

} // namespace steward
