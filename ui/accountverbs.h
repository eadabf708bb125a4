#pragma once

#include "ui/accountchanges.h"
#include "ui/accountforms.h"
#include "ui/bulkeditflow.h"
#include "ui/credentialflows.h"

namespace steward {

class ChosenAccounts;
class WindowActions;

/// The actions of a window on the accounts that are chosen in its table: one account by its forms and questions, several
/// as a bulk job that somebody else runs. GUI thread.
class AccountVerbs : public QObject {
    Q_OBJECT

public:
    AccountVerbs(Workspace &workspace, Notices &notices, WindowActions &actions, const ChosenAccounts &chosen,
                 QWidget *page);

    void edit(AdministratorId id) { m_forms.edit(id); }
    void sendCredentials(AdministratorId id) { m_credentials.send({id}); }

signals:
    void bulkEditRequested(const steward::BulkTarget &target);
    void bulkDeletionRequested(const steward::BulkTarget &target);
    void bulkSuspensionRequested(const steward::BulkTarget &target, bool suspended);

private:
    void connectActions(const WindowActions &actions);
    void editChosen();
    void removeChosen();
    void suspendChosen(bool suspended);

    const ChosenAccounts &m_chosen;
    AccountForms m_forms;
    AccountChanges m_changes;
    CredentialFlows m_credentials;
};

} // namespace steward
