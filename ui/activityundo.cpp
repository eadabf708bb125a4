#include "ui/activityundo.h"

#include "ui/forms/undopreview.h"
#include "ui/overriding.h"

namespace steward {

namespace {

UndoPreview previewOf(qsizetype steps, const Outcome &outcome)
{
    UndoPreview preview;
    preview.steps = steps;
    preview.back = outcome.changes;
    preview.backCount = outcome.changeCount;
    preview.stayingCount = outcome.leftCount;
    preview.revivesAccounts = outcome.revivesAccounts;
    for (const RowLeft &left : outcome.left)
        preview.staying.append(
            {left.name, left.reason, left.cause == LeftCause::ChangedMeanwhile ? left.id : AdministratorId {}});
    for (const IntegrationImpact &one : outcome.impact.integrations) {
        if (one.stops())
            preview.stopping.append(stopHeading(Impact {{one}}, outcome.catalog));
    }
    return preview;
}

} // namespace

ActivityUndo::ActivityUndo(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_status(status), m_window(window)
{
}

bool ActivityUndo::isFree() const
{
    return m_status.isFree(m_notices, tr("Something else is still running. Undo when it is done."));
}

void ActivityUndo::preview(const QList<ChangeSetId> &sets, const QString &reason)
{
    if (sets.isEmpty())
        return;
    if (!isFree())
        return;
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Looking at what comes back"), progress);
    whenDone(m_workspace.undo().undoAll(
                 sets, Consent {.preview = true, .reason = reason, .mostTold = UndoPreviewDialog::MostRows}, progress),
             this, [=, this](const Result<Outcome> &outcome) {
                 m_status.end();
                 if (outcome)
                     ask(sets, *outcome, reason);
                 else if (!askForReason(outcome.error(), m_window,
                                        [this, sets](const QString &typed) { preview(sets, typed); }))
                     m_notices.report(outcome.error());
             });
}

void ActivityUndo::ask(const QList<ChangeSetId> &sets, const Outcome &outcome, const QString &reason)
{
    auto *dialog = new UndoPreviewDialog(previewOf(sets.size(), outcome), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        commit(sets,
               Consent {.stopping = outcome.impact.stopping(),
                        .reason = reason,
                        .evenIfChanged = dialog->chosen(),
                        .mostTold = UndoPreviewDialog::MostRows});
    });
    dialog->open();
}

void ActivityUndo::commit(const QList<ChangeSetId> &sets, const Consent &consent)
{
    if (!isFree())
        return;
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Undoing"), progress);
    whenDone(m_workspace.undo().undoAll(sets, consent, progress), this, [=, this](const Result<Outcome> &outcome) {
        m_status.end();
        if (!outcome)
            m_notices.report(outcome.error());
        else if (outcome->state == Outcome::State::NeedsConsent)
            // Somebody else changed the directory while the question stood: ask again about what is true now.
            ask(sets, *outcome, consent.reason);
        else
            m_notices.report(*outcome);
    });
}

} // namespace steward
