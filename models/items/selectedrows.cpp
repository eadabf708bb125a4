#include "models/items/selectedrows.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace steward {

namespace {

/// So many rows before and behind the visible ones are selected in the view too: a little scrolling costs nothing.
constexpr int Margin = 100;

using Scope = AdministratorFilter::Scope;

Scope scopeOf(quint8 flags)
{
    return (flags & RowTable::Deleted) != 0 ? Scope::RecycleBin : Scope::Living;
}

/// Takes those out of `ids` that are not of the scope any more; whether there were any.
bool dropTouched(IdSet &ids, Scope scope, const QList<AdministratorId> &touched, const QList<Administrator> &rows)
{
    IdSet gone;
    for (const AdministratorId id : touched) {
        if (ids.contains(static_cast<quint32>(id.value)))
            gone.insert(static_cast<quint32>(id.value));
    }
    for (const Administrator &row : rows) {
        if (row.isDeleted() == (scope == Scope::RecycleBin))
            gone.remove(static_cast<quint32>(row.id.value));
    }
    for (const quint32 id : gone.ids())
        ids.remove(id);
    return !gone.isEmpty();
}

} // namespace

SelectedRows::SelectedRows(AdministratorModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent), m_model(model)
{
    // A persistent index for each row that the view shows as selected is not needed: they are found by id.
    connect(&model, &AdministratorModel::aboutToRearrange, this, [this] {
        const QScopedValueRollback ofView(m_ofView, true);
        const QSignalBlocker blocker(this);
        QItemSelectionModel::select(QItemSelection(), Clear);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &SelectedRows::recount);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &SelectedRows::recount);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &SelectedRows::recount);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectedRows::recount);
    connect(&model, &AdministratorModel::queryFinished, this, [this] {
        recount();
        review();
    });
    connect(&model.source(), &RowSource::applied, this, &SelectedRows::dropGone);
    connect(&model.source(), &RowSource::restarted, this, [this] {
        m_aside = {};
        deselectAll();
    });
}

bool SelectedRows::isRowSelected(int row) const
{
    const ShownRows &shown = m_model.shownRows();
    return row >= 0 && static_cast<std::size_t>(row) < shown.size()
        && m_now.ids.contains(shown.ids[static_cast<std::size_t>(row)]);
}

std::shared_ptr<const std::vector<quint32>> SelectedRows::ids() const
{
    if (!m_ids)
        m_ids = std::make_shared<const std::vector<quint32>>(m_now.ids.ids());
    return m_ids;
}

QList<AdministratorId> SelectedRows::idList() const
{
    QList<AdministratorId> list;
    if (m_now.ids.isEmpty())
        return list;
    list.reserve(count());
    if (shownCount() > 0) {
        for (const quint32 id : m_model.shownRows().ids) {
            if (m_now.ids.contains(id))
                list.append(AdministratorId {id});
        }
    }
    if (hiddenCount() > 0) {
        IdSet hidden = m_now.ids;
        for (const AdministratorId id : std::as_const(list))
            hidden.remove(static_cast<quint32>(id.value));
        for (const quint32 id : hidden.ids())
            list.append(AdministratorId {id});
    }
    return list;
}

std::optional<AdministratorFilter> SelectedRows::allMatching() const
{
    return m_exact ? m_filter : std::nullopt;
}

void SelectedRows::set(quint32 id, quint8 flags, bool selected)
{
    if (selected ? m_now.ids.insert(id) : m_now.ids.remove(id)) {
        m_now.summary.add(flags, selected ? 1 : -1);
        m_now.shown += selected ? 1 : -1;
    }
}

void SelectedRows::apply(std::size_t first, std::size_t last, SelectionFlags command)
{
    const ShownRows &shown = m_model.shownRows();
    for (std::size_t row = first; row <= last && row < shown.size(); ++row) {
        // Until the answer comes, rows of the scope before are shown.
        if (scopeOf(shown.flags[row]) != m_scope)
            continue;
        const quint32 id = shown.ids[row];
        const bool selected = command.testFlag(Toggle) ? !m_now.ids.contains(id) : command.testFlag(Select);
        set(id, shown.flags[row], selected);
    }
}

void SelectedRows::select(const QItemSelection &selection, SelectionFlags command)
{
    if (m_ofView)
        return QItemSelectionModel::select(selection, command);
    if (command == NoUpdate)
        return;
    if (command.testFlag(Clear))
        m_base = {};
    else if (!command.testFlag(Current))
        m_base = m_now;
    m_now = m_base;
    if ((command & (Select | Deselect | Toggle)) != NoUpdate) {
        for (const auto &[first, last] : m_model.rangesOf(selection))
            apply(first, last, command);
    }
    m_filter.reset();
    finish();
}

void SelectedRows::selectAll()
{
    const std::size_t rows = m_model.shownRows().size();
    if (rows > 0)
        apply(0, rows - 1, Select);
    m_base = m_now;
    m_filter.reset();
    if (m_model.isComplete())
        m_filter = m_model.filter();
    finish();
}

