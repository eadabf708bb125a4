#include "ui/undoing.h"

#include "ui/forms/confirmdialog.h"
#include "ui/forms/undoconfirmation.h"
#include "ui/forms/undopreview.h"
#include "ui/overriding.h"
#include "ui/style/tone.h"

namespace steward {

Undoing::Undoing(Workspace &workspace, Notices &notices, JobStatus &status, QAction *undo, QAction *redo,
                 QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_notices(notices),
      m_status(status),
      m_undoAction(undo),
      m_redoAction(redo),
      m_window(window)
{
    connect(&workspace.store(), &Store::changed, this, &Undoing::refresh);
    connect(undo, &QAction::triggered, this, &Undoing::undo);
    connect(redo, &QAction::triggered, this, &Undoing::redo);
    refresh();
}

void Undoing::refresh()
{
    whenDone(m_workspace.undo().next(), this, [this](const Result<UndoActions::Next> &next) {
        if (!next)
            return;
        m_next = *next;
        m_undoAction->setEnabled(m_next.undo.has_value());
        m_undoAction->setText(m_next.undo ? tr("&Undo: %1").arg(escapeMnemonic(sentenceOf(*m_next.undo)))
                                          : tr("&Undo"));
        m_redoAction->setEnabled(m_next.redo.has_value());
        m_redoAction->setText(m_next.redo ? tr("&Redo: %1").arg(escapeMnemonic(m_next.redo->subject)) : tr("&Redo"));
    });
}

void Undoing::undo()
{
    if (m_next.undo)
        begin(Direction::Undo, m_next.undo->id);
}

void Undoing::redo()
{
    if (m_next.redo)
        begin(Direction::Redo, m_next.redo->id);
}

void Undoing::begin(Direction direction, ChangeSetId set)
{
    run(direction, set, Consent {.mostTold = UndoPreviewDialog::MostRows});
}

void Undoing::run(Direction direction, ChangeSetId set, const Consent &consent)
{
    if (!m_status.isFree(m_notices, tr("Something else is still running. Undo when it is done.")))
        return;
    UndoActions &actions = m_workspace.undo();
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(direction == Direction::Undo ? tr("Undoing") : tr("Redoing"), progress);
    whenDone(direction == Direction::Undo ? actions.undo(set, consent, progress) : actions.redo(set, consent, progress),
             this, [=, this](const Result<Outcome> &outcome) {
                 m_status.end();
                 const auto again = [=, this](const QString &reason) {
                     Consent with = consent;
                     with.reason = reason;
                     run(direction, set, with);
                 };
                 if (!outcome) {
                     if (!askForReason(outcome.error(), m_window, again))
                         m_notices.report(outcome.error());
                     return;
                 }
                 if (outcome->state != Outcome::State::NeedsConsent) {
                     m_notices.report(*outcome);
                     return;
                 }
                 auto *question
                     = new ConfirmDialog(undoConfirmation(outcome->rows, outcome->impact, outcome->catalog), m_window);
                 question->setAttribute(Qt::WA_DeleteOnClose);
                 connect(question, &QDialog::accepted, this, [=, this] {
                     Consent with = consent;
                     with.stopping = outcome->impact.stopping();
                     run(direction, set, with);
                 });
                 question->open();
             });
}

} // namespace steward
