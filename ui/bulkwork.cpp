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
      m_window(window),
      m_edit(new BulkEditFlow(workspace, notices, status, window)),
      m_deeds(new BulkDeeds(workspace, notices, status, window)),
      m_results(new JobResults(workspace, notices, status, window)),
      m_recipes(new Recipes(workspace, rows, notices, RecipeShelf(), window))
{
    m_edit->setThreshold(settings.value(ThresholdKey, Threshold).toLongLong());
    connect(m_edit, &BulkEditFlow::recipeRequested, m_recipes, &Recipes::save);
    connect(m_edit, &BulkEditFlow::applied, this, [this](const BulkEdit &edit, const BulkTarget &target) {
        m_lastEdit = edit;
        m_lastTarget = target;
    });
    connect(m_recipes, &Recipes::editRequested, m_edit, &BulkEditFlow::open);
    connect(m_recipes, &Recipes::deletionRequested, m_deeds, &BulkDeeds::remove);
    connect(m_results, &JobResults::rowsRequested, this, &BulkWork::rowsRequested);
}

void BulkWork::showCommand()
{
    whenDone(m_workspace.store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }), this,
             [this](const Result<Catalog> &catalog) {
                 QString command;
                 if (catalog && !m_lastEdit.isEmpty())
                     command = editCommand(m_workspace.store().path(), m_lastTarget.conditions, m_lastTarget.emails,
                                           m_lastEdit, *catalog);
                 auto *dialog = new CommandDialog(command, m_window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
             });
}

} // namespace steward
