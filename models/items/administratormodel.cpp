#include "models/items/administratormodel.h"

#include "models/items/administratortext.h"
#include "models/items/selectedrows.h"

#include <algorithm>

namespace steward {

namespace {

constexpr std::size_t FirstPage = 64;
/// More changed rows than these are announced as one range.
constexpr std::size_t MaxAnnounced = 256;

int toInt(std::size_t number)
{
    return static_cast<int>(number);
}

std::vector<quint32> numbersOf(const QList<AdministratorId> &ids)
{
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<std::size_t>(ids.size()));
    for (const AdministratorId id : ids)
        numbers.push_back(static_cast<quint32>(id.value));
    return numbers;
}

} // namespace

AdministratorModel::AdministratorModel(RowSource &source, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_shown(std::make_shared<ShownRows>()),
      m_catalog(std::make_shared<const Catalog>()),
      m_pages(source)
{
    m_question.lastVisible = FirstPage;
    connect(&source, &RowSource::restarted, this, &AdministratorModel::forget);
    connect(&source, &RowSource::begun, this, [this] { ask(Cause::Query); });
    connect(&source, &RowSource::completed, this, [this] {
        m_pages.clear();
        ask(Cause::Change);
        if (m_shown->size() > 0)
            emitRowsChanged(0, m_shown->size() - 1);
    });
    connect(&source, &RowSource::applied, this, &AdministratorModel::takeChanged);
    connect(&source, &RowSource::failed, this, &AdministratorModel::failed);
    connect(&m_pages, &RowPages::failed, this, &AdministratorModel::failed);
    connect(&m_pages, &RowPages::arrived, this, &AdministratorModel::emitRowsChanged);
    if (source.isComplete())
        ask(Cause::Query);
}

AdministratorModel::~AdministratorModel()
{
    m_running.cancel();
    m_source.retire(std::move(m_shown));
}

void AdministratorModel::forget()
{
    ++m_number;
    m_running.cancel();
    m_asking = false;
    m_askAgain = false;
    m_answered = false;
    m_complete = false;
    m_sameQuery = false;
    m_touched.clear();
    beginResetModel();
    m_pages.clear();
    m_source.retire(std::exchange(m_shown, std::make_shared<ShownRows>()));
    m_pages.show(m_shown);
    endResetModel();
    m_facets = {};
    m_total = 0;
    m_totalApiUsers = 0;
    emit countsChanged();
}

void AdministratorModel::setQuery(const AdministratorFilter &filter, Column column, Qt::SortOrder order)
{
    const bool same = filter == m_question.filter && column == m_question.column && order == m_question.order;
    if (same && (m_answered || m_asking))
        return;
    m_question.filter = filter;
    m_question.column = column;
    m_question.order = order;
    m_sameQuery = false;
    if (m_answered || m_asking || m_source.isComplete())
        ask(Cause::Query);
}

void AdministratorModel::ask(Cause cause)
{
    // A stream of changes must not keep an answer from ever coming; a new query makes the old one worthless.
    if (cause == Cause::Change && m_asking) {
        m_askAgain = true;
        return;
    }
    m_running.cancel();
    m_asking = true;
    m_askAgain = false;
    RowQuestion question = m_question;
    if (m_sameQuery) {
        question.shown = m_shown;
        question.touched = std::exchange(m_touched, {});
    }
    m_touched.clear();
    m_running = m_source.ask(question);
    whenDone(m_running, this, [this, number = ++m_number](Result<RowAnswer> answer) {
        if (number != m_number)
            return;
        m_asking = false;
        if (answer)
            take(*answer);
        else if (answer.error().kind != ErrorKind::Cancelled)
            emit failed(answer.error());
        if (m_askAgain)
            ask(Cause::Change);
    });
}

void AdministratorModel::take(RowAnswer &answer)
{
    useCatalog(answer.catalog);
    m_pages.insert(answer.visible);
    show(answer);
    m_sameQuery = answer.complete;
    m_answered = true;
    m_complete = answer.complete;
    if (!answer.complete)
        return;
    m_total = answer.total;
    m_totalApiUsers = answer.totalApiUsers;
    m_facets = std::move(answer.facets);
    emit countsChanged();
    emit queryFinished();
}

void AdministratorModel::show(RowAnswer &answer)
{
    if (answer.sameRows)
        return m_source.retire(std::move(answer.rows));
    if (answer.steps) {
        showBySteps(*answer.steps, *answer.rows);
        m_source.retire(std::exchange(m_shown, answer.rows));
        m_pages.show(m_shown);
    } else if (m_shown->size() == 0 || answer.rows->size() == 0) {
        beginResetModel();
        m_shown = answer.rows;
        m_pages.show(m_shown);
        endResetModel();
    } else {
        showByLayout(answer.rows);
    }
}

void AdministratorModel::showBySteps(const std::vector<RowStep> &steps, const ShownRows &after)
{
    for (const RowStep &step : steps) {
        const int first = toInt(step.first);
        const int last = toInt(step.last);
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, first, last);
            perform(step, *m_shown, after);
            endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            beginInsertRows({}, first, last);
            perform(step, *m_shown, after);
            endInsertRows();
            break;
        case RowStep::Kind::Move:
            beginMoveRows({}, first, first, {}, first < last ? last + 1 : last);
            perform(step, *m_shown, after);
            endMoveRows();
            break;
        }
    }
}

