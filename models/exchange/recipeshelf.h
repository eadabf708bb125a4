#pragma once

#include "models/exchange/recipe.h"

#include <QList>

namespace steward {

/// The recipes of whoever works on this computer: files `*.steward-recipe` in one folder, each named after its recipe.
/// Any thread; files are small.
class RecipeShelf {
public:
    /// Without a folder: where this user's settings are.
    explicit RecipeShelf(const QString &folder = {});

    struct Entry {
        QString name; ///< Of the file, when the recipe cannot be read.
        QString path;
        Result<Recipe> recipe;
    };

    QString folder() const { return m_folder; }
    /// By name; broken ones too, with what is wrong.
    QList<Entry> entries() const;
    /// By the name of a recipe, or by the path of a file anywhere.
    Result<Recipe> find(const QString &nameOrPath) const;
    bool contains(const QString &name) const;
    /// Replaces the one of this name.
    Result<QString> save(const Recipe &recipe) const;
    Result<void> remove(const QString &name) const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

/// Reads the recipe in a file.
Result<Recipe> readRecipe(const QString &path);
/// Writes it so that only its owner can read it.
Result<void> writeRecipe(const Recipe &recipe, const QString &path);

} // namespace steward
