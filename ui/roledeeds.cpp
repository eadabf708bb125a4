#include "ui/roledeeds.h"

#include "models/domain/folding.h"
#include "models/domain/rolechange.h"
#include "ui/style/actionbutton.h"
#include "ui/style/icons.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

void allow(QAction *action, const QString &lock)
{
    action->setEnabled(lock.isEmpty());
    action->setToolTip(lock.isEmpty() ? action->whatsThis() : u"<qt>%1</qt>"_s.arg(lock.toHtmlEscaped()));
}

} // namespace

RoleDeeds::RoleDeeds(QObject *parent)
    : QObject(parent),
      whoCan(make(tr("&Who Can…"), u"search"_s, tr("Who can do something, and through which role"))),
      compare(make(tr("&Compare…"), u"columns"_s, tr("What one role holds and another does not"))),
      exportTable(make(tr("&Export…"), u"export"_s, tr("Save the table as a CSV file"))),
      rename(make(tr("&Rename…"), u"pencil"_s, tr("Change name and description of the role"))),
      copy(make(tr("C&opy…"), u"copy"_s, tr("Add a role with the same privileges"))),
      remove(make(tr("&Delete…"), u"bin"_s, tr("Delete a role that nobody has"))),
      add(make(tr("&Add Role…"), u"plus"_s, tr("Add a role"))),
      discard(make(tr("Discard"), {}, tr("Take back what you ticked (Esc)"))),
      save(make(tr("Save Role"), {}, tr("Save the role (Ctrl+S)")))
{
    const QList<std::pair<QAction *, QKeySequence>> keys {
        {save, Qt::CTRL | Qt::Key_S}, {rename, Qt::Key_F2}, {remove, Qt::Key_Delete}};
    for (const auto &[action, key] : keys) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    update({});
}

QAction *RoleDeeds::make(const QString &text, const QString &iconName, const QString &what)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setProperty(IconNameProperty, iconName);
    action->setWhatsThis(what);
    action->setToolTip(what);
    return action;
}

void RoleDeeds::update(const State &state)
{
    const Authority &authority = state.authority;
    const auto needs = [&](Privilege privilege) {
        if (!state.visible)
            return tr("Your role does not allow viewing roles.");
        return authority.may(privilege) ? QString() : missingText({privilege}, authority);
    };
    const auto ofRole = [&](const QString &lock) {
        return lock.isEmpty() && !state.role ? tr("Choose a role in the table first.") : lock;
    };
    const QString edit = needs(Privilege::EditRoles);
    const QString change = edit.isEmpty() && state.role ? lockOf(*state.role, authority) : edit;
    QString removal = change;
    if (edit.isEmpty() && state.role && state.role->builtIn)
        removal = tr("%1 is built in and cannot be deleted.").arg(isolated(state.role->name));
    allow(whoCan, needs(Privilege::ViewRoles));
    allow(compare, ofRole(needs(Privilege::ViewRoles)));
    allow(exportTable, needs(Privilege::DownloadReports));
    allow(add, edit);
    allow(copy, ofRole(edit));
    allow(rename, ofRole(change));
    allow(remove, ofRole(removal));
    save->setEnabled(state.unsaved && !state.saving);
    discard->setEnabled(state.unsaved && !state.saving);
}

} // namespace steward
