#include "app/cli/bulkjobs.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "models/exchange/recipeshelf.h"

namespace steward {

namespace {

struct RecipeText {
    Q_DECLARE_TR_FUNCTIONS(RecipeCommands)
};

const QString RecipeOperand = QStringLiteral("RECIPE");

Result<ExitCode> apply(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Recipe> recipe = RecipeShelf().find(arguments.text(RecipeOperand));
    STEWARD_TRY(recipe);
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    BulkJob job;
    job.includeStopping = recipe->mayStopIntegrations;
    job.title = recipe->name;
    if (recipe->action == Recipe::Action::Delete) {
        job.deed = BulkJob::Deed::Delete;
    } else {
        const Result<BulkEdit> edit = bulkEditFromJson(recipe->edit, *catalog);
        STEWARD_TRY(edit);
        job.edit = *edit;
    }
    const auto ids = rowsOf(session, recipe->where, recipe->atMost);
    STEWARD_TRY(ids);
    job.ids = *ids;
    if (job.deed == BulkJob::Deed::Delete && !arguments.has(dryRunOption().name)
        && !arguments.has(yesOption({}).name)) {
        session.console().message(
            RecipeText::tr("This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then "
                           "add --yes.")
                .arg((*ids)->size()));
        return ExitCode::Refused;
    }
    return runJob(session, job);
}

Result<ExitCode> list(Session &session)
{
    Listing listing;
    listing.keys = {QStringLiteral("name"), QStringLiteral("action"), QStringLiteral("where"), QStringLiteral("path"),
                    QStringLiteral("problem")};
    listing.titles = {RecipeText::tr("Name"), RecipeText::tr("Action"), RecipeText::tr("Accounts"),
                      RecipeText::tr("File"), RecipeText::tr("Problem")};
    for (const RecipeShelf::Entry &entry : RecipeShelf().entries()) {
        if (entry.recipe)
            listing.rows.append({entry.name, recipeActionKey(entry.recipe->action),
                                 entry.recipe->where.join(QStringLiteral(", ")), entry.path, QString()});
        else
            listing.rows.append({entry.name, QString(), QString(), entry.path, entry.recipe.error().message});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

} // namespace

QList<Command> recipeCommands()
{
    return {
        {QStringLiteral("apply"),
         RecipeText::tr("Run a recipe: a bulk job that was saved in the window or written by hand"),
         {{RecipeOperand, {}, RecipeText::tr("The name of a saved recipe, or a file"), true},
          {QStringLiteral("--at-most"), QStringLiteral("N"),
           RecipeText::tr("Do nothing when more accounts match; otherwise as the recipe says")},
          reportOption(),
          yesOption(RecipeText::tr("Do it although the recipe deletes")),
          dryRunOption(),
          evenIfLastOption(),
          overrideOption(),
          jsonOption()},
         apply},
        {QStringLiteral("recipes"),
         RecipeText::tr("List the recipes that were saved on this computer"),
         {jsonOption()},
         list,
         Command::Needs::Nothing},
    };
}

} // namespace steward
