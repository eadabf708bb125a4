#include "models/items/activitymodel.h"

#include "models/domain/changewords.h"
#include "models/domain/folding.h"
#include "models/items/administratortext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

constexpr int ColumnsOfActivity = static_cast<int>(ActivityModel::Column::From) + 1;

QString clockTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at).time().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

ActivityModel::ActivityModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_pages(store, m_lines)
{
    connect(&m_pages, &ActivityPages::arrived, this, &ActivityModel::repaint);
    connect(&m_pages, &ActivityPages::failed, this, &ActivityModel::failed);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (m_number == 0)
            return;
        // Names may be others now, and another entry may be undone.
        if (set.catalogChanged || !set.undoes.isNull()) {
            m_pages.clear();
            repaint();
        }
        follow();
    });
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    m_reading.cancel();
    ++m_number;
    m_cursor = {};
    m_old = true;
    m_complete = false;
    read();
}

void ActivityModel::read()
{
    const auto next = [filter = m_filter, cursor = m_cursor](Connection &connection, const StopToken &stop) {
        return ActivityRows(connection).next(filter, cursor, stop);
    };
    m_reading = m_store.read(next);
    whenDone(m_reading, this, [this, number = m_number](const Result<ActivityChunk> &chunk) {
        if (number != m_number)
            return;
        if (chunk)
            take(*chunk);
        else if (chunk.error().kind != ErrorKind::Cancelled)
            emit failed(chunk.error());
    });
}

void ActivityModel::take(const ActivityChunk &chunk)
{
    m_cursor = chunk.next;
    m_complete = chunk.complete;
    // What is shown stays until there is something else.
    if (m_old && (m_complete || !chunk.ids.isEmpty())) {
        m_old = false;
        m_known = {chunk.newest, 0, chunk.next.last};
        beginResetModel();
        m_lines = {};
        m_lines.append(chunk);
        endResetModel();
    } else if (!chunk.ids.isEmpty()) {
        beginInsertRows({}, m_lines.count(), m_lines.count() + m_lines.added(chunk) - 1);
        m_lines.append(chunk);
        endInsertRows();
    }
    emit countsChanged();
    if (!m_complete) {
        read();
        return;
    }
    emit completed();
    follow();
    count();
}

void ActivityModel::follow()
{
    if (!m_complete)
        return;
    if (m_following) {
        m_followAgain = true;
        return;
    }
    m_following = true;
    const auto newer = [filter = m_filter, known = m_known](Connection &connection, const StopToken &stop) {
        return ActivityRows(connection).since(filter, known, stop);
    };
    whenDone(m_store.read(newer), this, [this, number = m_number](const Result<ActivityChunk> &chunk) {
        m_following = false;
        const bool again = std::exchange(m_followAgain, false);
        if (number != m_number)
            return;
        if (!chunk) {
            if (chunk.error().kind != ErrorKind::Cancelled)
                emit failed(chunk.error());
            return;
        }
        const bool moved = chunk->next.last != m_known.last;
        putOnTop(*chunk);
        if (again || !chunk->complete)
            follow();
        if (moved)
            count();
    });
}

void ActivityModel::putOnTop(const ActivityChunk &chunk)
{
    if (!chunk.ids.isEmpty() && !chunk.inOrder) {
        // A clock was set back: the place of the new ones is somewhere below.
        setFilter(m_filter);
        return;
    }
    m_known.last = chunk.next.last;
    m_known.at = qMax(m_known.at, chunk.next.at);
    qsizetype entry = 0;
    for (const ActivityDay &day : chunk.days) {
        for (qsizetype i = 0; i < day.count; ++i) {
            const bool begins = m_lines.beginsDay(day.date);
            beginInsertRows({}, begins ? 0 : 1, 1);
            m_lines.prepend(chunk.ids.at(entry++), day.date);
            endInsertRows();
            // It is another day that is called today.
            if (begins)
                repaint();
        }
    }
    emit countsChanged();
}

