#pragma once

#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QAction>
#include <QWidget>

namespace steward {

/// Undo and Redo of the operator's change sets; keeps the two actions' texts and states true. GUI thread.
class Undoing : public QObject {
    Q_OBJECT

public:
    Undoing(Workspace &workspace, Notices &notices, JobStatus &status, QAction *undo, QAction *redo, QWidget *window);

    void undo();
    void redo();

private:
    enum class Direction { Undo, Redo };

    void refresh();
    void begin(Direction direction, ChangeSetId set);
    void run(Direction direction, ChangeSetId set, const Consent &consent);

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QAction *m_undoAction;
    QAction *m_redoAction;
    QWidget *m_window;
    UndoActions::Next m_next;
};

} // namespace steward
