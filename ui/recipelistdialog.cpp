#include "ui/recipelistdialog.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/framedlist.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

namespace {

constexpr int RecipesWidth = 760;
constexpr int LeastRecipesHeight = 260;

QString deedText(const Recipe &recipe)
{
    return recipe.action == Recipe::Action::Delete ? RecipeListDialog::tr("Deletes") : RecipeListDialog::tr("Edits");
}

} // namespace

RecipeListDialog::RecipeListDialog(const RecipeShelf &shelf, QWidget *parent)
    : PanelDialog(RecipesWidth, parent),
      m_shelf(shelf),
      m_table(new QTreeWidget),
      m_problem(plainLabel({}, ColorToken::Text2)),
      m_run(buttons()->addButton(tr("&Run…"), QDialogButtonBox::ActionRole)),
      m_open(new QPushButton(tr("&Open File…"))),
      m_delete(new QPushButton(tr("De&lete…")))
{
    setWindowTitle(tr("Recipes"));
    body()->addWidget(plainLabel(tr("Bulk jobs that were saved from Edit. Running one shows what would change first."),
                                 ColorToken::Text2));
    setFramedList(m_table, tr("Recipes"), {tr("Name"), tr("What"), tr("Accounts")});
    m_table->setMinimumHeight(LeastRecipesHeight);
    m_table->setColumnWidth(0, 260);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problem);
    for (QPushButton *button : {m_open, m_delete}) {
        button->setAutoDefault(false);
        footerStart()->addWidget(button);
    }
    m_open->setIcon(icon(u"file"));
    m_delete->setIcon(icon(u"bin"));
    setButtonKind(m_run, ButtonKind::Primary);
    m_run->setDefault(true);
    buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &RecipeListDialog::run);
    connect(m_open, &QPushButton::clicked, this, &RecipeListDialog::chooseFile);
    connect(m_delete, &QPushButton::clicked, this, &RecipeListDialog::askToDelete);
    // Enter reaches the dialog through the list: with itemActivated it would run twice.
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, &RecipeListDialog::run);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RecipeListDialog::showState);
    fill();
    m_table->setFocus();
}

void RecipeListDialog::fill()
{
    m_entries = m_shelf.entries();
    m_table->clear();
    for (const RecipeShelf::Entry &entry : std::as_const(m_entries)) {
        auto *item = new QTreeWidgetItem(m_table, {entry.name});
        if (!entry.recipe) {
            item->setText(1, tr("Cannot be read"));
            item->setIcon(1, icon(u"warning", ColorToken::Bad));
            continue;
        }
        item->setText(1, deedText(*entry.recipe));
        item->setText(2, entry.recipe->where.join(QStringLiteral(", ")));
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    showState();
}

const RecipeShelf::Entry *RecipeListDialog::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries.at(row);
}

void RecipeListDialog::showState()
{
    const RecipeShelf::Entry *entry = current();
    m_run->setEnabled(entry && entry->recipe.ok());
    m_delete->setEnabled(entry);
    if (!entry)
        m_problem->setText(tr("No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe."));
    else if (!entry->recipe)
        m_problem->setText(entry->recipe.error().message);
    else
        m_problem->setText(entry->recipe->description);
}

void RecipeListDialog::confirm()
{
    run();
}

void RecipeListDialog::run()
{
    const RecipeShelf::Entry *entry = current();
    if (!entry || !entry->recipe)
        return;
    const Recipe recipe = *entry->recipe;
    accept();
    emit runRequested(recipe);
}

void RecipeListDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Recipe"), QDir::homePath(), tr("Recipes (*.steward-recipe *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<Recipe> recipe = readRecipe(path);
        if (!recipe) {
            messages()->showMessage(Tone::Bad, recipe.error().message);
            return;
        }
        accept();
        emit runRequested(*recipe);
    });
    dialog->open();
}

void RecipeListDialog::askToDelete()
{
    const RecipeShelf::Entry *entry = current();
    if (!entry)
        return;
    ConfirmationText text;
    text.title = tr("Delete Recipe");
    text.heading = tr("Delete the recipe “%1”?").arg(isolated(entry->name));
    text.text = tr("What it has changed stays as it is.");
    text.confirm = tr("Yes, Delete Recipe");
    text.icon = QStringLiteral("bin");
    auto *question = new ConfirmDialog(text, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, path = entry->path] {
        if (!QFile::remove(path))
            messages()->showMessage(Tone::Bad,
                                    tr("The recipe cannot be deleted: %1 is not yours to change.").arg(path));
        fill();
    });
    question->open();
}

} // namespace steward
