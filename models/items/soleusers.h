#pragma once

#include "models/items/rowtable.h"

#include <unordered_set>

namespace steward {

/// Which API users are the only usable one of some application in their organization, found in one pass over all rows.
/// Reader thread.
class SoleUsers {
public:
    explicit SoleUsers(const RowTable &table);

    bool contains(quint32 slot) const { return RowTable::isUsable(m_table.flags(slot)) && m_alone.contains(key(slot)); }

private:
    /// Assignment and organization: rows share few of these pairs.
    quint64 key(quint32 slot) const { return quint64 {m_table.assignment(slot)} << 32 | m_table.organization(slot); }

    const RowTable &m_table;
    std::unordered_set<quint64> m_alone;
};

} // namespace steward
