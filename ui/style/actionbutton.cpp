#include "ui/style/actionbutton.h"

#include "ui/style/metrics.h"

#include <QAction>

namespace steward {

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setIconSize({metrics::smallIcon + metrics::step1, metrics::smallIcon});
    setButtonKind(this, kind);
    takeOver(action);
    connect(action, &QAction::changed, this, [this, action] { takeOver(action); });
    connect(action, &QObject::destroyed, this, &QWidget::hide);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::takeOver(const QAction *action)
{
    setText(action->text());
    setIcon(action->icon());
    setToolTip(action->toolTip());
    setEnabled(action->isEnabled());
    setVisible(action->isVisible());
    setAccessibleName(withoutMnemonic(action->text()).remove(u'…'));
}

} // namespace steward
