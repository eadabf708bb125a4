#pragma once

#include "models/actions/importactions.h"

#include <QWidget>

class QModelIndex;
class QPushButton;
class QTabBar;
class QTableView;

namespace steward {

class ImportModel;

/// What an import would do, row by row: tabs for each kind of row, the table, and what the operator corrects in it by
/// mouse or keyboard. GUI thread.
class ImportRows : public QWidget {
    Q_OBJECT

public:
    explicit ImportRows(QWidget *parent = nullptr);

    /// Forgets rows and corrections: another file.
    void clear();
    void setPlan(const ImportPlanPtr &plan);
    const ImportPlanPtr &plan() const;
    const RowEdits &edits() const { return m_edits; }

    QTableView *table() const { return m_table; }
    QTabBar *filter() const { return m_filter; }
    /// To the next row with a problem, or the one before.
    void goToProblem(int step);

signals:
    /// A row was corrected or left out: another plan is wanted.
    void edited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutColumns();
    void buildTable();
    void showFilter();
    void chooseFilter(int tab);
    void actOn(const QModelIndex &index);
    void editRow(const QModelIndex &index);
    void leaveOut(const QModelIndex &index);
    void showRowMenu(const QPoint &position);
    void editValues(qsizetype row, const QMap<Field, QString> &values);

    RowEdits m_edits;
    QTabBar *m_filter;
    QPushButton *m_nextProblem;
    QTableView *m_table;
    ImportModel *m_model;
    bool m_narrow = false;
};

} // namespace steward
