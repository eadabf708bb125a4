#pragma once

#include "models/actions/jobactions.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <optional>

namespace steward {

/// The rows of a kept result, all or those of one outcome, or of these what a search finds; they are read, a page at a
/// time, when they are seen. GUI thread.
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
    /// Only rows with this text; empty: all. What was shown stays until they are found.
    void setText(const QString &text);
    /// Null until it was read, and then it is read.
    const JobRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const steward::Error &error);
    /// The rows with the text are shown now.
    void searched();

private:
    void forget();
    void search();
    void show(std::optional<std::vector<quint32>> found);
    qint64 positionOf(int row) const;
    qint64 count() const;
    void fetch(int page) const;
    void take(int page, const QList<JobRow> &rows);
    QString text(const JobRow &row, Column column) const;
    QString changeText(const JobRow &row) const;

    JobActions &m_actions;
    Catalog m_catalog;
    JobReport m_report;
    std::optional<JobRow::Outcome> m_filter;
    QString m_text;
    std::optional<std::vector<quint32>> m_found; ///< Places in the rows of the filter, ascending.
    QFuture<Result<std::vector<quint32>>> m_searching;
    quint64 m_number = 0; ///< Of report and filter; pages of earlier ones are dropped.
    mutable QCache<int, JobRow> m_read; ///< By place in the rows of the filter.
    mutable QSet<int> m_asked; ///< Pages.
};

} // namespace steward
