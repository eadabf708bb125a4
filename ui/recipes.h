#pragma once

#include "models/domain/bulkedit.h"
#include "models/exchange/recipeshelf.h"
#include "models/items/rowsource.h"
#include "ui/bulkeditflow.h"
#include "ui/notices.h"
#include "ui/workspace.h"

namespace steward {

/// Keeps bulk jobs as recipes and runs them: what matches is looked for anew, and shown before anything is changed. GUI
/// thread.
class Recipes : public QObject {
    Q_OBJECT

public:
    Recipes(Workspace &workspace, RowSource &rows, Notices &notices, const RecipeShelf &shelf, QWidget *window);

    void list();
    void save(const BulkEdit &edit, const QStringList &conditions, bool mayStop, QWidget *parent);
    void run(const Recipe &recipe);

signals:
    void editRequested(const steward::BulkTarget &target, const steward::BulkEdit &edit, bool mayStop);
    void deletionRequested(const steward::BulkTarget &target);

private:
    void find(const Recipe &recipe, const Catalog &catalog);
    void offer(const Recipe &recipe, const BulkEdit &edit, const RowAnswer &answer);
    void keep(const Recipe &recipe, QWidget *form);

    Workspace &m_workspace;
    RowSource &m_rows;
    Notices &m_notices;
    RecipeShelf m_shelf;
    QWidget *m_window;
};

} // namespace steward
