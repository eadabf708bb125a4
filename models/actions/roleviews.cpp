#include "models/actions/roleviews.h"

#include "models/domain/folding.h"
#include "models/domain/rolechange.h"
#include "models/exchange/csv.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace steward {

namespace {

struct RoleViewText {
    Q_DECLARE_TR_FUNCTIONS(RoleViews)
};

Result<Authority> viewer(Connection &connection, const Author &author)
{
    Result<Authority> authority = AuthorityRows(connection).of(author);
    STEWARD_TRY(authority);
    STEWARD_TRY(authority->require({Privilege::ViewRoles}));
    return authority;
}

/// How many people have each changed privilege through any role, before and after one role changes.
QList<PrivilegeReach> reachOf(const RoleImpact &impact, const QList<Role> &roles, const RoleHolders &holders)
{
    QList<PrivilegeReach> reach;
    const auto count = [&](Privilege privilege, qint64 change) {
        qint64 now = 0;
        for (const Role &role : roles) {
            if (!role.privilegeSet().contains(privilege))
                continue;
            for (const qint64 people : holders.value(role.id))
                now += people;
        }
        reach.append({privilege, now, now + change});
    };
    for (const Privilege one : impact.gained.list())
        count(one, impact.holders);
    for (const Privilege one : impact.lost.list())
        count(one, -impact.holders);
    return reach;
}

} // namespace

const Role *RoleOverview::role(RoleId id) const
{
    const auto found = std::find_if(roles.cbegin(), roles.cend(), [id](const Role &one) { return one.id == id; });
    return found == roles.cend() ? nullptr : &*found;
}

qint64 RoleOverview::holderCount(RoleId role, const QStringList &organizations) const
{
    qint64 count = 0;
    const QMap<QString, qint64> places = holders.value(role);
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        count += organizations.isEmpty() || organizations.contains(it.key()) ? it.value() : 0;
    return count;
}

QList<std::pair<QString, qint64>> RoleOverview::organizations() const
{
    QMap<QString, qint64> counts;
    for (const QMap<QString, qint64> &places : holders) {
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            counts[it.key()] += it.value();
    }
    QList<std::pair<QString, qint64>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return folded(a.first) < folded(b.first); });
    return sorted;
}

Result<RoleOverview> roleOverview(Connection &connection, const Author &author)
{
    const Result<Authority> authority = viewer(connection, author);
    STEWARD_TRY(authority);
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    const Result<RoleHolders> holders = RoleRows(connection).holders();
    STEWARD_TRY(holders);
    return RoleOverview {*authority, catalog->livingRoles(), *holders};
}

Result<RoleHolding> roleHolding(Connection &connection, const Author &author, RoleId role, int limit)
{
    const Result<Authority> authority = viewer(connection, author);
    STEWARD_TRY(authority);
    RoleRows rows(connection);
    const Result<qint64> living = rows.holderCount(role, RoleRows::Where::Living);
    STEWARD_TRY(living);
    const Result<qint64> deleted = rows.holderCount(role, RoleRows::Where::RecycleBin);
    STEWARD_TRY(deleted);
    const Result<QStringList> names
        = rows.holderNames(role, *living > 0 ? RoleRows::Where::Living : RoleRows::Where::RecycleBin, limit);
    STEWARD_TRY(names);
    return RoleHolding {*living, *deleted, *names};
}

Result<RoleImpact> roleImpact(Connection &connection, const Author &author, const Role &base, const Role &changed,
                              Timestamp now)
{
    const Result<RoleOverview> overview = roleOverview(connection, author);
    STEWARD_TRY(overview);
    const Role *stored = overview->role(base.id);
    if (!stored)
        return Error {ErrorKind::NotFound,
                      RoleViewText::tr("This role has been deleted meanwhile. Nothing was changed.")};
    const PrivilegeSet before = stored->privilegeSet();
    const PrivilegeSet after = mergedRole(base, changed, *stored).role.privilegeSet();
    RoleImpact impact;
    impact.gained = after.without(before);
    impact.lost = before.without(after);
    impact.holders = overview->holderCount(base.id);
    const QMap<QString, qint64> places = overview->holders.value(base.id);
    for (const auto &[organization, people] : overview->organizations()) {
        if (places.contains(organization))
            impact.organizations.append(organization);
    }
    const std::chrono::milliseconds dormant = std::chrono::days(RoleImpact::DormantDays);
    const Result<qint64> sleepers = RoleRows(connection).dormantCount(base.id, now - dormant.count());
    STEWARD_TRY(sleepers);
    impact.dormant = *sleepers;
    impact.reach = reachOf(impact, overview->roles, overview->holders);
    return impact;
}

Result<PrivilegeHolders> holdersOf(Connection &connection, PrivilegeSet asked, int limit)
{
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    QList<Role> roles = catalog->livingRoles();
    roles.removeIf([asked](const Role &role) { return !role.privilegeSet().containsAll(asked); });
    return RoleRows(connection).people(roles, limit);
}

QByteArray matrixCsv(const RoleOverview &overview)
{
    QStringList header {RoleViewText::tr("Section"), RoleViewText::tr("Privilege"), RoleViewText::tr("Key")};
    for (const Role &role : overview.roles)
        header.append(role.name);
    QByteArray csv = csvLine(header);
    for (const PrivilegeSpec &spec : privilegeTable()) {
        QStringList line {sectionText(spec.section), spec.text(), QLatin1StringView(spec.key)};
        for (const Role &role : overview.roles)
            line.append(role.privilegeSet().contains(spec.privilege) ? RoleViewText::tr("yes")
                                                                     : RoleViewText::tr("no"));
        csv += csvLine(line);
    }
    return csv;
}

} // namespace steward
