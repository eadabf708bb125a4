#include "ui/credentialflows.h"

#include "models/actions/accountdetails.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/credentialconfirmation.h"
#include "ui/forms/credentialnotesform.h"
#include "ui/forms/passworddialog.h"
#include "ui/secretclipboard.h"

namespace steward {

CredentialFlows::CredentialFlows(Workspace &workspace, Notices &notices, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_notices(notices),
      m_window(window),
      m_clipboard(new SecretClipboard(this))
{
}

void CredentialFlows::withRows(const QList<AdministratorId> &ids,
                               const std::function<void(const QList<Administrator> &)> &fn)
{
    const auto read = [ids](Connection &connection) { return AdministratorRows(connection).byIds(ids); };
    whenDone(m_workspace.store().read(read), this, [this, fn](const Result<QList<Administrator>> &rows) {
        if (!rows)
            m_notices.report(rows.error());
        else if (!rows->isEmpty())
            fn(*rows);
    });
}

void CredentialFlows::ask(const ConfirmationText &text, const std::function<void()> &deed)
{
    auto *dialog = new ConfirmDialog(text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, deed);
    dialog->open();
}

void CredentialFlows::report(const Result<Outcome> &outcome)
{
    if (outcome)
        m_notices.report(*outcome);
    else
        m_notices.report(outcome.error());
}

void CredentialFlows::send(const QList<AdministratorId> &ids)
{
    withRows(ids, [this, ids](const QList<Administrator> &rows) {
        ask(sendConfirmation(rows), [this, ids] {
            whenDone(m_workspace.credentials().send(ids), this,
                     [this](const Result<Outcome> &outcome) { report(outcome); });
        });
    });
}

void CredentialFlows::revoke(const QList<AdministratorId> &ids)
{
    whenDone(m_workspace.credentials().revoke(ids, {.preview = true}), this,
             [this, ids](const Result<Outcome> &preview) {
                 if (!preview || preview->rows.isEmpty()) {
                     report(preview);
                     return;
                 }
                 ask(revokeConfirmation(preview->rows, preview->impact, preview->catalog),
                     [this, ids, stopping = preview->impact.stopping()] { commitRevoke(ids, {.stopping = stopping}); });
             });
}

void CredentialFlows::commitRevoke(const QList<AdministratorId> &ids, const Consent &consent)
{
    whenDone(m_workspace.credentials().revoke(ids, consent), this, [this, ids](const Result<Outcome> &outcome) {
        if (outcome && outcome->state == Outcome::State::NeedsConsent)
            ask(revokeConfirmation(outcome->rows, outcome->impact, outcome->catalog),
                [this, ids, stopping = outcome->impact.stopping()] { commitRevoke(ids, {.stopping = stopping}); });
        else
            report(outcome);
    });
}

void CredentialFlows::showOnce(AdministratorId id)
{
    withRows({id}, [this, id](const QList<Administrator> &rows) {
        ask(showOnceConfirmation(rows.first()), [this, id, row = rows.first()] {
            whenDone(m_workspace.credentials().showOnce(id), this, [this, row](const Result<Secret> &password) {
                if (password)
                    showPassword(row, *password);
                else
                    m_notices.report(password.error());
            });
        });
    });
}

void CredentialFlows::showPassword(const Administrator &row, const Secret &password)
{
    const auto lend = [password](const std::function<void(QLatin1StringView)> &use) {
        use(QLatin1StringView(password.view().data(), password.size()));
    };
    auto *dialog = new PasswordDialog(row.displayName(), row.userName, lend, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::copyRequested, this, [this, password] { m_clipboard->copy(password); });
    dialog->open();
}

void CredentialFlows::editNotes(AdministratorId id)
{
    whenDone(accountDetails(m_workspace.store(), id), this, [this](const Result<AccountDetails> &details) {
        if (details)
            openNotes(*details);
        else
            m_notices.report(details.error());
    });
}

void CredentialFlows::openNotes(const AccountDetails &details)
{
    const Credential &now = details.credential;
    auto *form
        = new CredentialNotesForm(details.account.displayName(), {now.deployedAt, now.owner, now.ticket}, m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form, id = details.account.id] {
        form->setBusy(true);
        const CredentialNotesForm::Value value = form->value();
        whenDone(m_workspace.credentials().setNotes(id, {value.deployedAt, value.owner, value.ticket}), form,
                 [this, form](const Result<Outcome> &outcome) {
                     form->setBusy(false);
                     if (!outcome) {
                         form->showMessage(outcome.error());
                         return;
                     }
                     form->accept();
                     m_notices.report(*outcome);
                 });
    });
    form->open();
}

} // namespace steward
