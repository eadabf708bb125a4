#include "ui/importmodel.h"

#include "models/exchange/rowtext.h"
#include "ui/forms/confirmation.h"
#include "ui/style/plaintooltip.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

constexpr int KeptRows = 1000;

struct ImportModelText {
    Q_DECLARE_TR_FUNCTIONS(ImportModel)
};

QVariant alignmentOf(ImportModel::Column column)
{
    const Qt::Alignment sideways = column == ImportModel::Column::Number ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(sideways | Qt::AlignVCenter);
}

} // namespace

QList<RowCure> curesOf(const ImportRow &row)
{
    QList<RowCure> cures;
    for (const RowIssue &issue : row.issues) {
        if (issue.kind == RowIssue::Kind::Hint && row.state == RowState::Problem)
            continue;
        for (const std::optional<RowCure> &cure : {issue.cure, issue.otherCure}) {
            if (cure)
                cures.append(*cure);
        }
    }
    return cures;
}

QString rowActionText(const ImportRow &row)
{
    if (const QList<RowCure> cures = curesOf(row); !cures.isEmpty())
        return cures.first().text;
    return row.state == RowState::Problem ? ImportModelText::tr("Edit") : QString();
}

ImportModel::ImportModel(QObject *parent) : QAbstractTableModel(parent), m_read(KeptRows) { }

void ImportModel::setPlan(const ImportPlanPtr &plan)
{
    beginResetModel();
    m_plan = plan;
    fill();
    endResetModel();
}

void ImportModel::setFilter(std::optional<RowState> state)
{
    if (state == m_filter)
        return;
    beginResetModel();
    m_filter = state;
    fill();
    endResetModel();
}

void ImportModel::fill()
{
    m_rows.clear();
    m_read.clear();
    for (qsizetype row = 0; m_plan && row < m_plan->rowCount(); ++row) {
        if (!m_filter || m_plan->state(row) == *m_filter)
            m_rows.push_back(static_cast<quint32>(row));
    }
}

const ImportRow &ImportModel::at(int row) const
{
    if (const ImportRow *known = m_read.object(row))
        return *known;
    auto *read = new ImportRow(m_plan->row(m_rows[static_cast<std::size_t>(row)]));
    m_read.insert(row, read);
    return *read;
}

int ImportModel::shownAt(qsizetype row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), static_cast<quint32>(row));
    return found == m_rows.end() || *found != row ? -1 : static_cast<int>(found - m_rows.begin());
}

int ImportModel::nextProblem(int from, int step) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int row = ((from + step * i) % count + count) % count;
        if (m_plan->state(m_rows[static_cast<std::size_t>(row)]) == RowState::Problem)
            return row;
    }
    return -1;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::text(const ImportRow &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return QLocale().toString(row.number);
    case Column::Result:
        return rowStateText(row.state);
    case Column::Name:
        return nameOf(row);
    case Column::Email:
        return emailOf(row);
    case Column::What:
        return withoutIsolates(whatHappens(row, m_plan->context().catalog));
    }
    Q_UNREACHABLE();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_plan)
        return {};
    const ImportRow &row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole: {
        if (column != Column::Name)
            return text(row, column);
        //: A row of a file as a screen reader says it: number, result, name, email, what happens.
        return tr("Row %1, %2, %3, %4, %5")
            .arg(text(row, Column::Number), text(row, Column::Result), nameOf(row), emailOf(row),
                 text(row, Column::What));
    }
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == static_cast<int>(Column::Number))
        return alignmentOf(Column::Number);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Row");
    case Column::Result:
        return tr("Result");
    case Column::Name:
        return tr("Name");
    case Column::Email:
        return tr("Email");
    case Column::What:
        return tr("What happens");
    }
    return {};
}

} // namespace steward
