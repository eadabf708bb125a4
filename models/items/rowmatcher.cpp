#include "models/items/rowmatcher.h"

#include "models/domain/folding.h"
#include "models/items/soleusers.h"

#include <QHash>

#include <algorithm>

namespace steward {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

template <typename List, typename Value> bool allows(const List &any, const List &none, const Value &value)
{
    return (any.isEmpty() || any.contains(value)) && !none.contains(value);
}

/// What each of the names misses.
std::vector<quint8> missesOf(const Interned &names, const QStringList &any, const QStringList &none, quint8 miss)
{
    std::vector<quint8> misses(names.size());
    if (any.isEmpty() && none.isEmpty())
        return misses;
    const QSet<QString> wanted(any.cbegin(), any.cend());
    const QSet<QString> unwanted(none.cbegin(), none.cend());
    for (std::size_t i = 0; i < misses.size(); ++i) {
        const QString name = textOf(names.bytes(i));
        if ((!wanted.isEmpty() && !wanted.contains(name)) || unwanted.contains(name))
            misses[i] = miss;
    }
    return misses;
}

} // namespace

RowMatcher::RowMatcher(const RowTable &table, const AdministratorFilter &filter, const StopToken &stop)
    : m_table(table), m_misses(table.slotCount())
{
    searchText(filter.text, stop);
    if (stop.stopRequested())
        return;
    narrowToExpiring(filter.expiresUntil);
    narrowToUnused(filter.unusedSince);
    if (filter.onlyUser)
        narrowToOnlyUsers(*filter.onlyUser);
    if (filter.among)
        narrowToChosen(*filter.among);
    prepare(filter);
    pass();
}

void RowMatcher::searchText(const QString &text, const StopToken &stop)
{
    const QByteArray needle = folded(text).toUtf8();
    if (needle.isEmpty())
        return;
    std::fill(m_misses.begin(), m_misses.end(), OtherMiss);
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
            || !mayExpire(RowTable::credentialOf(m_table.flags(slot))))
            m_misses[slot] |= CredentialMiss;
    }
}

void RowMatcher::narrowToUnused(Timestamp since)
{
    if (since == 0)
        return;
    const std::vector<Timestamp> &times = m_table.useTimes();
    for (quint32 slot = 0; slot < m_misses.size(); ++slot) {
        const Timestamp used = slot < times.size() ? times[slot] : 0;
        if (used >= since || !mayExpire(RowTable::credentialOf(m_table.flags(slot))))
            m_misses[slot] |= OtherMiss;
    }
}

void RowMatcher::narrowToOnlyUsers(bool only)
{
    const SoleUsers users(m_table);
    for (quint32 slot = 0; slot < m_misses.size(); ++slot) {
        if (users.contains(slot) != only)
            m_misses[slot] |= OtherMiss;
    }
}

void RowMatcher::narrowToChosen(const IdSet &ids)
{
    for (quint32 slot = 0; slot < m_misses.size(); ++slot) {
        if (!ids.contains(m_table.id(slot)))
            m_misses[slot] |= OtherMiss;
    }
}

void RowMatcher::prepare(const AdministratorFilter &filter)
{
    prepareFlags(filter);
    prepareAssignments(filter);
    m_organizationMisses
        = missesOf(m_table.organizations(), filter.organizations, filter.excluded.organizations, OrganizationMiss);
    m_languageMisses = missesOf(m_table.languages(), filter.languages, filter.excluded.languages, OtherMiss);
}

void RowMatcher::prepareFlags(const AdministratorFilter &filter)
{
    const bool bin = filter.scope == AdministratorFilter::Scope::RecycleBin;
    const ExcludedValues &none = filter.excluded;
    for (std::size_t value = 0; value < m_flagMisses.size(); ++value) {
        const auto flags = static_cast<quint8>(value);
        const Kind kind = (flags & RowTable::ApiUser) != 0 ? Kind::ApiUser : Kind::Person;
        const Status status = (flags & RowTable::Suspended) != 0 ? Status::Suspended : Status::Active;
        quint8 misses = 0;
        if (!allows(filter.kinds, none.kinds, kind))
            misses |= KindMiss;
        if (!allows(filter.statuses, none.statuses, status))
            misses |= StatusMiss;
        if (!allows(filter.credentials, none.credentials, RowTable::credentialOf(flags)))
            misses |= CredentialMiss;
        if (((flags & RowTable::Deleted) != 0) != bin || (flags & RowTable::Dead) != 0)
            misses |= ScopeMiss;
        m_flagMisses.at(flags) = misses;
    }
}

void RowMatcher::prepareAssignments(const AdministratorFilter &filter)
{
    for (const RowTable::Assignment &one : m_table.assignments()) {
        const auto meets = [&one](const QList<ApplicationId> &wanted) {
            return one.applications.empty() ? wanted.contains(ApplicationId {})
                                            : std::any_of(one.applications.cbegin(), one.applications.cend(),
                                                          [&](ApplicationId id) { return wanted.contains(id); });
        };
        quint8 misses = 0;
        if (!allows(filter.roles, filter.excluded.roles, one.role))
            misses |= RoleMiss;
        if ((!filter.applications.isEmpty() && !meets(filter.applications)) || meets(filter.excluded.applications))
            misses |= ApplicationMiss;
        m_assignmentMisses.push_back(misses);
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
        misses |= m_languageMisses[m_table.language(slot)];
        m_misses[slot] = misses;
        ++m_total;
        m_totalApiUsers += flags & RowTable::ApiUser;
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
    addAssignments(facets, catalog);
    facets.organizations = organizationCounts();
    return facets;
}

void RowMatcher::addAssignments(Facets &facets, const Catalog &catalog) const
{
    QHash<RoleId, qint64> roles;
    QHash<ApplicationId, qint64> applications;
    for (std::size_t i = 0; i < m_roleCounts.size(); ++i) {
        const RowTable::Assignment &assignment = m_table.assignments()[i];
        roles[assignment.role] += m_roleCounts[i];
        if (assignment.applications.empty())
            applications[ApplicationId {}] += m_applicationCounts[i];
        if (m_applicationCounts[i] != 0) {
            for (const ApplicationId id : assignment.applications)
                applications[id] += m_applicationCounts[i];
        }
    }
    if (roles.contains(RoleId {}))
        facets.roles.append({RoleId {}, roles.value(RoleId {})});
    if (applications.contains(ApplicationId {}))
        facets.applications.append({ApplicationId {}, applications.value(ApplicationId {})});
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
