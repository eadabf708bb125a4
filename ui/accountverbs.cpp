#include "ui/accountverbs.h"

#include "ui/chosenaccounts.h"
#include "ui/windowactions.h"

namespace steward {

AccountVerbs::AccountVerbs(Workspace &workspace, Notices &notices, WindowActions &actions,
                           const ChosenAccounts &chosen, QWidget *page)
    : QObject(page),
      m_chosen(chosen),
      m_forms(workspace, notices, page),
      m_changes(workspace, notices, page),
      m_credentials(workspace, notices, page)
{
    connectActions(actions);
    connect(&m_forms, &AccountForms::deleteRequested, this,
            [this](AdministratorId id, QWidget *form) { m_changes.remove({id}, form); });
    connect(&m_changes, &AccountChanges::replacementRequested, this,
            [this](const Administrator &like) { m_forms.add(Kind::ApiUser, like); });
}

void AccountVerbs::connectActions(const WindowActions &actions)
{
    const auto when = [this](QAction *action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    when(actions.addApiUser, [this] { m_forms.add(Kind::ApiUser); });
    when(actions.addAdministrator, [this] { m_forms.add(Kind::Person); });
    when(actions.edit, [this] { editChosen(); });
    when(actions.remove, [this] { removeChosen(); });
    when(actions.suspend, [this] { suspendChosen(true); });
    when(actions.resume, [this] { suspendChosen(false); });
    when(actions.sendCredentials, [this] { m_credentials.send(m_chosen.ids()); });
    when(actions.revokeCredentials, [this] { m_credentials.revoke(m_chosen.ids()); });
    const auto withOne = [this](auto deed) {
        if (const QList<AdministratorId> ids = m_chosen.ids(); ids.size() == 1)
            deed(ids.first());
    };
    when(actions.showPassword, [=, this] { withOne([this](AdministratorId id) { m_credentials.showOnce(id); }); });
    when(actions.credentialNotes, [=, this] { withOne([this](AdministratorId id) { m_credentials.editNotes(id); }); });
    when(actions.restore, [this] { m_changes.restore(m_chosen.ids()); });
    when(actions.purge, [this] { m_changes.purge(m_chosen.ids()); });
}

void AccountVerbs::editChosen()
{
    if (m_chosen.areSeveral())
        emit bulkEditRequested(m_chosen.bulkTarget());
    else if (const QList<AdministratorId> ids = m_chosen.ids(); !ids.isEmpty())
        m_forms.edit(ids.first());
}

void AccountVerbs::removeChosen()
{
    if (m_chosen.areSeveral())
        emit bulkDeletionRequested(m_chosen.bulkTarget());
    else if (const QList<AdministratorId> ids = m_chosen.ids(); !ids.isEmpty())
        m_changes.remove(ids);
}

void AccountVerbs::suspendChosen(bool suspended)
{
    if (m_chosen.areSeveral())
        emit bulkSuspensionRequested(m_chosen.bulkTarget(), suspended);
    else if (const QList<AdministratorId> ids = m_chosen.ids(); !ids.isEmpty())
        m_changes.setSuspended(ids, suspended);
}

} // namespace steward
