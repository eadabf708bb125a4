#pragma once

#include "models/actions/bulkactions.h"
#include "ui/pagedrows.h"

#include <QAbstractTableModel>

#include <optional>

namespace steward {

/// The lines of a preview: for each account of the plan, or of those with one verdict, a line for each field that is
/// edited. Accounts are read, a page at a time, when they are seen. GUI thread.
class BulkPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : int { Name, Field, Now, After, Result };
    static constexpr int ColumnCount = static_cast<int>(Column::Result) + 1;

    /// How a line looks, beside its words.
    enum class State : quint8 { Loading, WillChange, Same, NotApplicable, LeftOut };

    explicit BulkPreviewModel(BulkActions &actions, QObject *parent = nullptr);

    void setPlan(const BulkPlanPtr &plan);
    const BulkPlanPtr &plan() const { return m_plan; }
    /// Without a verdict: all.
    void setFilter(std::optional<BulkVerdict> verdict);

    /// Null until it was read, and then it is read.
    const BulkRow *rowAt(int line) const;
    const FieldEffect *effectAt(int line) const;
    State stateAt(int line) const;
    /// Values that a field would get, of the first rows that were read.
    QStringList examples(Field field, int most) const;
    /// Whether it is the account's first line, which has its name.
    bool isFirst(int line) const { return line % m_fields == 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    qsizetype accounts() const;
    quint32 planRow(qsizetype account) const;
    void fetch(qsizetype page, quint64 number);
    void take(qsizetype page, const QList<BulkRow> &rows);
    QString text(int line, Column column) const;
    QString valueText(const FieldEffect &effect, const QJsonValue &value) const;

    BulkActions &m_actions;
    BulkPlanPtr m_plan;
    std::optional<BulkVerdict> m_filter;
    std::vector<quint32> m_rows; ///< Of the plan; empty without a filter.
    int m_fields = 1;            ///< Lines of an account.
    mutable PagedRows<BulkRow> m_read; ///< By account.
};

} // namespace steward
