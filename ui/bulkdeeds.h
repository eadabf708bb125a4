#pragma once

#include "models/actions/bulkactions.h"
#include "ui/forms/confirmation.h"
#include "ui/jobstatus.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

#include <functional>

namespace steward {

/// Deletes, suspends and resumes several accounts: says what would happen, asks where the design asks, does in the
/// background what can be done, and keeps the result. GUI thread.
class BulkDeeds : public QObject {
    Q_OBJECT

public:
    BulkDeeds(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window);

    using Ids = std::shared_ptr<const std::vector<quint32>>;
    void remove(const Ids &ids);
    void setSuspended(const Ids &ids, bool suspended);

signals:
    void applied(const steward::BulkJob &job);

private:
    using Question = std::function<ConfirmationText(const QList<Administrator> &, const BulkPlan &)>;
    enum class Asks { Always, WhenSomethingStops };

    /// What is to be done, what it is called while it runs, and when and how it asks before.
    struct Deed {
        BulkJob job;
        QString verb;
        Asks asks = Asks::WhenSomethingStops;
        Question question;
    };

    bool isFree() const;
    void look(const Deed &deed);
    void ask(const Deed &deed, const BulkPlanPtr &plan);
    ConfirmationText questionOf(const Deed &deed, const BulkPlan &plan, const QList<BulkRow> &rows) const;
    void apply(const Deed &deed, const BulkPlanPtr &plan, const Consent &consent);

    Workspace &m_workspace;
    Notices &m_notices;
    JobStatus &m_status;
    QWidget *m_window;
};

} // namespace steward
