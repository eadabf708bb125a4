#include "ui/visibleaccounts.h"

#include "models/domain/authority.h"
#include "ui/rights.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct VisibleAccounts {
    Q_DECLARE_TR_FUNCTIONS(VisibleAccounts)
};

} // namespace

QList<Kind> visibleKinds(const Rights &rights, const QList<Kind> &wanted)
{
    QList<Kind> kinds;
    for (const Kind kind : {Kind::Person, Kind::ApiUser}) {
        const bool allowed = !rights.isKnown() || rights.may({privilegeFor(AccountDeed::View, kind)});
        if (allowed && (wanted.isEmpty() || wanted.contains(kind)))
            kinds.append(kind);
    }
    return kinds;
}

AdministratorFilter asMayBeSeen(const Rights &rights, AdministratorFilter filter)
{
    if (const QList<Kind> visible = visibleKinds(rights, filter.kinds); visible.size() < 2)
        filter.kinds = visible;
    return filter;
}

QString nothingVisibleText(const QList<Kind> &wanted)
{
    if (wanted.size() != 1)
        return VisibleAccounts::tr("Your role does not allow viewing accounts.");
    return wanted.first() == Kind::ApiUser ? VisibleAccounts::tr("Your role does not allow viewing API users.")
                                           : VisibleAccounts::tr("Your role does not allow viewing administrators.");
}

} // namespace steward
