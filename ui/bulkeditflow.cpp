#include "ui/bulkeditflow.h"

#include "ui/bulkeditdialog.h"
#include "ui/forms/bulkconfirmation.h"
#include "ui/forms/confirmdialog.h"
#include "ui/overriding.h"

namespace steward {

BulkEditFlow::BulkEditFlow(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_status(status), m_window(window)
{
}

BulkEditDialog *BulkEditFlow::dialog() const
{
    return m_dialog;
}

QString BulkEditFlow::refusal()
{
    return tr("Something else is still running. Edit when it is done.");
}

void BulkEditFlow::open(const BulkTarget &target, const BulkEdit &edit, bool includeStopping)
{
    if (m_status.isRunning() || m_dialog) {
        m_notices.reportNothing(refusal());
        return;
    }
    whenDone(m_workspace.store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }), this,
             [=, this](const Result<Catalog> &catalog) {
                 if (!catalog)
                     m_notices.report(catalog.error());
                 else if (!m_dialog)
                     show(target, edit, includeStopping, *catalog);
             });
}

void BulkEditFlow::show(const BulkTarget &target, const BulkEdit &edit, bool includeStopping, const Catalog &catalog)
{
    m_target = target;
    m_dialog = new BulkEditDialog(m_workspace.bulk(), catalog, target.organizations, target.count(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setThreshold(m_threshold);
    connect(m_dialog, &BulkEditDialog::planRequested, this, &BulkEditFlow::preview);
    connect(m_dialog, &BulkEditDialog::applyRequested, this, &BulkEditFlow::ask);
    connect(m_dialog, &BulkEditDialog::recipeRequested, this, [this] {
        emit recipeRequested(m_dialog->edit(), m_target.conditions, m_dialog->includesStopping(), m_dialog);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_planning.cancel(); });
    m_dialog->setEdit(edit);
    m_dialog->setIncludesStopping(includeStopping);
    m_dialog->open();
    preview();
}

BulkJob BulkEditFlow::job() const
{
    return {.edit = m_dialog->edit(), .ids = m_target.ids, .includeStopping = m_dialog->includesStopping()};
}

void BulkEditFlow::preview()
{
    m_planning.cancel();
    m_planning = m_workspace.bulk().preview(job());
    m_dialog->setPlanning(true);
    whenDone(m_planning, m_dialog, [this, number = ++m_number](const Result<BulkPlanPtr> &plan) {
        if (number != m_number)
            return;
        if (plan)
            m_dialog->setPlan(*plan);
        else if (plan.error().kind != ErrorKind::Cancelled)
            m_dialog->showProblem(plan.error());
    });
}

void BulkEditFlow::ask()
{
    const BulkPlanPtr plan = m_dialog->plan();
    if (m_dialog->includesStopping() && plan && plan->impact().stopsAnything())
        askAbout(plan->impact(), plan->catalog(), {});
    else
        apply({});
}

void BulkEditFlow::askAbout(const Impact &impact, const Catalog &catalog, const Consent &consent)
{
    auto *question = new ConfirmDialog(bulkConfirmation(impact, catalog), m_dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, stopping = impact.stopping(), reason = consent.reason] {
        apply({.stopping = stopping, .reason = reason});
    });
    question->open();
}

void BulkEditFlow::apply(const Consent &consent)
{
    if (m_status.isRunning()) {
        m_dialog->showProblem({ErrorKind::Invalid, refusal()});
        return;
    }
    const auto progress = std::make_shared<JobProgress>();
    const BulkPlanPtr plan = m_dialog->plan();
    // What was typed last may be newer than the plan that stands there.
    const bool seen = plan && plan->job().edit == m_dialog->edit()
        && plan->job().includeStopping == m_dialog->includesStopping();
    m_dialog->setBusy(true);
    m_status.begin(tr("Changing"), progress);
    // The window stays usable; when it is not done, the dialog comes back as it was.
    m_dialog->hide();
    const auto running = seen ? m_workspace.bulk().apply(plan, consent, progress)
                              : m_workspace.bulk().apply(job(), consent, progress);
    whenDone(running, m_dialog, [this, consent](const Result<Outcome> &outcome) {
        m_status.end();
        m_dialog->setBusy(false);
        if (outcome) {
            conclude(*outcome, consent);
            return;
        }
        m_dialog->open();
        const auto again = [this, consent](const QString &reason) {
            Consent with = consent;
            with.reason = reason;
            apply(with);
        };
        if (outcome.error().kind == ErrorKind::Cancelled)
            m_dialog->showProblem({ErrorKind::Cancelled, tr("Nothing was changed: it was cancelled.")});
        else if (!askForReason(outcome.error(), m_dialog, again))
            m_dialog->showProblem(outcome.error());
    });
}

void BulkEditFlow::conclude(const Outcome &outcome, const Consent &consent)
{
    if (outcome.state == Outcome::State::NeedsConsent) {
        m_dialog->open();
        askAbout(outcome.impact, outcome.catalog, consent);
        return;
    }
    emit applied(m_dialog->edit(), m_target);
    m_dialog->done(QDialog::Accepted);
    m_notices.report(outcome);
}

} // namespace steward