void AdministratorModel::showByLayout(const std::shared_ptr<ShownRows> &rows)
{
    emit aboutToRearrange();
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> ids;
    ids.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        ids.push_back(m_shown->ids[static_cast<std::size_t>(index.row())]);
    m_source.retire(std::exchange(m_shown, rows));
    m_pages.show(m_shown);
    QHash<quint32, int> places;
    for (const auto &[row, id] : placesOf(*m_shown, ids))
        places.insert(id, toInt(row));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = places.value(ids[static_cast<std::size_t>(i)], -1);
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void AdministratorModel::useCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = catalog;
    emit catalogChanged();
    if (m_shown->size() > 0)
        emitRowsChanged(0, m_shown->size() - 1);
}

void AdministratorModel::takeChanged(const QList<AdministratorId> &touched, const QList<Administrator> &rows)
{
    QList<Administrator> known;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(known),
                 [this](const Administrator &row) { return m_pages.contains(row.id); });
    m_pages.insert(known);
    const std::vector<quint32> numbers = numbersOf(touched);
    m_touched.insert(m_touched.end(), numbers.cbegin(), numbers.cend());
    const auto places = placesOf(*m_shown, numbers);
    if (places.size() > MaxAnnounced)
        emitRowsChanged(places.front().first, places.back().first);
    else
        for (const auto &place : places)
            emitRowsChanged(place.first, place.first);
    ask(Cause::Change);
}

void AdministratorModel::emitRowsChanged(std::size_t first, std::size_t last)
{
    emit dataChanged(index(toInt(first), 0), index(toInt(last), ColumnCount - 1));
}

void AdministratorModel::setVisibleRange(int first, int last)
{
    if (first < 0 || last < first)
        return;
    m_question.firstVisible = static_cast<std::size_t>(first);
    m_question.lastVisible = static_cast<std::size_t>(last);
    const auto around = static_cast<std::size_t>(last - first + 1) * 2;
    m_pages.prefetch(m_question.firstVisible - std::min(m_question.firstVisible, around),
                     m_question.lastVisible + around);
}

AdministratorId AdministratorModel::idAt(int row) const
{
    const bool there = row >= 0 && static_cast<std::size_t>(row) < m_shown->size();
    return there ? AdministratorId {m_shown->ids[static_cast<std::size_t>(row)]} : AdministratorId {};
}

const Administrator *AdministratorModel::administratorAt(int row) const
{
    return row < 0 ? nullptr : m_pages.at(static_cast<std::size_t>(row));
}

QHash<AdministratorId, int> AdministratorModel::rowsOf(const QList<AdministratorId> &ids) const
{
    QHash<AdministratorId, int> rows;
    for (const auto &[row, id] : placesOf(*m_shown, numbersOf(ids)))
        rows.insert(AdministratorId {id}, toInt(row));
    return rows;
}

QList<std::pair<std::size_t, std::size_t>> AdministratorModel::rangesOf(const QItemSelection &selection) const
{
    QList<std::pair<std::size_t, std::size_t>> ranges;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.model() == this)
            ranges.append({static_cast<std::size_t>(range.top()), static_cast<std::size_t>(range.bottom())});
    }
    std::sort(ranges.begin(), ranges.end());
    // The columns of a row may lie in several ranges.
    QList<std::pair<std::size_t, std::size_t>> merged;
    for (const auto &range : std::as_const(ranges)) {
        if (!merged.isEmpty() && range.first <= merged.last().second)
            merged.last().second = std::max(merged.last().second, range.second);
        else
            merged.append(range);
    }
    return merged;
}

int AdministratorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(m_shown->size());
}

int AdministratorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdministratorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    if (role == Qt::CheckStateRole && m_ticks && index.column() == static_cast<int>(Column::Name))
        return static_cast<int>(m_ticks->isRowSelected(index.row()) ? Qt::Checked : Qt::Unchecked);
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        || role == AdministratorRole || role == LoadingRole;
    if (!known)
        return {};
    const Administrator *row = administratorAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return role == AdministratorRole ? QVariant() : QVariant(QString());
    if (role == AdministratorRole)
        return QVariant::fromValue(*row);
    if (column == Column::Credential && m_serverIssues && row->credential.state == CredentialState::None)
        return issuedByServerText();
    if (role == Qt::ToolTipRole)
        return cellDetail(*row, column, *m_catalog);
    if (role == Qt::AccessibleTextRole)
        return cellSpeech(*row, column, *m_catalog, m_source.now());
    return cellText(*row, column, *m_catalog, m_source.now());
}

void AdministratorModel::setServerIssues(bool issues)
{
    if (std::exchange(m_serverIssues, issues) == issues || rowCount() == 0)
        return;
    const int column = static_cast<int>(Column::Credential);
    emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

Qt::ItemFlags AdministratorModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_ticks && index.column() == static_cast<int>(Column::Name) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool AdministratorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_ticks || !index.isValid() || index.column() != static_cast<int>(Column::Name))
        return false;
    const auto command = value.toInt() == Qt::Checked ? SelectedRows::Select : SelectedRows::Deselect;
    m_ticks->select(index, command | SelectedRows::Rows);
    return true;
}

void AdministratorModel::setTicks(SelectedRows *ticks)
{
    m_ticks = ticks;
}

QVariant AdministratorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount)
        return columnTitle(static_cast<Column>(section));
    return QAbstractTableModel::headerData(section, orientation, role);
}

void AdministratorModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        setQuery(m_question.filter, static_cast<Column>(column), order);
}

} // namespace steward
