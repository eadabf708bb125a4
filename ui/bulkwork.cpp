#include "ui/bulkwork.h"

#include "models/exchange/commandline.h"
#include "ui/commanddialog.h"

#include <QSettings>

namespace steward {

namespace {

const QString ThresholdKey = QStringLiteral("bulk/directUpTo");
constexpr qint64 Threshold = 25;

} // namespace

BulkWork::BulkWork(Workspace &workspace, RowSource &rows, Notices &notices, JobStatus &status, QSettings &settings,
                   QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window),
      m_edit(new BulkEditFlow(workspace, notices, status, window)),
      m_deeds(new BulkDeeds(workspace, notices, status, window)),
      m_results(new JobResults(workspace, notices, status, window)),
      m_recipes(new Recipes(workspace, rows, notices, RecipeShelf(), window))
{
    m_edit->setThreshold(threshold());
    connect(m_edit, &BulkEditFlow::recipeRequested, m_recipes, &Recipes::save);
    connect(m_edit, &BulkEditFlow::applied, this, [this](const BulkEdit &edit, const BulkTarget &target) {
        BulkJob job;
        job.edit = edit;
        remember(job, target);
    });
    connect(m_deeds, &BulkDeeds::applied, this, [this](const BulkJob &job) { remember(job, m_target); });
    connect(m_recipes, &Recipes::editRequested, m_edit, &BulkEditFlow::open);
    connect(m_recipes, &Recipes::deletionRequested, this, &BulkWork::remove);
    connect(m_results, &JobResults::rowsRequested, this, &BulkWork::rowsRequested);
}

void BulkWork::remove(const BulkTarget &target)
{
    m_target = target;
    m_deeds->remove(target.ids);
}

void BulkWork::setSuspended(const BulkTarget &target, bool suspended)
{
    m_target = target;
    m_deeds->setSuspended(target.ids, suspended);
}

void BulkWork::remember(const BulkJob &job, const BulkTarget &target)
{
    m_lastJob = job;
    m_lastTarget = target;
    m_lastCommand.clear();
}

void BulkWork::setLastCommand(const QString &command)
{
    remember({}, {});
    m_lastCommand = command;
}

qint64 BulkWork::threshold() const
{
    return m_settings.value(ThresholdKey, Threshold).toLongLong();
}

void BulkWork::setThreshold(qint64 rows)
{
    m_settings.setValue(ThresholdKey, rows);
    m_edit->setThreshold(rows);
}

QString BulkWork::lastCommand(const Catalog &catalog) const
{
    const QString path = m_workspace.store().path();
    if (!m_lastCommand.isEmpty())
        return m_lastCommand;
    if (m_lastTarget.conditions.isEmpty() && m_lastTarget.names.isEmpty())
        return {};
    return m_lastJob.deed == BulkJob::Deed::Delete
        ? deleteCommand(path, m_lastTarget.conditions, m_lastTarget.names)
        : editCommand(path, m_lastTarget.conditions, m_lastTarget.names, m_lastJob.edit, catalog);
}

void BulkWork::showCommand()
{
    whenDone(m_workspace.store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }), this,
             [this](const Result<Catalog> &catalog) {
                 auto *dialog = new CommandDialog(catalog ? lastCommand(*catalog) : QString(), m_window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
             });
}

} // namespace steward
