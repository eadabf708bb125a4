#pragma once

#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

namespace steward {

/// Takes back entries that somebody has chosen: shows what will come back and what will not, and does it with just that
/// consent. GUI thread.
class ActivityUndo : public QObject {
    Q_OBJECT

public:
    ActivityUndo(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window);

    void undo(const QList<ChangeSetId> &sets) { preview(sets, {}); }

private:
    bool isFree() const;
    void preview(const QList<ChangeSetId> &sets, const QString &reason);
    void ask(const QList<ChangeSetId> &sets, const Outcome &outcome, const QString &reason);
    void commit(const QList<ChangeSetId> &sets, const Consent &consent);

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QWidget *m_window;
};

} // namespace steward
