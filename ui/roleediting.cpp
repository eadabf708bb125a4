#include "ui/roleediting.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/roleconfirmation.h"
#include "ui/forms/unsaveddialog.h"
#include "ui/overriding.h"

namespace steward {

RoleEditing::RoleEditing(Workspace &workspace, Notices &notices, RoleMatrixModel &model, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_model(model), m_window(window)
{
    connect(&model, &RoleMatrixModel::draftChanged, this, [this] {
        askImpact();
        emit changed();
    });
}

void RoleEditing::askImpact()
{
    const int question = ++m_question;
    if (!m_model.isDirty()) {
        m_impact = {};
        return;
    }
    whenDone(m_workspace.roles().impact(m_model.base(), m_model.changed()), this,
             [this, question](const Result<RoleImpact> &impact) {
                 if (question != m_question || !impact)
                     return;
                 m_impact = *impact;
                 emit changed();
             });
}

void RoleEditing::save(const std::function<void()> &then)
{
    if (m_model.isDirty() && !m_saving)
        send({}, then);
}

void RoleEditing::send(const Consent &consent, const std::function<void()> &then)
{
    m_saving = true;
    emit changed();
    const Role role = m_model.changed();
    whenDone(m_workspace.roles().edit(m_model.base(), role, consent), this,
             [this, role, then](const Result<Outcome> &outcome) { settle(role, outcome, then); });
}

void RoleEditing::settle(const Role &role, const Result<Outcome> &outcome, const std::function<void()> &then)
{
    m_saving = false;
    if (!outcome) {
        const bool asked = askForReason(outcome.error(), m_window, [this, then](const QString &reason) {
            if (m_model.isDirty() && !m_saving)
                send(Consent {.reason = reason}, then);
        });
        if (!asked)
            m_notices.report(outcome.error());
        emit changed();
        return;
    }
    emit saved(role);
    m_notices.report(*outcome);
    emit changed();
    if (then)
        then();
}

void RoleEditing::askDiscard()
{
    if (!m_model.isDirty())
        return;
    auto *question = new ConfirmDialog(discardRoleConfirmation(m_model.base(), changes()), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, &m_model, &RoleMatrixModel::discard);
    question->open();
}

void RoleEditing::resolveUnsaved(const std::function<void()> &then)
{
    auto *question
        = new UnsavedDialog(tr("Save the changes to %1?").arg(isolated(m_model.base().name)),
                            tr("One role is edited at a time. %Ln change(s) are not saved yet.", nullptr, changes()),
                            tr("&Save Role"), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &UnsavedDialog::saveChosen, this, [this, then] { save(then); });
    connect(question, &UnsavedDialog::discardChosen, this, [this, then] {
        m_model.discard();
        then();
    });
    question->open();
}

} // namespace steward
