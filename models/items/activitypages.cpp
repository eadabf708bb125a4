#include "models/items/activitypages.h"

namespace steward {

namespace {

constexpr qsizetype MostEntries = 4096;
constexpr qsizetype PageSize = 128;
/// Pages wanted before the last few were scrolled past.
constexpr qsizetype MostWanted = 6;

} // namespace

ActivityPages::ActivityPages(Store &store, const ActivityLines &lines, QObject *parent)
    : QObject(parent), m_store(store), m_lines(lines), m_entries(MostEntries)
{
}

const ActivityEntry *ActivityPages::at(qsizetype entry)
{
    const ActivityEntry *found = m_entries.object(m_lines.ids().at(entry));
    if (!found)
        want(entry / PageSize);
    return found;
}

void ActivityPages::clear()
{
    ++m_generation;
    m_entries.clear();
}

void ActivityPages::want(qsizetype page)
{
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    if (!std::exchange(m_due, true))
        QMetaObject::invokeMethod(this, &ActivityPages::fetch, Qt::QueuedConnection);
}

QList<qint64> ActivityPages::missing(qsizetype page) const
{
    QList<qint64> ids;
    for (const qint64 id : m_lines.ids().mid(page * PageSize, PageSize)) {
        if (!m_entries.contains(id))
            ids.append(id);
    }
    return ids;
}

void ActivityPages::fetch()
{
    m_due = false;
    while (!m_fetching && !m_wanted.isEmpty()) {
        const QList<qint64> ids = missing(m_wanted.takeLast());
        if (ids.isEmpty())
            continue;
        m_fetching = true;
        const auto read = [ids](Connection &connection) { return ActivityRows(connection).entries(ids); };
        whenDone(m_store.read(read), this,
                 [this, generation = m_generation](const Result<QList<ActivityEntry>> &entries) {
                     m_fetching = false;
                     if (!entries) {
                         if (entries.error().kind != ErrorKind::Cancelled)
                             emit failed(entries.error());
                         return;
                     }
                     if (generation == m_generation) {
                         for (const ActivityEntry &entry : *entries)
                             m_entries.insert(entry.set.id.value, new ActivityEntry(entry));
                     }
                     emit arrived();
                     fetch();
                 });
    }
}

} // namespace steward
