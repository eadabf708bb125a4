#include "ui/accountgates.h"

#include "ui/rights.h"
#include "ui/windowactions.h"

namespace steward {

namespace {

/// What a deed on the chosen rows needs.
PrivilegeSet neededFor(AccountDeed deed, const SelectionSummary &summary)
{
    PrivilegeSet needed;
    if (summary.persons > 0)
        needed.insert(privilegeFor(deed, Kind::Person));
    if (summary.apiUsers > 0)
        needed.insert(privilegeFor(deed, Kind::ApiUser));
    if (summary.count() > 1)
        needed.insert(Privilege::BulkEdit);
    return needed;
}

} // namespace

void gateAccountActions(const WindowActions &actions, const Rights &rights, const AccountSituation &situation)
{
    const SelectionSummary &summary = situation.chosen;
    const qint64 chosen = summary.count();
    const qint64 suspended = summary.suspended;
    const auto set = [&](QAction *action, AccountDeed deed, bool visible, bool possible) {
        action->setVisible(visible);
        rights.gate(action, situation.visible && visible && possible, neededFor(deed, summary));
    };
    const bool living = !situation.recycleBin;
    set(actions.edit, AccountDeed::Edit, living, chosen > 0);
    set(actions.suspend, AccountDeed::Suspend, living && (suspended < chosen || chosen == 0), suspended < chosen);
    set(actions.resume, AccountDeed::Suspend, living && suspended > 0, true);
    set(actions.remove, AccountDeed::Delete, living, chosen > 0);
    set(actions.sendCredentials, AccountDeed::Credentials, living, chosen > 0 && suspended < chosen);
    set(actions.revokeCredentials, AccountDeed::Credentials, living, chosen > 0);
    set(actions.showPassword, AccountDeed::Credentials, living, chosen == 1 && suspended == 0);
    set(actions.credentialNotes, AccountDeed::Edit, living, chosen == 1);
    set(actions.restore, AccountDeed::Delete, situation.recycleBin, chosen > 0);
    set(actions.purge, AccountDeed::Delete, situation.recycleBin, chosen > 0);
    rights.gate(actions.importFile, true, {Privilege::BulkImport});
    rights.gate(actions.pasteRows, situation.visible && living, {Privilege::BulkImport});
    rights.gate(actions.exportRows, situation.visible && situation.hasRows, {Privilege::BulkExport});
    rights.gate(actions.addApiUser, true, {Privilege::AddApiUsers});
    rights.gate(actions.addAdministrator, true, {Privilege::AddAdministrators});
    rights.gate(actions.copyRows, situation.visible && chosen > 0, {Privilege::BulkExport});
    actions.clearSelection->setEnabled(situation.visible && situation.hasSelection);
}

} // namespace steward
