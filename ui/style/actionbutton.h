#pragma once

#include "ui/style/surface.h"

#include <QPushButton>

class QAction;

namespace steward {

/// The property of an action that names its icon, for buttons that tint it themselves.
inline constexpr const char *IconNameProperty = "iconName";

/// A push button that shows an action: its text, icon, state and tool tip, and triggers it.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(QAction *action, ButtonKind kind, QWidget *parent);

private:
    void takeOver(const QAction *action);

    ButtonKind m_kind;
};

} // namespace steward