void SelectedRows::deselectShown()
{
    const std::size_t rows = m_model.shownRows().size();
    if (rows > 0)
        apply(0, rows - 1, Deselect);
    m_base = m_now;
    m_filter.reset();
    finish();
}

void SelectedRows::deselectHidden()
{
    State shown;
    std::swap(m_now, shown);
    const ShownRows &rows = m_model.shownRows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (shown.ids.contains(rows.ids[row]))
            set(rows.ids[row], rows.flags[row], true);
    }
    m_base = m_now;
    m_filter.reset();
    finish();
}

void SelectedRows::deselectAll()
{
    m_now = {};
    m_base = {};
    m_filter.reset();
    finish();
}

void SelectedRows::includeMore()
{
    for (const quint32 id : std::exchange(m_more, {}))
        m_now.ids.insert(id);
    m_base = m_now;
    ++m_version;
    recount();
    review();
}

/// What is selected was changed by a command.
void SelectedRows::finish()
{
    ++m_version;
    m_ids.reset();
    m_more.clear();
    m_exact = m_filter && m_now.shown == count() && m_now.shown == m_model.matching();
    mirror();
    emit changed();
}

void SelectedRows::followScope()
{
    if (m_scope == m_model.filter().scope)
        return;
    m_scope = m_model.filter().scope;
    std::swap(m_now, m_aside.state);
    std::swap(m_filter, m_aside.filter);
    m_more.clear();
    m_exact = false;
    ++m_version;
    recount();
}

void SelectedRows::recount()
{
    if (m_scope != m_model.filter().scope)
        return followScope();
    if (m_now.ids.isEmpty()) {
        m_now.shown = 0;
        m_now.summary = {};
    } else {
        const SelectionSummary before = m_now.summary;
        const ShownRows &rows = m_model.shownRows();
        SelectionSummary shown;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (m_now.ids.contains(rows.ids[row]))
                shown.add(rows.flags[row]);
        }
        // Of what kind the hidden ones are is as it was; the review knows for sure.
        const qint64 hidden = count() - shown.count();
        const qint64 apiUsers = std::clamp<qint64>(before.apiUsers - shown.apiUsers, 0, hidden);
        m_now.shown = shown.count();
        m_now.summary = {shown.persons + hidden - apiUsers, shown.apiUsers + apiUsers,
                         shown.suspended + std::clamp<qint64>(before.suspended - shown.suspended, 0, hidden)};
    }
    m_base = m_now;
    m_ids.reset();
    mirror();
    emit changed();
}

void SelectedRows::setVisibleRange(int first, int last)
{
    const bool covered = first >= m_firstVisible && last <= m_lastVisible;
    if (covered || last < first)
        return;
    m_firstVisible = std::max(0, first - Margin);
    m_lastVisible = last + Margin;
    mirror();
}

void SelectedRows::mirror()
{
    QItemSelection near;
    const int end = std::min(m_lastVisible + 1, m_model.rowCount());
    int start = -1;
    for (int row = m_firstVisible; row <= end; ++row) {
        const bool selected = row < end && isRowSelected(row);
        if (selected && start < 0)
            start = row;
        if (!selected && start >= 0) {
            near.select(m_model.index(start, 0), m_model.index(row - 1, ColumnCount - 1));
            start = -1;
        }
    }
    const QScopedValueRollback ofView(m_ofView, true);
    QItemSelectionModel::select(near, ClearAndSelect);
}

void SelectedRows::reset()
{
    const QScopedValueRollback ofView(m_ofView, true);
    QItemSelectionModel::reset();
}

/// Before the rows are found anew: nobody acts on an account that has just been deleted.
void SelectedRows::dropGone(const QList<AdministratorId> &touched, const QList<Administrator> &rows)
{
    const Scope other = m_scope == Scope::Living ? Scope::RecycleBin : Scope::Living;
    dropTouched(m_aside.state.ids, other, touched, rows);
    if (!dropTouched(m_now.ids, m_scope, touched, rows))
        return;
    ++m_version;
    recount();
}

void SelectedRows::review()
{
    if (!m_model.isComplete() || (m_now.ids.isEmpty() && !m_filter))
        return;
    if (m_reviewing) {
        m_reviewAgain = true;
        return;
    }
    m_reviewing = true;
    m_reviewAgain = false;
    whenDone(m_model.source().review({set(), m_scope, m_filter}), this,
             [this, version = m_version](const Result<SelectionReview> &review) {
                 m_reviewing = false;
                 if (review && version == m_version)
                     take(*review);
                 if (m_reviewAgain || version != m_version)
                     this->review();
             });
}

void SelectedRows::take(const SelectionReview &review)
{
    for (const quint32 id : review.gone)
        m_now.ids.remove(id);
    m_now.summary = review.summary;
    m_more = review.more;
    m_exact = review.allMatch && m_more.empty();
    recount();
}

} // namespace steward
