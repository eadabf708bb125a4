#include "models/domain/filter.h"

#include "models/domain/folding.h"

#include <algorithm>
#include <chrono>

namespace steward {

namespace {

template <typename List, typename Value> bool allows(const List &any, const List &none, const Value &value)
{
    return (any.isEmpty() || any.contains(value)) && !none.contains(value);
}

bool allowsApplications(const QList<ApplicationId> &any, const QList<ApplicationId> &none,
                        const QList<ApplicationId> &has)
{
    const auto meets = [&has](const QList<ApplicationId> &wanted) {
        return has.isEmpty()
            ? wanted.contains(ApplicationId {})
            : std::any_of(has.cbegin(), has.cend(), [&wanted](ApplicationId id) { return wanted.contains(id); });
    };
    return (any.isEmpty() || meets(any)) && !meets(none);
}

bool isOnlyUser(const Administrator &a, const FilterContext &context)
{
    return a.isUsable() && std::any_of(a.applications.cbegin(), a.applications.cend(), [&](ApplicationId application) {
               return context.relyingOnOne.contains({application, a.organization});
           });
}

Timestamp daysOf(int days)
{
    return std::chrono::milliseconds(std::chrono::days(days)).count();
}

} // namespace

AdministratorFilter AdministratorFilter::at(Timestamp now) const
{
    AdministratorFilter filter = *this;
    if (expiresInDays != 0)
        filter.expiresUntil = now + daysOf(expiresInDays);
    if (unusedForDays != 0)
        filter.unusedSince = now - daysOf(unusedForDays);
    return filter;
}

bool AdministratorFilter::matches(const Administrator &a, const FilterContext &context) const
{
    if (a.isDeleted() != (scope == Scope::RecycleBin))
        return false;
    if (!allows(kinds, excluded.kinds, a.kind) || !allows(statuses, excluded.statuses, a.status())
        || !allows(roles, excluded.roles, a.role) || !allows(organizations, excluded.organizations, a.organization)
        || !allows(languages, excluded.languages, a.language)
        || !allows(credentials, excluded.credentials, a.credential.state)
        || !allowsApplications(applications, excluded.applications, a.applications))
        return false;
    const bool works = mayExpire(a.credential.state);
    if (expiresUntil != 0 && (!works || a.credential.expiresAt == 0 || a.credential.expiresAt > expiresUntil))
        return false;
    if (unusedSince != 0 && (!works || a.credential.usedAt >= unusedSince))
        return false;
    if (onlyUser && *onlyUser != isOnlyUser(a, context))
        return false;
    if (among && !among->contains(static_cast<quint32>(a.id.value)))
        return false;
    return text.isEmpty() || searchText(a).contains(folded(text));
}

bool AdministratorFilter::isActive() const
{
    AdministratorFilter none;
    none.scope = scope;
    return *this != none;
}

QString searchText(const Administrator &a)
{
    return folded(a.displayName() + QChar(0x1F) + a.email.typed() + QChar(0x1F) + a.userName + QChar(0x1F)
                  + a.organization);
}

} // namespace steward
