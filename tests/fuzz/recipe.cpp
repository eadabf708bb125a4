#include "tests/fuzz/fuzztarget.h"

#include "models/domain/bulkedit.h"
#include "models/domain/filterconditions.h"
#include "models/exchange/recipe.h"

namespace steward::fuzz {

namespace {

constexpr Timestamp Now = 1'800'000'000'000;

Catalog catalog()
{
    Catalog catalog;
    Role role;
    role.id = RoleId {1};
    role.name = QStringLiteral("Auditor");
    catalog.roles = {role};
    Application application;
    application.id = ApplicationId {1};
    application.name = QStringLiteral("HttpApi");
    catalog.applications = {application};
    return catalog;
}

} // namespace

/// What is read is written and read as the same, and what it asks for is either understood or refused.
void tryOne(QByteArrayView input)
{
    static const Catalog known = catalog();
    const Result<Recipe> recipe = parseRecipe(input.toByteArray());
    if (!recipe) {
        require(!recipe.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const Result<Recipe> again = parseRecipe(toJson(*recipe));
    require(again.ok() && *again == *recipe, "a recipe is read as it was written");
    const Result<AdministratorFilter> filter = parseFilter(recipe->where, known, Now);
    if (filter) {
        const Result<AdministratorFilter> same = parseFilter(conditionsOf(*filter, known), known, Now);
        require(same.ok() && *same == *filter, "a filter is read as it was written");
    }
    const Result<BulkEdit> edit = bulkEditFromJson(recipe->edit, known);
    if (edit && checkedBulkEdit(*edit, known)) {
        const Result<BulkEdit> same = bulkEditFromJson(toJson(*edit, known), known);
        require(same.ok() && *same == *edit, "an edit is read as it was written");
    }
}

} // namespace steward::fuzz