void ActivityModel::count()
{
    if (m_counting)
        return;
    m_counting = true;
    const auto more = [counts = m_counts](Connection &connection) -> Result<std::pair<ActivityCounts, bool>> {
        ActivityCounts counted = counts;
        const Result<bool> complete = ActivityRows(connection).count(counted);
        STEWARD_TRY(complete);
        return std::pair(counted, *complete);
    };
    whenDone(m_store.read(more), this, [this](const Result<std::pair<ActivityCounts, bool>> &counted) {
        m_counting = false;
        if (!counted)
            return;
        m_counts = counted->first;
        emit countsChanged();
        if (!counted->second)
            count();
    });
}

void ActivityModel::repaint()
{
    if (m_lines.count() > 0)
        emit dataChanged(index(0, 0), index(m_lines.count() - 1, ColumnsOfActivity - 1));
}

QList<ChangeSetId> ActivityModel::setsOf(const QItemSelection &selection, qsizetype most) const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection) {
        if (range.left() == 0)
            ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end());
    QList<ChangeSetId> sets;
    for (const auto &[first, last] : std::as_const(ranges)) {
        for (int row = first; row <= last && sets.size() < most; ++row) {
            if (!isDay(row))
                sets.append(setAt(row));
        }
    }
    return sets;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines.count();
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnsOfActivity;
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    // The arrow keys pass over a heading, and it cannot be selected.
    return index.isValid() && !isDay(index.row()) ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren
                                                  : Qt::ItemFlags();
}

QVariant ActivityModel::dayData(int row, int role) const
{
    if (role == DayRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QDate date = m_lines.dateAt(row);
    const QLocale locale;
    if (date == QDateTime::fromMSecsSinceEpoch(m_store.now()).date())
        //: The heading above the entries of today; then a date as in QLocale::toString.
        return tr("Today, %1").arg(locale.toString(date, tr("d MMMM yyyy")));
    //: The heading above the entries of another day, as in QLocale::toString.
    return locale.toString(date, tr("dddd, d MMMM yyyy"));
}

QString ActivityModel::text(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return clockTime(entry.set.at);
    case Column::By:
        return entry.set.operatorName;
    case Column::Action:
        return entry.failed && entry.set.kind == ChangeKind::Delivery ? tr("Failed") : changeKindText(entry.set.kind);
    case Column::Target:
        return withoutIsolates(targetOf(entry.set));
    case Column::Details:
        return withoutIsolates(entry.undoneBy.isNull() ? entry.summary : tr("%1; undone").arg(entry.summary));
    case Column::From:
        return entry.computer.isEmpty()
            ? clientText(entry.set.client)
            : tr("%1, %2", "window, and the name of a computer").arg(clientText(entry.set.client), entry.computer);
    }
    Q_UNREACHABLE();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isDay(index.row()))
        return dayData(index.row(), role);
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        || role == EntryRole || role == LoadingRole;
    const ActivityEntry *entry = wanted ? m_pages.at(m_lines.entryAt(index.row())) : nullptr;
    if (role == LoadingRole)
        return entry == nullptr;
    if (!entry)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? fullTime(entry->set.at) : text(*entry, column);
    case Qt::AccessibleTextRole:
        if (column != Column::Time)
            return text(*entry, column);
        //: A row as a screen reader says it: time, operator, what was done, to whom or what, details.
        return tr("%1, %2, %3, %4, %5")
            .arg(text(*entry, Column::Time), text(*entry, Column::By), text(*entry, Column::Action),
                 text(*entry, Column::Target), text(*entry, Column::Details));
    default:
        return QVariant::fromValue(*entry);
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnsOfActivity)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::By:
        return tr("By");
    case Column::Action:
        return tr("Action");
    case Column::Target:
        return tr("Target");
    case Column::Details:
        return tr("Details");
    case Column::From:
        return tr("From");
    }
    Q_UNREACHABLE();
}

} // namespace steward
