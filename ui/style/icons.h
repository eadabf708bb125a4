#pragma once

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QStringView>

#include <optional>

class QAbstractButton;

namespace steward {

/// The icon `resources/icons/NAME.svg`, tinted from the theme in use each time it is drawn, so that what widgets
/// already show follows a change of theme. The token replaces the colours of the states except Disabled. GUI thread.
QIcon icon(QStringView name, std::optional<ColorToken> token = {});

/// The icon in front of a button's words, with the gap that Qt itself makes too narrow.
void setButtonIcon(QAbstractButton *button, QStringView name, std::optional<ColorToken> token = {},
                   int size = metrics::smallIcon);

/// The same drawing in one colour, for delegates and own painting; cached. The size is in device-independent pixels.
QPixmap tinted(QStringView name, int size, const QColor &color, qreal devicePixelRatio,
               Qt::LayoutDirection direction = QGuiApplication::layoutDirection());

/// The names of all icons that are compiled in.
QStringList iconNames();

/// True for icons that point in reading direction.
bool isMirrored(QStringView name);

} // namespace steward
