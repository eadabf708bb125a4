#include "models/items/rowtable.h"

#include "models/domain/filter.h"

#include <algorithm>

namespace steward {

void RowTable::reserve(std::size_t rows)
{
    m_ids.reserve(rows);
    m_flags.reserve(rows);
    m_organizations.reserve(rows);
    m_assignments.reserve(rows);
    m_languages.reserve(rows);
    m_texts.reserve(rows);
}

void RowTable::append(const RowEntry &entry)
{
    const auto id = static_cast<quint32>(entry.id.value);
    const auto slot = static_cast<quint32>(m_ids.size());
    if (m_ordered == slot && (slot == 0 || m_ids.back() < id))
        ++m_ordered;
    else
        m_strays[id] = slot;
    m_ids.push_back(id);
    m_flags.push_back(entry.flags);
    m_organizations.push_back(m_organizationNames.number(entry.organization));
    m_assignments.push_back(assignmentNumber(entry));
    m_languages.push_back(m_languageTags.number(entry.language));
    m_texts.append(entry.text);
    const std::array<Timestamp, UseTimes + 1> times {entry.expires, entry.created, entry.changed, entry.deleted,
                                                     entry.used};
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!m_times[i].empty())
            m_times[i].push_back(times[i]);
    }
}

void RowTable::append(const Administrator &a)
{
    const QByteArray text = searchText(a).toUtf8();
    const QByteArray organization = a.organization.toUtf8();
    const QByteArray language = a.language.toUtf8();
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    append(RowEntry {a.id,
                     flagsOf(a.kind, a.suspended, a.isDeleted(), a.credential.state),
                     a.role,
                     {a.applications.cbegin(), a.applications.cend()},
                     view(organization),
                     view(language),
                     view(text),
                     a.credential.expiresAt,
                     a.createdAt,
                     a.changedAt,
                     a.deletedAt,
                     a.credential.usedAt});
}

quint8 RowTable::flagsOf(Kind kind, bool suspended, bool deleted, CredentialState credential)
{
    return static_cast<quint8>((kind == Kind::ApiUser ? ApiUser : 0) | (suspended ? Suspended : 0)
                               | (deleted ? Deleted : 0) | (static_cast<int>(credential) << CredentialShift));
}

bool RowTable::isUsable(quint8 flags)
{
    return (flags & (ApiUser | Suspended | Deleted | Dead)) == ApiUser && mayWork(credentialOf(flags));
}

void RowTable::remove(AdministratorId id)
{
    const auto number = static_cast<quint32>(id.value);
    if (const auto slot = slotOf(number)) {
        m_flags[*slot] |= Dead;
        m_strays.erase(number);
        ++m_dead;
    }
}

std::optional<quint32> RowTable::slotOf(quint32 id) const
{
    if (const auto stray = m_strays.find(id); stray != m_strays.end())
        return stray->second;
    const auto end = m_ids.cbegin() + static_cast<std::ptrdiff_t>(m_ordered);
    const auto place = std::lower_bound(m_ids.cbegin(), end, id);
    if (place == end || *place != id)
        return std::nullopt;
    const auto slot = static_cast<quint32>(place - m_ids.cbegin());
    return isDead(slot) ? std::nullopt : std::optional(slot);
}

std::optional<std::vector<quint32>> RowTable::compact()
{
    const std::size_t bearable = 1024 + livingCount() / 4;
    if (m_dead <= bearable && m_strays.size() <= bearable)
        return std::nullopt;
    std::vector<quint32> sequence;
    sequence.reserve(livingCount());
    for (quint32 slot = 0; slot < m_ids.size(); ++slot) {
        if (!isDead(slot))
            sequence.push_back(slot);
    }
    std::sort(sequence.begin(), sequence.end(), [this](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; });
    std::vector<quint32> renumbered(m_ids.size());
    RowTable compacted;
    compacted.reserve(sequence.size());
    for (const quint32 slot : sequence) {
        renumbered[slot] = static_cast<quint32>(compacted.slotCount());
        compacted.copySlot(*this, slot);
    }
    compacted.m_ordered = compacted.slotCount();
    compacted.m_organizationNames = std::move(m_organizationNames);
    compacted.m_languageTags = std::move(m_languageTags);
    compacted.m_assignmentKeys = std::move(m_assignmentKeys);
    compacted.m_assignmentValues = std::move(m_assignmentValues);
    *this = std::move(compacted);
    return renumbered;
}

void RowTable::copySlot(const RowTable &from, quint32 slot)
{
    m_ids.push_back(from.m_ids[slot]);
    m_flags.push_back(from.m_flags[slot]);
    m_organizations.push_back(from.m_organizations[slot]);
    m_assignments.push_back(from.m_assignments[slot]);
    m_languages.push_back(from.m_languages[slot]);
    m_texts.append(from.m_texts.text(slot));
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        if (!from.m_times[i].empty())
            m_times[i].push_back(from.m_times[i][slot]);
    }
}

quint32 RowTable::assignmentNumber(const RowEntry &entry)
{
    std::string key(reinterpret_cast<const char *>(&entry.role.value), sizeof entry.role.value);
    key.append(reinterpret_cast<const char *>(entry.applications.data()),
               entry.applications.size() * sizeof(ApplicationId));
    const quint32 number = m_assignmentKeys.number(key);
    if (number == m_assignmentValues.size())
        m_assignmentValues.push_back({entry.role, entry.applications});
    return number;
}

std::size_t RowTable::timeIndex(Column column)
{
    Q_ASSERT(column >= Column::Expires && column <= Column::Deleted);
    return static_cast<std::size_t>(column) - static_cast<std::size_t>(Column::Expires);
}

const std::vector<Timestamp> &RowTable::times(Column column) const
{
    return m_times[timeIndex(column)];
}

void RowTable::setTimes(Column column, std::vector<Timestamp> times)
{
    m_times[timeIndex(column)] = std::move(times);
}

} // namespace steward
