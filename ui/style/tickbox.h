#pragma once

#include "ui/style/theme.h"

#include <QFlags>

class QPainter;
class QRectF;

namespace steward {

enum class TickBoxFlag {
    Hovered = 1,
    Pressed = 2,
    Disabled = 4,
    OnSelection = 8, // on a selected row: the border takes the focus colour where the accent is too close
};
Q_DECLARE_FLAGS(TickBoxFlags, TickBoxFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TickBoxFlags)

/// The tick box of forms and tables, drawn from tokens; for the style and for delegates.
void drawTickBox(QPainter *painter, const QRectF &rect, Qt::CheckState state, TickBoxFlags flags, const Theme &theme);
void drawRadio(QPainter *painter, const QRectF &rect, bool on, TickBoxFlags flags, const Theme &theme);

} // namespace steward
