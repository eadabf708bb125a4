#include "ui/jobresultmodel.h"

#include "models/domain/changedetails.h"
#include "models/domain/folding.h"
#include "models/domain/imagetext.h"
#include "ui/style/plaintooltip.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

constexpr int ResultsPerPage = 100;
constexpr qsizetype KeptResultPages = 40;
/// A view takes no more rows.
constexpr qint64 MostRows = std::numeric_limits<int>::max() / 64;

} // namespace

JobResultModel::JobResultModel(JobActions &actions, const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent),
      m_actions(actions),
      m_catalog(catalog),
      m_read(ResultsPerPage, KeptResultPages, [this](qsizetype page, quint64 number) { fetch(page, number); })
{
}

void JobResultModel::setReport(const JobReport &report)
{
    beginResetModel();
    m_report = report;
    forget();
    endResetModel();
    search();
}

void JobResultModel::setFilter(std::optional<JobRow::Outcome> outcome)
{
    if (outcome == m_filter)
        return;
    beginResetModel();
    m_filter = outcome;
    forget();
    endResetModel();
    search();
}

void JobResultModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    search();
}

void JobResultModel::search()
{
    m_searching.cancel();
    if (m_text.isEmpty()) {
        if (m_found)
            show({});
        return;
    }
    m_searching = m_actions.search(m_report.id, m_filter, m_text);
    whenDone(m_searching, this,
             [this, number = m_read.number(), text = m_text](const Result<std::vector<quint32>> &found) {
                 if (number != m_read.number() || text != m_text)
                     return;
                 if (found)
                     show(*found);
                 else if (found.error().kind != ErrorKind::Cancelled)
                     emit failed(found.error());
             });
}

void JobResultModel::show(std::optional<std::vector<quint32>> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
    emit searched();
}

void JobResultModel::forget()
{
    m_read.forget();
    m_found.reset();
}

qint64 JobResultModel::count() const
{
    if (m_found)
        return static_cast<qint64>(m_found->size());
    if (!m_filter)
        return m_report.total();
    switch (*m_filter) {
    case JobRow::Outcome::Changed:
        return m_report.changed;
    case JobRow::Outcome::Unchanged:
        return m_report.unchanged;
    case JobRow::Outcome::Left:
        return m_report.left;
    }
    Q_UNREACHABLE();
}

void JobResultModel::fetch(qsizetype page, quint64 number)
{
    whenDone(m_actions.rows(m_report.id, m_filter, page * ResultsPerPage, ResultsPerPage), this,
             [this, page, number](const Result<QList<JobRow>> &rows) {
                 if (number != m_read.number())
                     return;
                 if (rows)
                     take(page, *rows);
                 else
                     emit failed(rows.error());
             });
}

void JobResultModel::take(qsizetype page, const QList<JobRow> &rows)
{
    m_read.take(page, rows);
    const int first = rowFrom(page * ResultsPerPage);
    const int end = std::min(rowFrom(page * ResultsPerPage + rows.size()), rowCount());
    if (first < end)
        emit dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
}

/// The first row at this place or behind it.
int JobResultModel::rowFrom(qsizetype place) const
{
    if (!m_found)
        return static_cast<int>(place);
    const auto found = std::lower_bound(m_found->cbegin(), m_found->cend(), static_cast<quint32>(place));
    return static_cast<int>(std::distance(m_found->cbegin(), found));
}

const JobRow *JobResultModel::rowAt(int row) const
{
    return m_read.at(m_found ? static_cast<qsizetype>((*m_found)[static_cast<std::size_t>(row)]) : row);
}

QString JobResultModel::changeText(const JobRow &row) const
{
    const AccountNames names;
    const ImageText text(m_catalog, names);
    QStringList parts;
    for (const QString &key : row.before.keys() + row.after.keys()) {
        const QString before = text.value(Entity::Administrator, key, row.before.value(key));
        const QString after = text.value(Entity::Administrator, key, row.after.value(key));
        const QString part
            = tr("%1 → %2", "before and after")
                  .arg(before.isEmpty() ? QStringLiteral("—") : before, after.isEmpty() ? QStringLiteral("—") : after);
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString JobResultModel::text(const JobRow &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return row.number > 0 ? QLocale().toString(row.number) : QString();
    case Column::Name:
        return row.name;
    case Column::Change:
        return changeText(row);
    case Column::Reason:
        if (row.outcome == JobRow::Outcome::Changed)
            return tr("Changed");
        return row.outcome == JobRow::Outcome::Unchanged ? tr("Was so already") : withoutIsolates(row.reason);
    case Column::Advice:
        if (row.outcome != JobRow::Outcome::Left)
            return {};
        // A row of a spreadsheet that became no account.
        return row.cause == LeftCause::Invalid && row.id.isNull() ? tr("Correct it in the file")
                                                                  : leftCauseAdvice(row.cause);
    }
    Q_UNREACHABLE();
}

int JobResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(MostRows, count()));
}

int JobResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::Number ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const JobRow *row = rowAt(index.row());
    const QString shown = row ? text(*row, column) : QString();
    return role == Qt::DisplayRole ? shown : plainToolTip(shown);
}

QVariant JobResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Row");
    case Column::Name:
        return tr("Name");
    case Column::Change:
        return tr("Change");
    case Column::Reason:
        return tr("Reason");
    case Column::Advice:
        return tr("What to do");
    }
    return {};
}

} // namespace steward
