#include "models/exchange/recipeshelf.h"

#include "models/core/privatefolder.h"
#include "models/domain/folding.h"
#include "models/exchange/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace steward {

namespace {

struct ShelfText {
    Q_DECLARE_TR_FUNCTIONS(RecipeShelf)
};

const QString Suffix = QStringLiteral(".steward-recipe");

/// The name as a file may have it: what other systems do not allow in names is written as its code.
QString fileNameOf(const QString &name)
{
    QString file;
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || QStringLiteral("<>:\"/\\|?*%.").contains(c))
            file += QStringLiteral("%%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            file += c;
    }
    return file + Suffix;
}

} // namespace

Result<Recipe> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {QFileInfo::exists(path) ? ErrorKind::Storage : ErrorKind::NotFound,
                      ShelfText::tr("The recipe %1 cannot be read.").arg(isolated(path)), file.errorString()};
    return parseRecipe(file.read(MostRecipeBytes + 1));
}

Result<void> writeRecipe(const Recipe &recipe, const QString &path)
{
    return writePrivate(path, toJson(recipe));
}

RecipeShelf::RecipeShelf(const QString &folder)
    // The window and the command line share it.
    : m_folder(!folder.isEmpty() ? folder
                                 : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                       + QStringLiteral("/steward/recipes"))
{
}

QString RecipeShelf::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(fileNameOf(cleaned(name)));
}

QList<RecipeShelf::Entry> RecipeShelf::entries() const
{
    QList<Entry> entries;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QStringLiteral("*") + Suffix}, QDir::Files)) {
        Result<Recipe> recipe = readRecipe(file.filePath());
        const QString name = recipe ? recipe->name : file.completeBaseName();
        entries.append({name, file.filePath(), std::move(recipe)});
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return folded(a.name) < folded(b.name); });
    return entries;
}

Result<Recipe> RecipeShelf::find(const QString &nameOrPath) const
{
    const QList<Entry> all = entries();
    const auto named = std::find_if(all.cbegin(), all.cend(), [&nameOrPath](const Entry &entry) {
        return entry.name.compare(cleaned(nameOrPath), Qt::CaseInsensitive) == 0;
    });
    if (named != all.cend())
        return named->recipe;
    if (QFileInfo::exists(nameOrPath))
        return readRecipe(nameOrPath);
    return Error {ErrorKind::NotFound,
                  ShelfText::tr("There is no recipe “%1”: neither a file nor one of those that were saved in %2.")
                      .arg(nameOrPath, m_folder)};
}

bool RecipeShelf::contains(const QString &name) const
{
    return QFileInfo::exists(pathOf(name));
}

Result<QString> RecipeShelf::save(const Recipe &recipe) const
{
    if (!makePrivateFolder(m_folder))
        return Error {ErrorKind::Storage, ShelfText::tr("The folder for recipes, %1, cannot be made.").arg(m_folder)};
    const QString path = pathOf(recipe.name);
    STEWARD_TRY(writeRecipe(recipe, path));
    return path;
}

Result<void> RecipeShelf::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (file.remove())
        return {};
    return Error {ErrorKind::Storage, ShelfText::tr("The recipe “%1” cannot be deleted.").arg(name),
                  file.errorString()};
}

} // namespace steward
