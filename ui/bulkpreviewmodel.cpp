#include "ui/bulkpreviewmodel.h"

#include "models/domain/folding.h"
#include "ui/style/plaintooltip.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

constexpr qsizetype PageSize = 64;
constexpr qsizetype KeptPages = 40;
/// A view takes no more lines.
constexpr qsizetype MostLines = std::numeric_limits<int>::max() / 64;

} // namespace

BulkPreviewModel::BulkPreviewModel(BulkActions &actions, QObject *parent)
    : QAbstractTableModel(parent),
      m_actions(actions),
      m_read(PageSize, KeptPages, [this](qsizetype page, quint64 number) { fetch(page, number); })
{
}

void BulkPreviewModel::setPlan(const BulkPlanPtr &plan)
{
    beginResetModel();
    m_plan = plan;
    const qsizetype fields
        = plan ? plan->job().edit.fields.size() + (plan->job().edit.owner ? 1 : 0) : qsizetype {0};
    m_fields = static_cast<int>(std::max<qsizetype>(1, fields));
    fill();
    endResetModel();
}

void BulkPreviewModel::setFilter(std::optional<BulkVerdict> verdict)
{
    if (verdict == m_filter)
        return;
    beginResetModel();
    m_filter = verdict;
    fill();
    endResetModel();
}

void BulkPreviewModel::fill()
{
    m_read.forget();
    m_rows = m_plan && m_filter ? m_plan->rowsOf(*m_filter) : std::vector<quint32>();
}

qsizetype BulkPreviewModel::accounts() const
{
    // Without an edit there is nothing to preview.
    if (!m_plan || m_plan->job().edit.isEmpty())
        return 0;
    return static_cast<qsizetype>(m_filter ? m_rows.size() : m_plan->rowCount());
}

quint32 BulkPreviewModel::planRow(qsizetype account) const
{
    return m_filter ? m_rows[static_cast<std::size_t>(account)] : static_cast<quint32>(account);
}

void BulkPreviewModel::fetch(qsizetype page, quint64 number)
{
    std::vector<quint32> rows;
    for (qsizetype account = page * PageSize; account < std::min((page + 1) * PageSize, accounts()); ++account)
        rows.push_back(planRow(account));
    whenDone(m_actions.rows(m_plan, rows), this, [this, page, number](const Result<QList<BulkRow>> &read) {
        if (number == m_read.number() && read)
            take(page, *read);
    });
}

void BulkPreviewModel::take(qsizetype page, const QList<BulkRow> &rows)
{
    m_read.take(page, rows);
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(page * PageSize) * m_fields;
    const int last = std::min(first + static_cast<int>(rows.size()) * m_fields, rowCount()) - 1;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const BulkRow *BulkPreviewModel::rowAt(int line) const
{
    return m_read.at(line / m_fields);
}

const FieldEffect *BulkPreviewModel::effectAt(int line) const
{
    const BulkRow *row = rowAt(line);
    const qsizetype place = line % m_fields;
    return row && place < row->fields.size() ? &row->fields.at(place) : nullptr;
}

BulkPreviewModel::State BulkPreviewModel::stateAt(int line) const
{
    const BulkRow *row = rowAt(line);
    if (!row)
        return State::Loading;
    const FieldEffect *effect = effectAt(line);
    if (!effect || effect->state == FieldEffect::State::Refused)
        return State::LeftOut;
    if (effect->state == FieldEffect::State::NotApplicable)
        return State::NotApplicable;
    if (effect->state == FieldEffect::State::Same)
        return State::Same;
    return row->verdict == BulkVerdict::WillChange ? State::WillChange : State::LeftOut;
}

QStringList BulkPreviewModel::examples(Field field, int most) const
{
    QStringList values;
    for (qsizetype account = 0; account < std::min(PageSize, accounts()) && values.size() < most; ++account) {
        const BulkRow *row = m_read.known(account);
        for (const FieldEffect &effect : row ? row->fields : QList<FieldEffect>()) {
            if (effect.field == field && effect.state == FieldEffect::State::Changes)
                values.append(valueText(effect, effect.after));
        }
    }
    return values;
}

QString BulkPreviewModel::valueText(const FieldEffect &effect, const QJsonValue &value) const
{
    if (!effect.field)
        return value.toString();
    if (*effect.field == Field::Suspended)
        return value.toBool() ? tr("Login suspended") : tr("Active");
    return fieldText(*effect.field, value, m_plan->catalog());
}

QString BulkPreviewModel::text(int line, Column column) const
{
    const BulkRow *row = rowAt(line);
    if (!row)
        return {};
    const FieldEffect *effect = effectAt(line);
    if (column == Column::Name)
        return !isFirst(line) ? QString() : row->account ? row->account->displayName() : tr("(gone)");
    if (!effect)
        return column == Column::Result ? withoutIsolates(row->left.text) : QString();
    const State state = stateAt(line);
    const QString before = valueText(*effect, effect->before);
    const QString shownBefore = before.isEmpty() ? QStringLiteral("—") : before;
    switch (column) {
    case Column::Field:
        return effect->field ? fieldSpec(*effect->field).text() : tr("Owner");
    case Column::Now:
        return shownBefore;
    case Column::After:
        if (state == State::Same)
            return shownBefore;
        if (state != State::WillChange)
            return tr("Not changed");
        return effect->after.isNull() || valueText(*effect, effect->after).isEmpty()
            ? tr("(empty)")
            : valueText(*effect, effect->after);
    case Column::Name:
    case Column::Result:
        break;
    }
    if (state == State::WillChange)
        return tr("Will change");
    if (state == State::Same)
        return tr("Already set");
    return withoutIsolates(effect->reason.isEmpty() ? row->left.text : effect->reason);
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(MostLines, accounts() * m_fields));
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), column));
    case Qt::AccessibleTextRole: {
        const BulkRow *row = rowAt(index.row());
        return column == Column::Name && row && row->account ? row->account->displayName()
                                                              : text(index.row(), column);
    }
    default:
        return {};
    }
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Field:
        return tr("Field");
    case Column::Now:
        return tr("Now");
    case Column::After:
        return tr("After");
    case Column::Result:
        return tr("Result");
    }
    return {};
}

} // namespace steward
