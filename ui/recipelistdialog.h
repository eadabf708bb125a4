#pragma once

#include "models/exchange/recipeshelf.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace steward {

/// The recipes of this computer: run one, open one from a file, delete one. GUI thread.
class RecipeListDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit RecipeListDialog(const RecipeShelf &shelf, QWidget *parent = nullptr);

    QTreeWidget *table() const { return m_table; }
    QPushButton *runButton() const { return m_run; }
    QPushButton *deleteButton() const { return m_delete; }

signals:
    void runRequested(const steward::Recipe &recipe);

protected:
    void confirm() override;

private:
    void fill();
    void showState();
    void run();
    void chooseFile();
    void askToDelete();
    const RecipeShelf::Entry *current() const;

    RecipeShelf m_shelf;
    QList<RecipeShelf::Entry> m_entries;
    QTreeWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_run;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace steward
