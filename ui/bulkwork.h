#pragma once

#include "ui/bulkdeeds.h"
#include "ui/bulkeditflow.h"
#include "ui/jobresults.h"
#include "ui/recipes.h"

class QSettings;

namespace steward {

/// What a window does with many accounts at once: edits, results, recipes, and the command line that would do the same.
/// GUI thread.
class BulkWork : public QObject {
    Q_OBJECT

public:
    BulkWork(Workspace &workspace, RowSource &rows, Notices &notices, JobStatus &status, QSettings &settings,
             QWidget *window);

    void edit(const BulkTarget &target) { m_edit->open(target); }
    void remove(const BulkTarget &target);
    void setSuspended(const BulkTarget &target, bool suspended);
    BulkEditFlow &editing() { return *m_edit; }
    JobResults &results() { return *m_results; }
    Recipes &recipes() { return *m_recipes; }
    /// The command line of what was done last: an edit, a deletion, a suspension, or what `setLastCommand` was told.
    void showCommand();
    void setLastCommand(const QString &command);
    /// Up to so many rows are changed without a preview; kept in the settings.
    qint64 threshold() const;
    void setThreshold(qint64 rows);

signals:
    void rowsRequested(const QString &title, const std::vector<quint32> &ids);

private:
    void remember(const BulkJob &job, const BulkTarget &target);
    QString lastCommand(const Catalog &catalog) const;

    Workspace &m_workspace;
    QSettings &m_settings;
    QWidget *m_window;
    BulkEditFlow *m_edit;
    BulkDeeds *m_deeds;
    JobResults *m_results;
    Recipes *m_recipes;
    BulkTarget m_target; ///< Of the deletion or suspension that runs.
    BulkJob m_lastJob;
    BulkTarget m_lastTarget;
    QString m_lastCommand; ///< Of what is no bulk job.
};

} // namespace steward
