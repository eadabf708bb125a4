#include "ui/jobresultmodel.h"

#include "models/domain/changedetails.h"
#include "models/domain/folding.h"
#include "models/domain/imagetext.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

constexpr int PageSize = 100;
constexpr int KeptRows = 40 * PageSize;
/// A view takes no more rows.
constexpr qint64 MostRows = std::numeric_limits<int>::max() / 64;

} // namespace

JobResultModel::JobResultModel(JobActions &actions, const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions), m_catalog(catalog), m_read(KeptRows)
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
             [this, number = m_number, text = m_text](const Result<std::vector<quint32>> &found) {
                 if (number != m_number || text != m_text)
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
    ++m_number;
    m_read.clear();
    m_asked.clear();
    m_found.reset();
}

qint64 JobResultModel::positionOf(int row) const
{
    return m_found ? static_cast<qint64>((*m_found)[static_cast<std::size_t>(row)]) : row;
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

void JobResultModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    auto *self = const_cast<JobResultModel *>(this);
    whenDone(m_actions.rows(m_report.id, m_filter, qint64 {page} * PageSize, PageSize), self,
             [self, page, number = m_number](const Result<QList<JobRow>> &rows) {
                 if (number != self->m_number)
                     return;
                 if (rows)
                     self->take(page, *rows);
                 else
                     emit self->failed(rows.error());
             });
}

void JobResultModel::take(int page, const QList<JobRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_asked.remove(page);
    int place = page * PageSize;
    int first = place;
    for (const JobRow &one : rows)
        m_read.insert(place++, new JobRow(one));
    int end = place;
    if (m_found) {
        const auto rowFrom = [this](int at) {
            const auto found = std::lower_bound(m_found->cbegin(), m_found->cend(), static_cast<quint32>(at));
            return static_cast<int>(std::distance(m_found->cbegin(), found));
        };
        first = rowFrom(first);
        end = rowFrom(end);
    }
    end = std::min(end, rowCount());
    if (first < end)
        emit dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
}

const JobRow *JobResultModel::rowAt(int row) const
{
    const int place = static_cast<int>(positionOf(row));
    const JobRow *known = m_read.object(place);
    if (!known)
        fetch(place / PageSize);
    return known;
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
        return row.outcome == JobRow::Outcome::Left ? leftCauseAdvice(row.cause) : QString();
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
    // Tool tips guess their format; a text of data must not become markup.
    return role == Qt::DisplayRole || shown.isEmpty()
        ? shown
        : QString(QStringLiteral("<p>") + shown.toHtmlEscaped() + QStringLiteral("</p>"));
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
