#include "models/actions/batchbalance.h"

#include "models/store/administratorrows.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array Guarded {Privilege::EditRoles, Privilege::EditAdministrators};

bool canDo(const Administrator &row, Privilege privilege, bool canGetIn, const Catalog &catalog)
{
    if (row.kind != Kind::Person || row.suspended || row.isDeleted() || !canGetIn)
        return false;
    const Role *role = catalog.role(row.role);
    return role && !role->isDeleted() && role->privilegeSet().contains(privilege);
}

bool serves(const Administrator &row, const Administrator &other, ApplicationId application)
{
    return row.isUsable() && row.organization == other.organization && row.applications.contains(application);
}

} // namespace

quint32 BatchBalance::indexOf(const Integration &integration)
{
    const auto known = m_indexes.constFind({integration.application, integration.organization});
    if (known != m_indexes.constEnd())
        return *known;
    const auto index = static_cast<quint32>(m_resources.size());
    m_integrations.emplace(integration, index);
    m_indexes.insert({integration.application, integration.organization}, index);
    m_resources.push_back({integration, {}});
    return index;
}

quint32 BatchBalance::indexOf(Privilege privilege)
{
    const auto [found, isNew] = m_privileges.try_emplace(privilege, static_cast<quint32>(m_resources.size()));
    if (isNew)
        m_resources.push_back({{}, privilege});
    return found->second;
}

void BatchBalance::add(quint32 row, const Administrator &before, const Administrator &after, bool canGetIn,
                       const Catalog &catalog)
{
    if (before.isUsable()) {
        for (const ApplicationId application : before.applications) {
            if (!serves(after, before, application))
                m_entries.push_back({row, indexOf(Integration {application, before.organization}), -1});
        }
    }
    if (after.isUsable()) {
        for (const ApplicationId application : after.applications) {
            if (!serves(before, after, application))
                m_entries.push_back({row, indexOf(Integration {application, after.organization}), 1});
        }
    }
    if (before.kind != Kind::Person)
        return;
    for (const Privilege privilege : Guarded) {
        const bool could = canDo(before, privilege, canGetIn, catalog);
        const bool can = canDo(after, privilege, canGetIn, catalog);
        if (could != can)
            m_entries.push_back({row, indexOf(privilege), can ? 1 : -1});
    }
}

Result<bool> BatchBalance::count(Connection &connection, Timestamp now, qint64 accounts)
{
    CatalogRows rows(connection);
    const bool many = m_isCounted || std::ssize(m_integrations) > CatalogRows::ManyIntegrations;
    if (many && !m_isCounted) {
        const Result<bool> more = rows.addUsableCounts(m_usable, m_counted, accounts);
        STEWARD_TRY(more);
        m_counted.value += accounts;
        if (*more)
            return false;
    }
    for (const auto &[integration, index] : m_integrations) {
        const Result<qint64> usable
            = many ? Result<qint64>(m_usable.value(integration)) : rows.usableCount(integration);
        STEWARD_TRY(usable);
        m_resources[index].before = *usable;
    }
    for (const auto &[privilege, index] : m_privileges) {
        const Result<qint64> able = AuthorityRows(connection).ableCount(privilege, now);
        STEWARD_TRY(able);
        m_resources[index].before = *able;
    }
    return true;
}

Result<QString> BatchBalance::keeperOf(Connection &connection, const Integration &integration,
                                       const std::vector<AdministratorId> &going,
                                       const std::vector<AdministratorId> &coming)
{
    if (!coming.empty()) {
        const auto row = AdministratorRows(connection).byId(coming.front());
        STEWARD_TRY(row);
        return *row ? (*row)->displayName() : QString();
    }
    const Result<QMap<AdministratorId, QString>> names = CatalogRows(connection).usableNames(integration);
    STEWARD_TRY(names);
    for (auto it = names->cbegin(); it != names->cend(); ++it) {
        if (std::find(going.cbegin(), going.cend(), it.key()) == going.cend())
            return it.value();
    }
    return QString();
}

} // namespace steward
