#include "models/exchange/recipe.h"

#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace steward {

namespace {

struct RecipeText {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int RecipeVersion = 1;
constexpr double LargestCount = 1e9;

const QString RecipeKey = QStringLiteral("steward-recipe");
const QString NameKey = QStringLiteral("name");
const QString DescriptionKey = QStringLiteral("description");
const QString WhereKey = QStringLiteral("where");
const QString ActionKey = QStringLiteral("action");
const QString EditKey = QStringLiteral("edit");
const QString GuardsKey = QStringLiteral("guards");
const QString AtMostKey = QStringLiteral("at-most");
const QString MayStopKey = QStringLiteral("may-stop-integrations");

Error wrong(const QString &key, const QString &what)
{
    return invalid(RecipeText::tr("This is not a recipe that can be run: “%1” %2").arg(key, what));
}

Result<void> onlyKnown(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(it.key(), RecipeText::tr("is not known. Use %1.").arg(known.join(QStringLiteral(", "))));
    }
    return {};
}

Result<QString> textOf(const QJsonObject &object, const QString &key, bool required)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && !required)
        return QString();
    if (!value.isString() || (required && cleaned(value.toString()).isEmpty()))
        return wrong(key, RecipeText::tr("must be a text."));
    return cleaned(value.toString());
}

Result<QStringList> conditionsOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(WhereKey);
    QStringList conditions;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString())
            return wrong(WhereKey, RecipeText::tr("must be a list of texts such as “type=api-user”."));
        conditions.append(one.toString());
    }
    if (conditions.isEmpty())
        return wrong(WhereKey, RecipeText::tr("must name at least one condition, such as “type=api-user”."));
    return conditions;
}

Result<void> readGuards(const QJsonObject &object, Recipe &recipe)
{
    const QJsonValue value = object.value(GuardsKey);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        return wrong(GuardsKey, RecipeText::tr("must be an object."));
    const QJsonObject guards = value.toObject();
    STEWARD_TRY(onlyKnown(guards, {AtMostKey, MayStopKey}));
    if (const QJsonValue atMost = guards.value(AtMostKey); !atMost.isUndefined()) {
        const double number = atMost.toDouble(-1);
        if (number < 1 || number > LargestCount || std::floor(number) != number)
            return wrong(AtMostKey, RecipeText::tr("must be a number of rows from 1."));
        recipe.atMost = static_cast<qint64>(number);
    }
    if (const QJsonValue mayStop = guards.value(MayStopKey); !mayStop.isUndefined()) {
        if (!mayStop.isBool())
            return wrong(MayStopKey, RecipeText::tr("must be true or false."));
        recipe.mayStopIntegrations = mayStop.toBool();
    }
    return {};
}

Result<void> readDeed(const QJsonObject &object, Recipe &recipe)
{
    const Result<QString> action = textOf(object, ActionKey, true);
    STEWARD_TRY(action);
    const QJsonValue edit = object.value(EditKey);
    if (*action == recipeActionKey(Recipe::Action::Delete)) {
        recipe.action = Recipe::Action::Delete;
        return edit.isUndefined() ? Result<void>()
                                  : wrong(EditKey, RecipeText::tr("does not go with deleting. Leave it out."));
    }
    if (*action != recipeActionKey(Recipe::Action::Edit))
        return wrong(ActionKey, RecipeText::tr("must be edit or delete."));
    if (!edit.isObject() || edit.toObject().isEmpty())
        return wrong(EditKey, RecipeText::tr("must say what is changed."));
    recipe.edit = edit.toObject();
    return {};
}

} // namespace

QString recipeActionKey(Recipe::Action action)
{
    return action == Recipe::Action::Edit ? QStringLiteral("edit") : QStringLiteral("delete");
}

Result<Recipe> parseRecipe(const QByteArray &json)
{
    if (json.size() > MostRecipeBytes)
        return invalid(RecipeText::tr("This is not a recipe: the file is larger than 1 MB."));
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(RecipeText::tr("This is not a recipe: byte %1 is no JSON (%2).")
                           .arg(problem.offset)
                           .arg(problem.errorString()));
    const QJsonObject object = document.object();
    if (object.value(RecipeKey).toInt() != RecipeVersion)
        return object.contains(RecipeKey)
            ? invalid(RecipeText::tr("This recipe was written by another version of Steward. Save it again there."))
            : wrong(RecipeKey, RecipeText::tr("is missing; it must be %1.").arg(RecipeVersion));
    STEWARD_TRY(onlyKnown(object, {RecipeKey, NameKey, DescriptionKey, WhereKey, ActionKey, EditKey, GuardsKey}));
    Recipe recipe;
    const Result<QString> name = textOf(object, NameKey, true);
    STEWARD_TRY(name);
    const Result<QString> description = textOf(object, DescriptionKey, false);
    STEWARD_TRY(description);
    const Result<QStringList> where = conditionsOf(object);
    STEWARD_TRY(where);
    recipe.name = *name;
    recipe.description = *description;
    recipe.where = *where;
    STEWARD_TRY(readDeed(object, recipe));
    STEWARD_TRY(readGuards(object, recipe));
    return recipe;
}

QByteArray toJson(const Recipe &recipe)
{
    QJsonObject guards {{MayStopKey, recipe.mayStopIntegrations}};
    if (recipe.atMost > 0)
        guards.insert(AtMostKey, recipe.atMost);
    QJsonObject object {{RecipeKey, RecipeVersion},
                        {NameKey, recipe.name},
                        {WhereKey, QJsonArray::fromStringList(recipe.where)},
                        {ActionKey, recipeActionKey(recipe.action)},
                        {GuardsKey, guards}};
    if (!recipe.description.isEmpty())
        object.insert(DescriptionKey, recipe.description);
    if (recipe.action == Recipe::Action::Edit)
        object.insert(EditKey, recipe.edit);
    return QJsonDocument(object).toJson();
}

} // namespace steward
