#pragma once

#include "ui/style/surface.h"

#include <QPushButton>

class QAction;

namespace steward {

/// A push button that shows an action: its text, icon, state and tool tip, and triggers it.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(QAction *action, ButtonKind kind, QWidget *parent);

private:
    void takeOver(const QAction *action);
};

} // namespace steward
