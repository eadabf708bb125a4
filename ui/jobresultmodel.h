#pragma once

#include "models/actions/jobactions.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <optional>

namespace steward {

/// The rows of a kept result, all or those of one outcome; they are read, a page at a time, when they are seen. GUI
/// thread.
class JobResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : int { Number, Name, Change, Reason, Advice };
    static constexpr int ColumnCount = static_cast<int>(Column::Advice) + 1;

    JobResultModel(JobActions &actions, const Catalog &catalog, QObject *parent = nullptr);

    void setReport(const JobReport &report);
    /// Without an outcome: all.
    void setFilter(std::optional<JobRow::Outcome> outcome);
    std::optional<JobRow::Outcome> filter() const { return m_filter; }
    /// Null until it was read, and then it is read.
    const JobRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const steward::Error &error);

private:
    void forget();
    qint64 count() const;
    void fetch(int page) const;
    void take(int page, const QList<JobRow> &rows);
    QString text(const JobRow &row, Column column) const;
    QString changeText(const JobRow &row) const;

    JobActions &m_actions;
    Catalog m_catalog;
    JobReport m_report;
    std::optional<JobRow::Outcome> m_filter;
    quint64 m_number = 0; ///< Of report and filter; pages of earlier ones are dropped.
    mutable QCache<int, JobRow> m_read;
    mutable QSet<int> m_asked; ///< Pages.
};

} // namespace steward
