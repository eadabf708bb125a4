#pragma once

#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QHash>

#include <map>
#include <vector>

namespace steward {

/// What a whole batch of changes does to what lives of accounts: integrations, which need a usable API user, and the two
/// privileges without which nobody can put things right. Rows say what they give and take; then it is weighed which rows
/// would stop something. Made for one look at the directory; one thread.
class BatchBalance {
public:
    /// `before` and `after` are one row of the batch; `canGetIn` tells of a person whether they have a password that
    /// works, where one is needed. An account that is deleted afterwards is `after.isDeleted()`.
    void add(quint32 row, const Administrator &before, const Administrator &after, bool canGetIn,
             const Catalog &catalog);

    /// Reads how many there are of what the rows touch, when all rows are added: of at most so many accounts at a time,
    /// until it is true.
    Result<bool> count(Connection &connection, Timestamp now, qint64 accounts);

    /// All usable API users as they are before, from somebody who has counted them already.
    void know(const QMap<Integration, qint64> &usable)
    {
        m_usable = usable;
        m_isCounted = true;
    }

    struct Stop {
        quint32 row;
        bool isGuard; ///< Of a privilege.
        std::size_t what;
    };
    /// Rows that take from something of which nothing would remain, as far as `isIn(row)`.
    template <typename IsIn> std::vector<Stop> stops(IsIn isIn) const
    {
        const std::vector<qint64> after = remaining(isIn);
        std::vector<Stop> stops;
        for (const Entry &entry : m_entries) {
            const Resource &resource = m_resources[entry.resource];
            if (entry.delta < 0 && resource.before > 0 && after[entry.resource] <= 0 && isIn(entry.row))
                stops.push_back({entry.row, resource.privilege.has_value(), entry.resource});
        }
        return stops;
    }
    /// What becomes of the integrations of which there are fewer than before.
    template <typename IsIn> Result<Impact> impact(Connection &connection, const std::vector<quint32> &ids, IsIn isIn)
    {
        const std::vector<qint64> after = remaining(isIn);
        Impact impact;
        for (const auto &[integration, index] : m_integrations) {
            const Resource &resource = m_resources[index];
            if (after[index] >= resource.before)
                continue;
            IntegrationImpact one {integration, resource.before, after[index], {}};
            if (one.usableAfter == 1) {
                std::vector<AdministratorId> going;
                std::vector<AdministratorId> coming;
                for (const Entry &entry : m_entries) {
                    if (entry.resource == index && isIn(entry.row))
                        (entry.delta < 0 ? going : coming).push_back(AdministratorId {ids[entry.row]});
                }
                const Result<QString> keeper = keeperOf(connection, integration, going, coming);
                STEWARD_TRY(keeper);
                one.keeper = *keeper;
            }
            impact.integrations.append(one);
        }
        return impact;
    }

    Integration integration(std::size_t what) const { return m_resources[what].integration; }
    Privilege privilege(std::size_t what) const { return *m_resources[what].privilege; }

private:
    struct Resource {
        Integration integration;
        std::optional<Privilege> privilege; ///< Instead of an integration.
        qint64 before = 0;
    };
    struct Entry {
        quint32 row;
        quint32 resource;
        int delta;
    };

    template <typename IsIn> std::vector<qint64> remaining(IsIn isIn) const
    {
        std::vector<qint64> counts;
        counts.reserve(m_resources.size());
        for (const Resource &resource : m_resources)
            counts.push_back(resource.before);
        for (const Entry &entry : m_entries) {
            if (isIn(entry.row))
                counts[entry.resource] += entry.delta;
        }
        return counts;
    }
    quint32 indexOf(const Integration &integration);
    quint32 indexOf(Privilege privilege);
    static Result<QString> keeperOf(Connection &connection, const Integration &integration,
                                    const std::vector<AdministratorId> &going,
                                    const std::vector<AdministratorId> &coming);

    std::map<Integration, quint32> m_integrations;
    QHash<std::pair<ApplicationId, QString>, quint32> m_indexes; ///< The same, found faster.
    std::map<Privilege, quint32> m_privileges;
    std::vector<Resource> m_resources;
    std::vector<Entry> m_entries;
    QMap<Integration, qint64> m_usable; ///< As far as they are counted.
    AdministratorId m_counted;
    bool m_isCounted = false;
};

} // namespace steward
