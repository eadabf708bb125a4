#include "models/domain/roleimpact.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct RoleImpactText {
    Q_DECLARE_TR_FUNCTIONS(RoleImpact)
};

} // namespace

QStringList gainLines(const RoleImpact &impact)
{
    const int n = static_cast<int>(impact.holders);
    QStringList lines;
    for (const Privilege one : impact.gained.list())
        lines.append(RoleImpactText::tr("%Ln person(s) gain(s) “%1”", nullptr, n).arg(privilegeSpec(one).text()));
    for (const Privilege one : impact.lost.list())
        lines.append(RoleImpactText::tr("%Ln person(s) lose(s) “%1”", nullptr, n).arg(privilegeSpec(one).text()));
    return lines;
}

QString dormantText(const RoleImpact &impact)
{
    if (impact.dormant == 0 || impact.gained.isEmpty())
        return {};
    const int n = static_cast<int>(impact.dormant);
    const QString first = privilegeSpec(impact.gained.list().first()).text();
    if (impact.gained.count() == 1)
        return RoleImpactText::tr("%Ln of them has (have) not signed in for %1 days and would gain “%2”.", nullptr, n)
            .arg(RoleImpact::DormantDays)
            .arg(first);
    return RoleImpactText::tr("%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.",
                              nullptr, n)
        .arg(RoleImpact::DormantDays)
        .arg(first)
        .arg(impact.gained.count() - 1);
}

} // namespace steward
