#include "models/domain/catalog.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <algorithm>

namespace steward {

namespace {

template <typename Item> const Item *findById(const QList<Item> &items, decltype(Item::id) id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

int rank(const Application &application)
{
    if (!application.builtIn)
        return 2;
    return application.name == SalesforceName ? 0 : 1;
}

bool offeredBefore(const Application &a, const Application &b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return folded(a.name) < folded(b.name);
}

} // namespace

bool Role::isOwner() const
{
    return builtIn && name == OwnerName;
}

const Application *Catalog::application(ApplicationId id) const
{
    return findById(applications, id);
}

const Application *Catalog::application(const QString &name) const
{
    const QString key = caseKey(cleaned(name));
    for (const Application &candidate : applications) {
        if (!candidate.isDeleted() && caseKey(candidate.name) == key)
            return &candidate;
    }
    return nullptr;
}

const Role *Catalog::role(RoleId id) const
{
    return findById(roles, id);
}

const Role *Catalog::role(const QString &name) const
{
    const QString key = caseKey(cleaned(name));
    for (const Role &candidate : roles) {
        if (!candidate.isDeleted() && caseKey(candidate.name) == key)
            return &candidate;
    }
    return nullptr;
}

QList<Application> Catalog::offered() const
{
    QList<Application> living;
    for (const Application &candidate : applications) {
        if (!candidate.isDeleted())
            living.append(candidate);
    }
    std::sort(living.begin(), living.end(), offeredBefore);
    return living;
}

QString Catalog::applicationName(ApplicationId id) const
{
    const Application *found = application(id);
    return found ? found->name : QString();
}

QString Catalog::roleName(RoleId id) const
{
    const Role *found = role(id);
    return found ? found->name : QString();
}

QList<Role> Catalog::livingRoles() const
{
    QList<Role> living;
    for (const Role &candidate : roles) {
        if (!candidate.isDeleted())
            living.append(candidate);
    }
    std::sort(living.begin(), living.end(), [](const Role &a, const Role &b) {
        if (a.builtIn != b.builtIn)
            return a.builtIn;
        return a.builtIn ? a.id < b.id : folded(a.name) < folded(b.name);
    });
    return living;
}

QStringList Catalog::applicationNames(const QList<ApplicationId> &ids) const
{
    QList<Application> chosen;
    for (const ApplicationId id : ids) {
        if (const Application *found = application(id))
            chosen.append(*found);
    }
    std::sort(chosen.begin(), chosen.end(), offeredBefore);
    QStringList names;
    for (const Application &one : chosen)
        names.append(one.name);
    return names;
}

} // namespace steward
