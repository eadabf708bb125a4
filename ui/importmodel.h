#pragma once

#include "models/actions/importactions.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <vector>

namespace steward {

/// The rows of a plan, all or those of one state; each is read again when it is seen, and the last ones are kept.
/// GUI thread.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : int { Number, Result, Name, Email, What };
    static constexpr int ColumnCount = static_cast<int>(Column::What) + 1;

    explicit ImportModel(QObject *parent = nullptr);

    void setPlan(const ImportPlanPtr &plan);
    const ImportPlanPtr &plan() const { return m_plan; }
    /// Without a state: all.
    void setFilter(std::optional<RowState> state);
    std::optional<RowState> filter() const { return m_filter; }

    /// The row of the plan.
    const ImportRow &at(int row) const;
    /// Where this row of the sheet is shown; -1 when it is not.
    int shownAt(qsizetype row) const;
    /// The next row with a problem from there, or before it; -1 without any.
    int nextProblem(int from, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    QString text(const ImportRow &row, Column column) const;

    ImportPlanPtr m_plan;
    std::optional<RowState> m_filter;
    std::vector<quint32> m_rows; ///< Of the plan.
    mutable QCache<int, ImportRow> m_read;
};

/// What can put the row right, each with one click: what is likelier first.
QList<RowCure> curesOf(const ImportRow &row);
/// What one click does to the row: its first cure, otherwise "Edit" for what is wrong; empty for others.
QString rowActionText(const ImportRow &row);

} // namespace steward
