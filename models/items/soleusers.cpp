#include "models/items/soleusers.h"

#include <algorithm>
#include <map>

namespace steward {

SoleUsers::SoleUsers(const RowTable &table) : m_table(table)
{
    std::unordered_map<quint64, quint32> shared;
    for (quint32 slot = 0; slot < table.slotCount(); ++slot) {
        if (RowTable::isUsable(table.flags(slot)))
            ++shared[key(slot)];
    }
    using Integration = std::pair<ApplicationId, quint32>;
    std::map<Integration, quint32> usable;
    const auto applicationsOf = [&table](quint64 pair) -> const std::vector<ApplicationId> & {
        return table.assignments()[static_cast<std::size_t>(pair >> 32)].applications;
    };
    const auto integration = [](ApplicationId application, quint64 pair) {
        return Integration {application, static_cast<quint32>(pair)};
    };
    for (const auto &[pair, count] : shared) {
        for (const ApplicationId application : applicationsOf(pair))
            usable[integration(application, pair)] += count;
    }
    for (const auto &one : shared) {
        const std::vector<ApplicationId> &applications = applicationsOf(one.first);
        if (std::any_of(applications.cbegin(), applications.cend(),
                        [&](ApplicationId application) { return usable[integration(application, one.first)] == 1; }))
            m_alone.insert(one.first);
    }
}

} // namespace steward
