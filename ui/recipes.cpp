#include "ui/recipes.h"

#include "models/domain/filterconditions.h"
#include "models/domain/folding.h"
#include "ui/bulktexts.h"
#include "ui/forms/confirmdialog.h"
#include "ui/recipeform.h"
#include "ui/recipelistdialog.h"

#include <QPointer>

namespace steward {

namespace {

Result<Catalog> catalogOf(Connection &connection)
{
    return CatalogRows(connection).catalog();
}

} // namespace

Recipes::Recipes(Workspace &workspace, RowSource &rows, Notices &notices, const RecipeShelf &shelf, QWidget *window)
    : QObject(window), m_workspace(workspace), m_rows(rows), m_notices(notices), m_shelf(shelf), m_window(window)
{
}

void Recipes::list()
{
    auto *dialog = new RecipeListDialog(m_shelf, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecipeListDialog::runRequested, this, &Recipes::run);
    dialog->open();
}

void Recipes::save(const BulkEdit &edit, const QStringList &conditions, bool mayStop, QWidget *parent)
{
    const QPointer<QWidget> over = parent;
    whenDone(m_workspace.store().read(catalogOf), this, [=, this](const Result<Catalog> &catalog) {
        if (!catalog) {
            m_notices.report(catalog.error());
            return;
        }
        Recipe recipe;
        recipe.where = conditions;
        recipe.edit = toJson(edit, *catalog);
        recipe.mayStopIntegrations = mayStop;
        auto *form = new RecipeForm(recipe, bulkEditText(edit, *catalog), *catalog, m_rows.now(),
                                    over ? over.data() : m_window);
        form->setAttribute(Qt::WA_DeleteOnClose);
        connect(form, &FormDialog::saveRequested, this, [this, form] { keep(form->value(), form); });
        form->open();
    });
}

void Recipes::keep(const Recipe &recipe, QWidget *widget)
{
    auto *form = static_cast<RecipeForm *>(widget);
    const auto write = [this, recipe, form] {
        if (const Result<QString> path = m_shelf.save(recipe); !path)
            form->showMessage(path.error());
        else
            form->accept();
    };
    if (!m_shelf.contains(recipe.name)) {
        write();
        return;
    }
    ConfirmationText text;
    text.title = tr("Replace Recipe");
    text.heading = tr("Replace the recipe “%1”?").arg(isolated(recipe.name));
    text.text = tr("There is one of this name already.");
    text.confirm = tr("Replace Recipe");
    auto *question = new ConfirmDialog(text, form);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, form, write);
    question->open();
}

void Recipes::run(const Recipe &recipe)
{
    whenDone(m_workspace.store().read(catalogOf), this, [this, recipe](const Result<Catalog> &catalog) {
        if (catalog)
            find(recipe, *catalog);
        else
            m_notices.report(catalog.error());
    });
}

void Recipes::find(const Recipe &recipe, const Catalog &catalog)
{
    const Result<AdministratorFilter> filter = parseFilter(recipe.where, catalog, m_rows.now());
    Result<BulkEdit> edit = BulkEdit();
    if (recipe.action == Recipe::Action::Edit)
        edit = bulkEditFromJson(recipe.edit, catalog);
    if (!filter || !edit) {
        m_notices.report(filter ? edit.error() : filter.error());
        return;
    }
    RowQuestion question;
    question.filter = *filter;
    whenDone(m_rows.ask(question), this, [this, recipe, edit = *edit](const Result<RowAnswer> &answer) {
        if (answer)
            offer(recipe, edit, *answer);
        else
            m_notices.report(answer.error());
    });
}

void Recipes::offer(const Recipe &recipe, const BulkEdit &edit, const RowAnswer &answer)
{
    const std::vector<quint32> &ids = answer.rows->ids;
    if (ids.empty()) {
        m_notices.reportNothing(tr("No account matches the recipe “%1”.").arg(isolated(recipe.name)));
        return;
    }
    if (recipe.atMost > 0 && static_cast<qint64>(ids.size()) > recipe.atMost) {
        m_notices.reportIncomplete(
            tr("The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.", nullptr,
               pluralCount(recipe.atMost))
                .arg(isolated(recipe.name), QLocale().toString(ids.size())));
        return;
    }
    BulkTarget target;
    target.ids = std::make_shared<const std::vector<quint32>>(ids);
    target.conditions = recipe.where;
    if (recipe.action == Recipe::Action::Delete) {
        emit deletionRequested(target);
        return;
    }
    for (const auto &[organization, count] : answer.facets.organizations)
        target.organizations.append(organization);
    emit editRequested(target, edit, recipe.mayStopIntegrations);
}

} // namespace steward
