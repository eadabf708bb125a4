#pragma once

#include "models/actions/bulkactions.h"
#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QPointer>

namespace steward {

class BulkEditDialog;

/// What a table has selected, for a bulk edit.
struct BulkTarget {
    static constexpr qsizetype MostNamed = 50;

    std::shared_ptr<const std::vector<quint32>> ids;
    QStringList organizations; ///< To choose from.
    QStringList conditions;    ///< Of `parseFilter`: what the selection is, when it is all that match.
    QStringList names;         ///< User names of the rows, when they are few and not all that match.

    qint64 count() const { return ids ? static_cast<qint64>(ids->size()) : 0; }
};

/// Edits what is selected: shows what would happen while the operator chooses, does it in the background, and says what
/// became of it. One edit at a time. GUI thread.
class BulkEditFlow : public QObject {
    Q_OBJECT

public:
    BulkEditFlow(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window);

    /// Up to so many rows Ctrl+Enter changes at once.
    void setThreshold(qint64 rows) { m_threshold = rows; }
    /// `edit` stands in the dialog already.
    void open(const BulkTarget &target, const BulkEdit &edit = {}, bool includeStopping = false);
    BulkEditDialog *dialog() const;

signals:
    /// The operator wants to keep this edit of what matches these conditions.
    void recipeRequested(const steward::BulkEdit &edit, const QStringList &conditions, bool mayStop, QWidget *parent);
    /// It was done: what it was, for a command line.
    void applied(const steward::BulkEdit &edit, const steward::BulkTarget &target);

private:
    static QString refusal();
    void show(const BulkTarget &target, const BulkEdit &edit, bool includeStopping, const Catalog &catalog);
    void preview();
    void ask();
    void apply(const Consent &consent);
    void conclude(const Outcome &outcome, const Consent &consent);
    void askAbout(const Impact &impact, const Catalog &catalog, const Consent &consent);
    BulkJob job() const;

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QWidget *m_window;
    qint64 m_threshold = 25;
    BulkTarget m_target;
    QPointer<BulkEditDialog> m_dialog;
    QFuture<Result<BulkPlanPtr>> m_planning;
    quint64 m_number = 0; ///< Of the last question; answers to earlier ones are dropped.
};

} // namespace steward
