#include "ui/viewbutton.h"

#include "models/domain/folding.h"
#include "ui/forms/viewnameform.h"
#include "ui/style/icons.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QMenu>

namespace steward {

ViewButton::ViewButton(std::function<SavedView()> now, QWidget *parent) : MenuButton(parent), m_now(std::move(now))
{
    setIcon(steward::icon(u"bookmark"));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setButtonKind(this, ButtonKind::Compact);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Saved views: filter, order and columns under a name"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewButton::fillMenu);
}

const SavedView *ViewButton::current() const
{
    return m_views && !m_current.isEmpty() ? m_views->named(m_current) : nullptr;
}

void ViewButton::fillMenu()
{
    menu()->clear();
    if (!m_views)
        return;
    SavedView shown = m_now();
    for (const SavedView &view : m_views->all()) {
        if (view.scope != shown.scope)
            continue;
        shown.name = view.name;
        QAction *action = menu()->addAction(escapeMnemonic(view.name));
        action->setCheckable(true);
        action->setChecked(shown == view);
        connect(action, &QAction::triggered, this, [this, view] {
            m_current = view.name;
            emit chosen(view);
        });
    }
    if (menu()->isEmpty())
        menu()->addAction(tr("No view was saved yet"))->setEnabled(false);
    menu()->addSeparator();
    connect(menu()->addAction(tr("&Save View…")), &QAction::triggered, this, &ViewButton::save);
    const SavedView *view = current();
    if (!view || view->scope != shown.scope)
        return;
    const QString name = escapeMnemonic(isolated(view->name));
    shown.name = view->name;
    QAction *replace = menu()->addAction(tr("Re&place %1").arg(name));
    replace->setEnabled(!(shown == *view));
    connect(replace, &QAction::triggered, this, [this, shown] { m_views->save(shown); });
    connect(menu()->addAction(tr("&Rename %1…").arg(name)), &QAction::triggered, this, &ViewButton::rename);
    connect(menu()->addAction(tr("&Delete %1").arg(name)), &QAction::triggered, this,
            [this, gone = view->name] { m_views->remove(gone); });
}

void ViewButton::save()
{
    auto *form = new ViewNameForm(
        tr("Save View"), {}, [this](const QString &name) { return m_views->named(name); }, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] {
        SavedView view = m_now();
        view.name = form->value();
        m_views->save(view);
        m_current = view.name;
    });
    form->open();
}

void ViewButton::rename()
{
    const QString from = m_current;
    const auto isTaken = [this, from](const QString &name) {
        const SavedView *other = m_views->named(name);
        return other && other->name != from;
    };
    auto *form = new ViewNameForm(tr("Rename View"), from, isTaken, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, from] {
        m_views->rename(from, form->value());
        m_current = form->value();
    });
    form->open();
}

} // namespace steward
