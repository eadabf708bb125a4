#include "models/items/integrations.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

constexpr qsizetype MaxSuspendedUsers = 5;

void add(IntegrationUse &use, const IntegrationUse &more)
{
    use.total += more.total;
    use.usable += more.usable;
    if (use.firstUsable.isNull())
        use.firstUsable = more.firstUsable;
    const qsizetype room = MaxSuspendedUsers - use.suspendedUsers.size();
    use.suspendedUsers.append(more.suspendedUsers.first(std::min(room, more.suspendedUsers.size())));
}

} // namespace

QList<IntegrationUse> integrationsOf(const RowTable &table)
{
    // Rows share few pairs of assignment and organization; the applications are told apart afterwards.
    std::map<std::pair<quint32, quint32>, IntegrationUse> shared;
    for (quint32 slot = 0; slot < table.slotCount(); ++slot) {
        const quint8 flags = table.flags(slot);
        if ((flags & (RowTable::ApiUser | RowTable::Deleted | RowTable::Dead)) != RowTable::ApiUser)
            continue;
        IntegrationUse one;
        one.total = 1;
        const AdministratorId id {table.id(slot)};
        if (RowTable::isUsable(flags)) {
            one.usable = 1;
            one.firstUsable = id;
        } else {
            one.suspendedUsers = {id};
        }
        add(shared[{table.assignment(slot), table.organization(slot)}], one);
    }
    std::map<std::pair<ApplicationId, quint32>, IntegrationUse> uses;
    for (const auto &[key, one] : shared) {
        for (const ApplicationId application : table.assignments()[key.first].applications)
            add(uses[{application, key.second}], one);
    }
    QList<IntegrationUse> list;
    for (auto &[key, use] : uses) {
        use.application = key.first;
        const std::string_view name = table.organizations().bytes(key.second);
        use.organization = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        list.append(use);
    }
    return list;
}

} // namespace steward
