#include "ui/synclistmodel.h"

#include <array>

namespace steward {

void SyncListModel::show(const SyncOverview &overview, const SyncFilter &filter)
{
    beginResetModel();
    m_entries = overview.entries;
    m_rows.clear();
    std::array<QList<Row>, SyncSections> sections;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SyncEntry &entry = m_entries.at(i);
        if (filter.accepts(entry))
            sections.at(static_cast<size_t>(sectionOf(entry.kind)))
                .append({sectionOf(entry.kind), 0, i, lineOf(entry)});
    }
    std::array<qint64, SyncSections> counts {};
    for (auto it = overview.counts.cbegin(); it != overview.counts.cend(); ++it)
        counts.at(static_cast<size_t>(sectionOf(it.key()))) += *it;
    for (size_t i = 0; i < sections.size(); ++i) {
        const QList<Row> &rows = sections.at(i);
        if (rows.isEmpty())
            continue;
        m_rows.append({static_cast<SyncSection>(i), filter.isActive() ? rows.size() : counts.at(i)});
        m_rows.append(rows);
    }
    endResetModel();
}

const SyncEntry *SyncListModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(row).entry);
}

int SyncListModel::rowOf(const QUuid &uid, SyncEntry::Kind kind) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const SyncEntry *entry = entryAt(row);
        if (entry && entry->uid == uid && sectionOf(entry->kind) == sectionOf(kind))
            return row;
    }
    return -1;
}

int SyncListModel::firstEntry() const
{
    return m_rows.isEmpty() ? -1 : 1;
}

int SyncListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SyncListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const SyncEntry *entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry ? entry->name : sectionTitle(row.section);
    case Qt::AccessibleTextRole:
        return entry ? tr("%1, %2", "name, what there is to say").arg(entry->name, row.line)
                     : tr("%1, %2", "name, what there is to say").arg(sectionTitle(row.section)).arg(row.count);
    case HeadingRole:
        return entry == nullptr;
    case CountRole:
        return row.count;
    case LineRole:
        return row.line;
    case IconRole:
        return entry ? syncLook(entry->kind).icon : QString();
    case TokenRole:
        return entry ? static_cast<int>(syncLook(entry->kind).token) : 0;
    default:
        return {};
    }
}

Qt::ItemFlags SyncListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemNeverHasChildren;
}

} // namespace steward
