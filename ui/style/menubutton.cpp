#include "ui/style/menubutton.h"

#include "ui/style/tone.h"

#include <QAccessibleWidget>
#include <QMenu>

namespace steward {

namespace {

class AccessibleMenuButton : public QAccessibleWidget {
public:
    explicit AccessibleMenuButton(MenuButton *button) : QAccessibleWidget(button, QAccessible::ButtonMenu) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.expanded = button()->menu() && button()->menu()->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && told.isEmpty() ? withoutMnemonic(button()->text()) : told;
    }
    QStringList actionNames() const override
    {
        return (button()->isEnabled() ? QStringList {showMenuAction()} : QStringList())
            + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        // The menu has an event loop of its own, and whoever asks waits for an answer.
        if (button()->isEnabled())
            QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
    }

private:
    MenuButton *button() const { return static_cast<MenuButton *>(object()); }
};

QAccessibleInterface *accessibleMenuButton(const QString &, QObject *object)
{
    auto *button = qobject_cast<MenuButton *>(object);
    return button ? new AccessibleMenuButton(button) : nullptr;
}

} // namespace

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleMenuButton);
        return true;
    }();
    Q_UNUSED(installed);
    setPopupMode(InstantPopup);
}

} // namespace steward
