#include "models/items/activitylines.h"

#include <algorithm>

namespace steward {

const ActivityLines::Day &ActivityLines::dayOf(int line) const
{
    const auto after = std::upper_bound(m_days.cbegin(), m_days.cend(), line,
                                        [](int wanted, const Day &day) { return wanted < day.line; });
    return *std::prev(after);
}

bool ActivityLines::isDay(int line) const
{
    return dayOf(line).line == line;
}

QDate ActivityLines::dateAt(int line) const
{
    return dayOf(line).date;
}

qsizetype ActivityLines::entryAt(int line) const
{
    const Day &day = dayOf(line);
    return day.line == line ? -1 : day.entry + line - day.line - 1;
}

qint64 ActivityLines::idAt(int line) const
{
    const qsizetype entry = entryAt(line);
    return entry < 0 ? 0 : m_ids.at(entry);
}

int ActivityLines::lineOfEntry(qsizetype entry) const
{
    const auto after = std::upper_bound(m_days.cbegin(), m_days.cend(), entry,
                                        [](qsizetype wanted, const Day &day) { return wanted < day.entry; });
    const Day &day = *std::prev(after);
    return day.line + 1 + static_cast<int>(entry - day.entry);
}

int ActivityLines::lineOf(qint64 id) const
{
    const qsizetype entry = m_ids.indexOf(id);
    return entry < 0 ? -1 : lineOfEntry(entry);
}

int ActivityLines::added(const ActivityChunk &chunk) const
{
    const bool goesOn = !m_days.isEmpty() && !chunk.days.isEmpty() && m_days.last().date == chunk.days.first().date;
    return static_cast<int>(chunk.ids.size() + chunk.days.size()) - (goesOn ? 1 : 0);
}

void ActivityLines::append(const ActivityChunk &chunk)
{
    qsizetype entry = m_ids.size();
    for (const ActivityDay &day : chunk.days) {
        if (m_days.isEmpty() || m_days.last().date != day.date)
            m_days.append({day.date, static_cast<int>(entry + m_days.size()), entry});
        entry += day.count;
    }
    m_ids.append(chunk.ids);
}

void ActivityLines::prepend(qint64 id, const QDate &date)
{
    const bool fresh = beginsDay(date);
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        // The heading of the day that goes on stays where it is.
        if (!fresh && i == 0)
            continue;
        ++m_days[i].entry;
        m_days[i].line += fresh ? 2 : 1;
    }
    if (fresh)
        m_days.prepend({date, 0, 0});
    m_ids.prepend(id);
}

} // namespace steward
