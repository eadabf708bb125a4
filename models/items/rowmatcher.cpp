#include "models/items/rowmatcher.h"

#include "models/domain/folding.h"

#include <QHash>

#include <algorithm>

namespace steward {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

RowMatcher::RowMatcher(const RowTable &table, const AdministratorFilter &filter, const StopToken &stop)
    : m_table(table), m_misses(table.slotCount())
{
    searchText(filter.text, stop);
    if (stop.stopRequested())
        return;
    narrowToExpiring(filter.expiresUntil);
    prepare(filter);
    pass();
}

void RowMatcher::searchText(const QString &text, const StopToken &stop)
{
    const QByteArray needle = folded(text).toUtf8();
    if (needle.isEmpty())
        return;
    std::fill(m_misses.begin(), m_misses.end(), TextMiss);
    m_table.texts().search(
        {needle.constData(), static_cast<std::size_t>(needle.size())}, [this](quint32 slot) { m_misses[slot] = 0; },
        [&stop] { return stop.stopRequested(); });
}

void RowMatcher::narrowToExpiring(Timestamp until)
{
    if (until == 0)
        return;
    const std::vector<Timestamp> &times = m_table.times(Column::Expires);
    for (quint32 slot = 0; slot < m_misses.size(); ++slot) {
        const Timestamp expires = slot < times.size() ? times[slot] : 0;
        if (expires == 0 || expires > until
            || !AdministratorFilter::canExpire(RowTable::credentialOf(m_table.flags(slot))))
            m_misses[slot] |= CredentialMiss;
    }
}

void RowMatcher::prepare(const AdministratorFilter &filter)
{
    const bool bin = filter.scope == AdministratorFilter::Scope::RecycleBin;
    for (std::size_t value = 0; value < m_flagMisses.size(); ++value) {
        const auto flags = static_cast<quint8>(value);
        const Kind kind = (flags & RowTable::ApiUser) != 0 ? Kind::ApiUser : Kind::Person;
        const Status status = (flags & RowTable::Suspended) != 0 ? Status::Suspended : Status::Active;
        quint8 misses = 0;
        if (!filter.kinds.isEmpty() && !filter.kinds.contains(kind))
            misses |= KindMiss;
        if (!filter.statuses.isEmpty() && !filter.statuses.contains(status))
            misses |= StatusMiss;
        if (!filter.credentials.isEmpty() && !filter.credentials.contains(RowTable::credentialOf(flags)))
            misses |= CredentialMiss;
        if (((flags & RowTable::Deleted) != 0) != bin || (flags & RowTable::Dead) != 0)
            misses |= ScopeMiss;
        m_flagMisses.at(flags) = misses;
    }
    for (const RowTable::Assignment &one : m_table.assignments()) {
        const bool someApplication = std::any_of(one.applications.cbegin(), one.applications.cend(),
                                                 [&](ApplicationId id) { return filter.applications.contains(id); });
        quint8 misses = 0;
        if (!filter.roles.isEmpty() && !filter.roles.contains(one.role))
            misses |= RoleMiss;
        if (!filter.applications.isEmpty() && !someApplication)
            misses |= ApplicationMiss;
        m_assignmentMisses.push_back(misses);
    }
    m_organizationMisses.assign(m_table.organizations().size(),
                                filter.organizations.isEmpty() ? quint8 {0} : quint8 {OrganizationMiss});
    if (!filter.organizations.isEmpty()) {
        const QSet<QString> wanted(filter.organizations.cbegin(), filter.organizations.cend());
        for (std::size_t i = 0; i < m_organizationMisses.size(); ++i) {
            if (wanted.contains(textOf(m_table.organizations().bytes(i))))
                m_organizationMisses[i] = 0;
        }
    }
}

void RowMatcher::pass()
{
    m_roleCounts.assign(m_assignmentMisses.size(), 0);
    m_applicationCounts.assign(m_assignmentMisses.size(), 0);
    m_organizationCounts.assign(m_organizationMisses.size(), 0);
    m_organizationSeen.assign(m_organizationMisses.size(), 0);
    const auto only = [](quint8 misses, Miss miss) { return (misses & ~miss) == 0; };
    for (quint32 slot = 0; slot < m_misses.size(); ++slot) {
        const quint8 flags = m_table.flags(slot);
        quint8 misses = m_misses[slot] | m_flagMisses[flags];
        if ((misses & ScopeMiss) != 0) {
            m_misses[slot] = misses;
            continue;
        }
        const quint32 assignment = m_table.assignment(slot);
        const quint32 organization = m_table.organization(slot);
        misses |= m_assignmentMisses[assignment];
        misses |= m_organizationMisses[organization];
        m_misses[slot] = misses;
        ++m_total;
        m_organizationSeen[organization] = 1;
        m_matching += misses == 0 ? 1 : 0;
        m_kindCounts[flags] += only(misses, KindMiss) ? 1 : 0;
        m_credentialCounts[flags] += only(misses, CredentialMiss) ? 1 : 0;
        m_statusCounts[flags] += only(misses, StatusMiss) ? 1 : 0;
        m_roleCounts[assignment] += only(misses, RoleMiss) ? 1U : 0U;
        m_applicationCounts[assignment] += only(misses, ApplicationMiss) ? 1U : 0U;
        m_organizationCounts[organization] += only(misses, OrganizationMiss) ? 1U : 0U;
    }
}

Facets RowMatcher::facets(const Catalog &catalog) const
{
    Facets facets;
    facets.kinds = {{Kind::Person, 0}, {Kind::ApiUser, 0}};
    facets.statuses = {{Status::Active, 0}, {Status::Suspended, 0}};
    for (std::size_t flags = 0; flags < m_kindCounts.size(); ++flags) {
        facets.kinds[(flags & RowTable::ApiUser) != 0 ? 1 : 0].second += m_kindCounts.at(flags);
        facets.statuses[(flags & RowTable::Suspended) != 0 ? 1 : 0].second += m_statusCounts.at(flags);
    }
    for (const CredentialState state : credentialStates())
        facets.credentials.append({state, 0});
    for (std::size_t flags = 0; flags < m_credentialCounts.size(); ++flags) {
        if (const std::size_t state = flags >> RowTable::CredentialShift; state < CredentialStateCount)
            facets.credentials[static_cast<qsizetype>(state)].second += m_credentialCounts.at(flags);
    }
    QHash<RoleId, qint64> roles;
    QHash<ApplicationId, qint64> applications;
    for (std::size_t i = 0; i < m_roleCounts.size(); ++i) {
        const RowTable::Assignment &assignment = m_table.assignments()[i];
        roles[assignment.role] += m_roleCounts[i];
        if (m_applicationCounts[i] != 0) {
            for (const ApplicationId id : assignment.applications)
                applications[id] += m_applicationCounts[i];
        }
    }
    for (const Role &role : catalog.roles) {
        if (!role.isDeleted() || roles.value(role.id) != 0)
            facets.roles.append({role.id, roles.value(role.id)});
    }
    for (const Application &application : catalog.offered())
        facets.applications.append({application.id, applications.value(application.id)});
    for (const Application &application : catalog.applications) {
        if (application.isDeleted() && applications.contains(application.id))
            facets.applications.append({application.id, applications.value(application.id)});
    }
    facets.organizations = organizationCounts();
    return facets;
}

QList<std::pair<QString, qint64>> RowMatcher::organizationCounts() const
{
    std::vector<std::pair<QString, std::size_t>> byName;
    for (std::size_t i = 0; i < m_organizationSeen.size(); ++i) {
        if (m_organizationSeen[i] != 0)
            byName.emplace_back(folded(textOf(m_table.organizations().bytes(i))), i);
    }
    std::sort(byName.begin(), byName.end());
    QList<std::pair<QString, qint64>> counts;
    for (const auto &[name, number] : byName)
        counts.append({textOf(m_table.organizations().bytes(number)), qint64 {m_organizationCounts[number]}});
    return counts;
}

} // namespace steward
