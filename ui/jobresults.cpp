#include "ui/jobresults.h"

#include "ui/forms/bulkconfirmation.h"
#include "ui/forms/confirmdialog.h"
#include "ui/joblistdialog.h"
#include "ui/jobresultdialog.h"
#include "ui/overriding.h"

namespace steward {

namespace {

constexpr int ListedJobs = 200;

} // namespace

JobResults::JobResults(Workspace &workspace, Notices &notices, JobStatus &status, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_notices(notices),
      m_status(status),
      m_window(window),
      m_undo(new ActivityUndo(workspace, notices, status, window)),
      m_showLast(new QAction(tr("Show Result"), this))
{
    connect(m_showLast, &QAction::triggered, this, [this] { show(m_last); });
}

void JobResults::list()
{
    whenDone(m_workspace.jobs().latest(ListedJobs), this, [this](const Result<QList<JobReport>> &jobs) {
        if (!jobs) {
            m_notices.report(jobs.error());
            return;
        }
        auto *dialog = new JobListDialog(*jobs, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JobListDialog::chosen, this, [this](const JobReport &report) { show(report); });
        dialog->open();
    });
}

void JobResults::show(JobId id)
{
    whenDone(m_workspace.jobs().job(id), this, [this](const Result<JobReport> &report) {
        if (report)
            show(*report);
        else
            m_notices.report(report.error());
    });
}

void JobResults::show(const JobReport &report)
{
    whenDone(m_workspace.store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }), this,
             [this, report](const Result<Catalog> &catalog) {
                 if (catalog)
                     open(report, *catalog);
                 else
                     m_notices.report(catalog.error());
             });
}

void JobResults::open(const JobReport &report, const Catalog &catalog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new JobResultDialog(m_workspace.jobs(), catalog, report, m_workspace.directory().name, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &JobResultDialog::retryRequested, this, [this] { retry(m_dialog->report().id, {}); });
    connect(m_dialog, &JobResultDialog::saveRequested, this, &JobResults::save);
    connect(m_dialog, &JobResultDialog::failedRowsRequested, this, &JobResults::showFailed);
    connect(m_dialog, &JobResultDialog::undoRequested, this, [this] {
        m_undo->undo({m_dialog->report().set});
        m_dialog->close();
    });
    connect(m_dialog, &JobResultDialog::accountRequested, this, [this](AdministratorId id) {
        m_dialog->close();
        m_notices.show(id);
    });
    m_dialog->open();
}

JobResultDialog *JobResults::dialogOf(JobId job) const
{
    return m_dialog && m_dialog->isVisible() && m_dialog->report().id == job ? m_dialog.data() : nullptr;
}

void JobResults::showProblem(JobId job, const Error &error)
{
    if (JobResultDialog *dialog = dialogOf(job))
        dialog->showProblem(error);
    else
        m_notices.report(error);
}

void JobResults::retry(JobId job, const Consent &consent)
{
    if (m_status.isRunning()) {
        showProblem(job, {ErrorKind::Invalid, tr("Something else is still running. Retry when it is done.")});
        return;
    }
    const auto progress = std::make_shared<JobProgress>();
    m_status.begin(tr("Retrying"), progress);
    if (JobResultDialog *dialog = dialogOf(job))
        dialog->setBusy(true);
    whenDone(m_workspace.jobs().retry(job, consent, progress), this,
             [this, job, consent](const Result<Outcome> &outcome) {
                 m_status.end();
                 JobResultDialog *dialog = dialogOf(job);
                 if (dialog)
                     dialog->setBusy(false);
                 if (outcome) {
                     conclude(job, *outcome, consent);
                     return;
                 }
                 const auto again = [this, job](const QString &reason) { retry(job, {.reason = reason}); };
                 if (!dialog || !askForReason(outcome.error(), dialog, again))
                     showProblem(job, outcome.error());
             });
}

void JobResults::conclude(JobId job, const Outcome &outcome, const Consent &consent)
{
    if (outcome.state == Outcome::State::NeedsConsent) {
        askAbout(job, outcome, consent);
        return;
    }
    if (!outcome.job) {
        // Mails were queued again: their round has a result of its own.
        if (JobResultDialog *dialog = dialogOf(job))
            dialog->close();
        m_notices.report(outcome);
        return;
    }
    // The new result takes the place of the old one.
    if (JobResultDialog *dialog = dialogOf(job))
        dialog->setReport(*outcome.job);
    if (outcome.set)
        m_notices.reportDone(*outcome.set);
}

void JobResults::askAbout(JobId job, const Outcome &outcome, const Consent &consent)
{
    QWidget *parent = dialogOf(job);
    auto *question = new ConfirmDialog(bulkConfirmation(outcome.impact, outcome.catalog), parent ? parent : m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, job, stopping = outcome.impact.stopping(), reason = consent.reason] {
                retry(job, {.stopping = stopping, .reason = reason});
            });
    question->open();
}

void JobResults::save(const QString &path)
{
    const JobId job = m_dialog->report().id;
    whenDone(m_workspace.jobs().saveReport(job, path), this, [this, job](const Result<void> &saved) {
        if (!saved)
            showProblem(job, saved.error());
    });
}

void JobResults::showFailed()
{
    const JobReport report = m_dialog->report();
    whenDone(m_workspace.jobs().failedIds(report.id), this,
             [this, report](const Result<std::vector<quint32>> &ids) {
                 if (!ids) {
                     m_notices.report(ids.error());
                     return;
                 }
                 if (m_dialog)
                     m_dialog->close();
                 emit rowsRequested(report.title, *ids);
             });
}

} // namespace steward
