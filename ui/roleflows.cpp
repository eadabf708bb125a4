#include "ui/roleflows.h"

#include "models/actions/permission.h"
#include "models/exchange/privatefile.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/rolecomparison.h"
#include "ui/forms/roleconfirmation.h"
#include "ui/forms/roleform.h"
#include "ui/forms/whocandialog.h"
#include "ui/overriding.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace steward {

namespace {

constexpr int NamesShown = 200;
constexpr int PeopleShown = 1000;

} // namespace

RoleFlows::RoleFlows(Workspace &workspace, Notices &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void RoleFlows::ask(const ConfirmationText &text, const std::function<void()> &deed)
{
    auto *dialog = new ConfirmDialog(text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, deed);
    dialog->open();
}

void RoleFlows::openForm(RoleForm *form, const Verb &verb)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form, verb] { save(form, verb, {}); });
    form->open();
}

void RoleFlows::save(RoleForm *form, const Verb &verb, const Consent &consent)
{
    form->setBusy(true);
    whenDone(verb(*form, consent), form, [this, form, verb](const Result<Outcome> &outcome) {
        form->setBusy(false);
        if (!outcome) {
            const auto again
                = [this, form, verb](const QString &reason) { save(form, verb, Consent {.reason = reason}); };
            if (outcome.error().kind == ErrorKind::Conflict)
                form->showNameProblem(outcome.error().message);
            else if (!askForReason(outcome.error(), form, again))
                form->showMessage(outcome.error());
            return;
        }
        const bool isNew = form->value().id.isNull();
        form->accept();
        if (isNew)
            emit added(outcome->role);
        m_notices.report(*outcome);
    });
}

void RoleFlows::add(const QList<Role> &roles, RoleId like)
{
    Role draft;
    const auto source = std::find_if(roles.cbegin(), roles.cend(), [like](const Role &one) { return one.id == like; });
    if (source != roles.cend())
        draft.description = source->description;
    openForm(new RoleForm(draft, roles, like, m_window), [this](const RoleForm &form, const Consent &consent) {
        const Role role = form.value();
        return form.like().isNull() ? m_workspace.roles().add(role, consent)
                                    : m_workspace.roles().copy(form.like(), role.name, role.description, consent);
    });
}

void RoleFlows::rename(const Role &role)
{
    openForm(new RoleForm(role, {}, {}, m_window), [this, role](const RoleForm &form, const Consent &consent) {
        return m_workspace.roles().edit(role, form.value(), consent);
    });
}

void RoleFlows::remove(const Role &role)
{
    whenDone(m_workspace.roles().holders(role.id, NamesShown), this, [this, role](const Result<RoleHolding> &holding) {
        if (holding)
            askRemove(role, *holding);
        else
            m_notices.report(holding.error());
    });
}

void RoleFlows::askRemove(const Role &role, const RoleHolding &holding)
{
    const bool deleted = holding.living == 0;
    const qint64 count = deleted ? holding.deleted : holding.living;
    ask(roleConfirmation(role, holding.names, count, deleted), [this, id = role.id] { removeUnused(id, {}); });
}

void RoleFlows::removeUnused(RoleId role, const Consent &consent)
{
    whenDone(m_workspace.roles().remove(role, consent), this, [this, role](const Result<Outcome> &outcome) {
        const auto again = [this, role](const QString &reason) { removeUnused(role, Consent {.reason = reason}); };
        if (outcome)
            m_notices.report(*outcome);
        else if (!askForReason(outcome.error(), m_window, again))
            m_notices.report(outcome.error());
    });
}

void RoleFlows::compare(const QList<Role> &roles, RoleId first)
{
    if (roles.size() < 2)
        return;
    const RoleId second = roles.first().id == first ? roles.at(1).id : roles.first().id;
    auto *dialog = new RoleComparison(roles, first.isNull() ? roles.at(1).id : first, second, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RoleFlows::whoCan(Privilege privilege)
{
    auto *dialog = new WhoCanDialog(privilege, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoCanDialog::asked, this, [this, dialog] { answer(dialog); });
    connect(dialog, &WhoCanDialog::accountRequested, this, [this, dialog](AdministratorId id) {
        dialog->accept();
        m_notices.show(id);
    });
    answer(dialog);
    dialog->open();
}

void RoleFlows::answer(WhoCanDialog *dialog)
{
    const Privilege privilege = dialog->privilege();
    whenDone(m_workspace.roles().whoCan({privilege}, PeopleShown), dialog,
             [dialog, privilege](const Result<PrivilegeHolders> &holders) {
                 if (holders)
                     dialog->setAnswer(privilege, *holders);
                 else if (holders.error().kind != ErrorKind::Cancelled)
                     dialog->showProblem(holders.error().message);
             });
}

void RoleFlows::exportMatrix()
{
    auto *dialog
        = new QFileDialog(m_window, tr("Export Roles and Privileges"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RoleFlows::writeMatrix);
    dialog->open();
}

void RoleFlows::writeMatrix(const QString &path)
{
    const PrivilegeSet needed {Privilege::ViewRoles, Privilege::DownloadReports};
    whenDone(
        permitted(m_workspace.store(), m_workspace.author(), needed, ChangeKind::Export, tr("roles and privileges")),
        this, [this, path](const Result<Authority> &authority) {
            if (!authority) {
                m_notices.report(authority.error());
                return;
            }
            whenDone(m_workspace.roles().overview(), this, [this, path](const Result<RoleOverview> &overview) {
                if (overview)
                    noteAndWrite(path, *overview);
                else
                    m_notices.report(overview.error());
            });
        });
}

/// First the journal, then the file: nothing leaves unseen.
void RoleFlows::noteAndWrite(const QString &path, const RoleOverview &overview)
{
    const QJsonObject details {{QStringLiteral("file"), QFileInfo(path).fileName()},
                               {QStringLiteral("rows"), PrivilegeCount}};
    whenDone(
        noteEvent(m_workspace.store(), m_workspace.author(), ChangeKind::Export, tr("roles and privileges"), details),
        this, [this, path, overview](const Result<Written<bool>> &noted) {
            if (!noted) {
                m_notices.report(noted.error());
                return;
            }
            if (const Result<void> written = writePrivate(path, matrixCsv(overview)))
                emit exported(path);
            else
                m_notices.report(written.error());
        });
}

} // namespace steward
