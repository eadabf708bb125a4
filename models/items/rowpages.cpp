#include "models/items/rowpages.h"

#include <QSet>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype MaxRows = 8192;
/// Pages wanted before the last few were scrolled past.
constexpr qsizetype MaxWanted = 6;

} // namespace

RowPages::RowPages(RowSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_shown(std::make_shared<ShownRows>()), m_rows(MaxRows)
{
}

const Administrator *RowPages::at(std::size_t place)
{
    if (place >= m_shown->size())
        return nullptr;
    const Administrator *row = m_rows.object(m_shown->ids[place]);
    if (!row)
        want(place / PageSize);
    return row && !row->id.isNull() ? row : nullptr;
}

void RowPages::prefetch(std::size_t first, std::size_t last)
{
    for (std::size_t page = first / PageSize; page <= last / PageSize && page * PageSize < m_shown->size(); ++page) {
        if (!missing(page).isEmpty())
            want(page);
    }
}

void RowPages::insert(const QList<Administrator> &rows)
{
    for (const Administrator &row : rows)
        m_rows.insert(static_cast<quint32>(row.id.value), new Administrator(row));
}

void RowPages::want(std::size_t page)
{
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > MaxWanted)
        m_wanted.removeFirst();
    if (!std::exchange(m_due, true))
        QMetaObject::invokeMethod(this, &RowPages::fetch, Qt::QueuedConnection);
}

QList<AdministratorId> RowPages::missing(std::size_t page) const
{
    QList<AdministratorId> ids;
    const std::size_t end = std::min((page + 1) * PageSize, m_shown->size());
    for (std::size_t place = page * PageSize; place < end; ++place) {
        if (!m_rows.contains(m_shown->ids[place]))
            ids.append(AdministratorId {m_shown->ids[place]});
    }
    return ids;
}

void RowPages::fetch()
{
    m_due = false;
    while (!m_fetching && !m_wanted.isEmpty()) {
        const std::size_t page = m_wanted.takeLast();
        const auto announce = [this, page] {
            if (page * PageSize < m_shown->size())
                emit arrived(page * PageSize, std::min((page + 1) * PageSize, m_shown->size()) - 1);
        };
        const QList<AdministratorId> ids = missing(page);
        if (ids.isEmpty()) {
            announce();
            continue;
        }
        m_fetching = true;
        whenDone(m_source.rows(ids), this, [this, ids, announce](const Result<QList<Administrator>> &rows) {
            m_fetching = false;
            if (!rows) {
                if (rows.error().kind != ErrorKind::Cancelled)
                    emit failed(rows.error());
                return;
            }
            insert(*rows);
            // A row that is gone stays empty until the index has heard of it; it is not asked for again.
            for (const AdministratorId id : ids) {
                if (!contains(id))
                    m_rows.insert(static_cast<quint32>(id.value), new Administrator);
            }
            announce();
            fetch();
        });
    }
}

} // namespace steward
