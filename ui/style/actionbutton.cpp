#include "ui/style/actionbutton.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QAction>

namespace steward {

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
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
    // Menus own Alt and a letter.
    setText(escapeMnemonic(withoutMnemonic(action->text())));
    const QString iconName = action->property(IconNameProperty).toString();
    if (m_kind == ButtonKind::Primary && !iconName.isEmpty())
        setButtonIcon(this, iconName, ColorToken::OnAccent);
    else
        setIcon(action->icon());
    setToolTip(action->toolTip());
    setEnabled(action->isEnabled());
    setVisible(action->isVisible());
    setAccessibleName(spoken(withoutMnemonic(action->text()).remove(u'…')));
}

} // namespace steward
