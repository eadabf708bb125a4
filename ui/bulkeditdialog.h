#pragma once

#include "models/actions/bulkactions.h"
#include "ui/forms/paneldialog.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace steward {

class BulkEditForm;
class BulkPreviewModel;
class NoteBox;

/// Edits several accounts at once: what to do with each field above, before and after of every row below. Value in,
/// value out: who opens it makes the plans and applies the edit. GUI thread.
class BulkEditDialog : public PanelDialog {
    Q_OBJECT

public:
    BulkEditDialog(BulkActions &actions, const Catalog &catalog, const QStringList &organizations, qint64 rows,
                   QWidget *parent = nullptr);

    BulkEdit edit() const;
    void setEdit(const BulkEdit &edit);
    bool includesStopping() const { return m_includesStopping; }
    void setIncludesStopping(bool includes) { m_includesStopping = includes; }
    /// Up to so many rows Ctrl+Enter applies at once.
    void setThreshold(qint64 rows) { m_threshold = rows; }

    void setPlan(const BulkPlanPtr &plan);
    BulkPlanPtr plan() const;
    /// The edit has been changed; what stands there is of the one before.
    void setPlanning(bool planning);
    void showProblem(const Error &error);
    /// The edit is being applied.
    void setBusy(bool busy);

    BulkEditForm *form() const { return m_form; }
    QTabBar *filter() const { return m_filter; }
    QTableView *table() const { return m_table; }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *includeButton() const { return m_include; }
    NoteBox *note() const { return m_note; }
    QString status() const;

    void reject() override;

signals:
    /// Another plan is wanted.
    void planRequested();
    void applyRequested();
    /// The edit, to be kept as a recipe.
    void recipeRequested();

protected:
    void confirm() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading();
    void buildPreview();
    void buildTable();
    void buildFooter();
    /// Checks what was typed, and asks for a plan when it can be.
    void look();
    void showValuesNow();
    void showExamples();
    void showFilter();
    void showNote();
    void showFooter();
    void chooseFilter(int tab);

    Catalog m_catalog;
    qint64 m_rows;
    int m_problems = 0; ///< Fields to correct.
    qint64 m_threshold = 25;
    bool m_includesStopping = false;
    bool m_planning = false;
    bool m_busy = false;
    bool m_looked = false; ///< Ctrl+Enter has led to the preview of many rows.
    QTimer m_rest;         ///< Typing pauses.
    QLabel *m_text;
    BulkEditForm *m_form;
    QTabBar *m_filter;
    QTableView *m_table;
    BulkPreviewModel *m_model;
    NoteBox *m_note;
    NoteBox *m_impact;
    QPushButton *m_include;
    QLabel *m_status;
    QPushButton *m_recipe;
    QPushButton *m_apply;
};

} // namespace steward
