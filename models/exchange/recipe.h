#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace steward {

/// A bulk job that is kept under a name and run again: which accounts, what becomes of them, and what must not happen.
/// A small JSON file, described in resources/recipe.schema.json. Names of roles and applications are looked up when it
/// runs, so that it serves other directories too. A value.
struct Recipe {
    enum class Action : quint8 { Edit, Delete };

    QString name;
    QString description;
    QStringList where; ///< Conditions of `parseFilter`; at least one.
    Action action = Action::Edit;
    QJsonObject edit; ///< Of `bulkEditFromJson`; empty for Delete.
    /// Nothing is done when more rows than this match; 0: any number.
    qint64 atMost = 0;
    bool mayStopIntegrations = false;

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

/// "edit" and "delete".
QString recipeActionKey(Recipe::Action action);

/// Reads a recipe; an Error of kind Invalid says which member is wrong, and why. What is not known is wrong too: a
/// misspelt guard must not be passed over.
Result<Recipe> parseRecipe(const QByteArray &json);
/// Indented, with a line break at the end.
QByteArray toJson(const Recipe &recipe);

/// Larger files are no recipes.
inline constexpr qint64 MostRecipeBytes = 1 << 20;

} // namespace steward
