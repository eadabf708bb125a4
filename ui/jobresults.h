#pragma once

#include "ui/activityundo.h"
#include "ui/jobstatus.h"

#include <QAction>
#include <QPointer>

namespace steward {

class JobResultDialog;

/// The results of jobs on many rows: shows them, tries the failed rows again, saves and takes back. GUI thread.
class JobResults : public QObject {
    Q_OBJECT

public:
    JobResults(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window);

    /// The kept results, to choose from.
    void list();
    void show(JobId id);
    void show(const JobReport &report);
    /// Remembers the last one for `showLastAction`.
    void setLast(const JobReport &report) { m_last = report; }
    QAction *showLastAction() const { return m_showLast; }

signals:
    /// The failed rows are wanted as a filter of the table.
    void rowsRequested(const QString &title, const std::vector<quint32> &ids);

private:
    void open(const JobReport &report, const Catalog &catalog);
    void retry(JobId job, const Consent &consent);
    void conclude(JobId job, const Outcome &outcome, const Consent &consent);
    void askAbout(JobId job, const Outcome &outcome, const Consent &consent);
    /// While it shows the result of this job; it may be closed, or show another one, before an answer comes.
    JobResultDialog *dialogOf(JobId job) const;
    void showProblem(JobId job, const Error &error);
    void save(const QString &path);
    void showFailed();

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QWidget *m_window;
    ActivityUndo *m_undo;
    QAction *m_showLast;
    JobReport m_last;
    QPointer<JobResultDialog> m_dialog;
};

} // namespace steward
