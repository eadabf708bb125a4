#include "ui/bulkdeeds.h"

#include "ui/bulktexts.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/deleteconfirmation.h"
#include "ui/forms/suspendconfirmation.h"
#include "ui/overriding.h"

#include <algorithm>

namespace steward {

namespace {

/// A question needs the kinds of the rows and some names.
constexpr std::size_t MostRead = 5000;
/// So many of those left out are named.
constexpr std::size_t MostLeftNamed = 5;

std::vector<quint32> firstOf(const BulkPlan &plan, BulkVerdict verdict, std::size_t most)
{
    std::vector<quint32> rows = plan.rowsOf(verdict);
    rows.resize(std::min(rows.size(), most));
    return rows;
}

} // namespace

BulkDeeds::BulkDeeds(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_status(status), m_window(window)
{
}

void BulkDeeds::remove(const Ids &ids)
{
    Deed deed;
    deed.job.ids = ids;
    deed.job.deed = BulkJob::Deed::Delete;
    // What stops is asked about, not left out.
    deed.job.includeStopping = true;
    deed.verb = tr("Deleting");
    deed.asks = Asks::Always;
    deed.question = [](const QList<Administrator> &rows, const BulkPlan &plan) {
        return deleteConfirmation(rows, plan.impact(), plan.catalog(), plan.count(BulkVerdict::WillChange));
    };
    look(deed);
}

void BulkDeeds::setSuspended(const Ids &ids, bool suspended)
{
    Deed deed;
    deed.job.ids = ids;
    deed.job.edit.fields = {{.field = Field::Suspended, .value = suspended}};
    deed.job.includeStopping = true;
    deed.verb = suspended ? tr("Suspending") : tr("Resuming");
    deed.question = [](const QList<Administrator> &rows, const BulkPlan &plan) {
        return suspendConfirmation(rows, plan.impact(), plan.catalog(), plan.count(BulkVerdict::WillChange));
    };
    look(deed);
}

bool BulkDeeds::isFree() const
{
    return m_status.isFree(m_notices, tr("Something else is still running. Try again when it is done."));
}

void BulkDeeds::look(const Deed &deed)
{
    if (!isFree())
        return;
    whenDone(m_workspace.bulk().preview(deed.job), this, [this, deed](const Result<BulkPlanPtr> &plan) {
        if (!plan)
            m_notices.report(plan.error());
        else if ((*plan)->count(BulkVerdict::WillChange) == 0)
            // Nothing can be done: the result says why, row by row.
            apply(deed, *plan, {});
        else if (deed.asks == Asks::Always || (*plan)->impact().stopsAnything())
            ask(deed, *plan);
        else
            apply(deed, *plan, {});
    });
}

void BulkDeeds::ask(const Deed &deed, const BulkPlanPtr &plan)
{
    std::vector<quint32> some = firstOf(*plan, BulkVerdict::WillChange, MostRead);
    const std::vector<quint32> left = firstOf(*plan, BulkVerdict::LeftOut, MostLeftNamed);
    some.insert(some.end(), left.cbegin(), left.cend());
    whenDone(m_workspace.bulk().rows(plan, some), this, [this, deed, plan](const Result<QList<BulkRow>> &rows) {
        if (!rows) {
            m_notices.report(rows.error());
            return;
        }
        auto *question = new ConfirmDialog(questionOf(deed, *plan, *rows), m_window);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question, &QDialog::accepted, this,
                [this, deed, plan] { apply(deed, plan, {.stopping = plan->impact().stopping()}); });
        question->open();
    });
}

/// What would change, and who stays as they are and why.
ConfirmationText BulkDeeds::questionOf(const Deed &deed, const BulkPlan &plan, const QList<BulkRow> &rows) const
{
    QList<Administrator> accounts;
    QList<LeftAccount> left;
    for (const BulkRow &row : rows) {
        if (!row.account)
            continue;
        if (row.verdict == BulkVerdict::LeftOut)
            left.append({row.account->displayName(), row.left.text});
        else
            accounts.append(*row.account);
    }
    ConfirmationText text = deed.question(accounts, plan);
    text.leftTitle = leftOutText(plan).bold;
    text.left = left;
    text.leftMore = plan.count(BulkVerdict::LeftOut) - left.size();
    return text;
}

void BulkDeeds::apply(const Deed &deed, const BulkPlanPtr &plan, const Consent &consent)
{
    if (!isFree())
        return;
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(deed.verb, progress);
    whenDone(m_workspace.bulk().apply(plan, consent, progress), this,
             [this, deed, plan, consent](const Result<Outcome> &outcome) {
                 m_status.end();
                 if (!outcome) {
                     const auto again = [this, deed, plan, consent](const QString &reason) {
                         Consent with = consent;
                         with.reason = reason;
                         apply(deed, plan, with);
                     };
                     if (!askForReason(outcome.error(), m_window, again))
                         m_notices.report(outcome.error());
                 } else if (outcome->state == Outcome::State::NeedsConsent) {
                     // Somebody else changed the directory while the question stood: look again at what is true now.
                     look(deed);
                 } else {
                     emit applied(deed.job);
                     m_notices.report(*outcome);
                 }
             });
}

} // namespace steward
