#include "ui/accountforms.h"

#include "ui/forms/administratorform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/suspendconfirmation.h"
#include "ui/overriding.h"

namespace steward {

AccountForms::AccountForms(Workspace &workspace, Notices &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void AccountForms::add(Kind kind, const Administrator &like)
{
    whenDone(accountDetails(m_workspace.store(), {}), this, [this, kind, like](const Result<AccountDetails> &details) {
        if (details)
            openNew(*details, kind, like);
        else
            m_notices.report(details.error());
    });
}

void AccountForms::edit(AdministratorId id)
{
    whenDone(accountDetails(m_workspace.store(), id), this, [this](const Result<AccountDetails> &details) {
        if (details)
            openExisting(*details);
        else
            m_notices.report(details.error());
    });
}

AdministratorForm *AccountForms::open(const AccountDetails &details)
{
    AdministratorFormInput input;
    input.administrator = details.account;
    input.catalog = details.catalog;
    input.organizations = details.organizations;
    for (const ApplicationUsers &one : details.use)
        input.use.insert(one.application, {one.usable, one.onlyThis});
    const Rights &rights = m_workspace.rights();
    const Kind kind = details.account.kind;
    input.suspendObstacle = rights.obstacle({privilegeFor(AccountDeed::Suspend, kind)});
    input.deleteObstacle = rights.obstacle({privilegeFor(AccountDeed::Delete, kind)});
    if (details.account.isDeleted())
        input.readOnlyReason = tr("This account is in the recycle bin. Restore it to change it.");
    else if (!input.isNew())
        input.readOnlyReason = rights.obstacle({privilegeFor(AccountDeed::Edit, kind)});
    auto *form = new AdministratorForm(input, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::showOther, this,
            [this, form](AdministratorId other) { form->leave([this, other] { m_notices.show(other); }); });
    return form;
}

void AccountForms::openNew(const AccountDetails &details, Kind kind, const Administrator &like)
{
    AccountDetails fresh = details;
    fresh.account = {};
    fresh.account.kind = kind;
    fresh.account.organization = like.organization;
    fresh.account.applications = like.applications;
    AdministratorForm *form = open(fresh);
    connect(form, &FormDialog::saveRequested, this, [this, form] { saveNew(form); });
    form->open();
}

void AccountForms::openExisting(const AccountDetails &details)
{
    AdministratorForm *form = open(details);
    const Administrator base = details.account;
    connect(form, &FormDialog::saveRequested, this, [this, form, base] { saveEdit(form, base, form->patch(), {}); });
    connect(form, &AdministratorForm::deleteRequested, this,
            [this, form, base] { emit deleteRequested(base.id, form); });
    form->open();
}

void AccountForms::saveNew(AdministratorForm *form)
{
    form->setBusy(true);
    whenDone(m_workspace.administrators().add(form->value()), form, [this, form](const Result<Outcome> &outcome) {
        form->setBusy(false);
        if (!outcome) {
            form->showMessage(outcome.error());
        } else if (outcome->state == Outcome::State::Refused) {
            form->showProblems(outcome->problems);
        } else {
            form->accept();
            m_notices.report(*outcome);
            m_notices.show(outcome->id);
        }
    });
}

void AccountForms::saveEdit(AdministratorForm *form, const Administrator &base, const Patch &patch,
                            const Consent &consent)
{
    form->setBusy(true);
    whenDone(m_workspace.administrators().edit(base, patch, consent), form, [=, this](const Result<Outcome> &outcome) {
        form->setBusy(false);
        const auto again = [=, this](const QString &reason) {
            Consent with = consent;
            with.reason = reason;
            saveEdit(form, base, patch, with);
        };
        if (outcome)
            concludeEdit(form, base, patch, consent, *outcome);
        else if (!askForReason(outcome.error(), form, again))
            form->showMessage(outcome.error());
    });
}

void AccountForms::concludeEdit(AdministratorForm *form, const Administrator &base, const Patch &patch,
                                const Consent &consent, const Outcome &outcome)
{
    switch (outcome.state) {
    case Outcome::State::Refused:
        form->showProblems(outcome.problems);
        return;
    case Outcome::State::NeedsConsent: {
        const Administrator before = outcome.rows.first();
        auto *question = new ConfirmDialog(editConfirmation(before, patched(before, merged(base, patch, before).patch),
                                                            outcome.impact, outcome.catalog),
                                           form);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question, &QDialog::accepted, this, [=, this] {
            saveEdit(form, base, patch, Consent {.stopping = outcome.impact.stopping(), .reason = consent.reason});
        });
        question->open();
        return;
    }
    case Outcome::State::Conflicting: {
        const Administrator current = *outcome.current;
        auto *choice = new ConflictDialog(current.displayName(), merged(base, patch, current), outcome.catalog, form);
        choice->setAttribute(Qt::WA_DeleteOnClose);
        connect(choice, &FormDialog::saveRequested, this, [=, this] {
            choice->accept();
            saveEdit(form, current, choice->patch(), {});
        });
        choice->open();
        return;
    }
    default:
        form->accept();
        m_notices.report(outcome);
    }
}

} // namespace steward
