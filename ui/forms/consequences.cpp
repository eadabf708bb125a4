#include "ui/forms/consequences.h"

#include "models/domain/folding.h"

#include <algorithm>

namespace steward::detail {

namespace {

bool isSalesforce(ApplicationId id, const Catalog &catalog)
{
    const Application *application = catalog.application(id);
    return application && application->builtIn && application->name == SalesforceName;
}

QString outcomeOf(const IntegrationImpact &impact)
{
    if (impact.usableBefore == 0 && impact.usableAfter > 0)
        return Confirmation::tr("Starts working");
    if (impact.usableAfter > 0)
        return impact.usableAfter == 1 && !impact.keeper.isEmpty()
            ? Confirmation::tr("Keeps %1").arg(isolated(impact.keeper))
            : Confirmation::tr("Keeps %Ln API user(s)", nullptr, count(impact.usableAfter));
    return impact.stops() ? Confirmation::tr("Stops working") : Confirmation::tr("Does not work already");
}

QList<Consequence> consequencesOf(const Impact &impact, const Catalog &catalog)
{
    QList<Consequence> list;
    for (const IntegrationImpact &one : impact.integrations)
        list.append({catalog.applicationName(one.integration.application), one.integration.organization, outcomeOf(one),
                     one.stops()});
    // What stops is read first.
    std::stable_partition(list.begin(), list.end(), [](const Consequence &one) { return one.stops; });
    return list;
}

} // namespace

Rows rowsOf(const QList<Administrator> &administrators)
{
    const qsizetype apiUsers = std::count_if(administrators.cbegin(), administrators.cend(),
                                             [](const Administrator &a) { return a.kind == Kind::ApiUser; });
    if (administrators.size() == 1)
        return apiUsers == 1 ? Rows::OneApiUser : Rows::OnePerson;
    if (apiUsers == administrators.size())
        return Rows::ApiUsers;
    return apiUsers == 0 ? Rows::Persons : Rows::Mixed;
}

int count(qsizetype size)
{
    return static_cast<int>(size);
}

QString nameOf(const Administrator &administrator)
{
    return isolated(administrator.displayName());
}

QString emailOf(const Administrator &administrator)
{
    return isolated(administrator.email.typed());
}

QString sentences(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second) : QString(first + u' ' + second);
}

ConfirmationText changeOf(const QList<Administrator> &administrators, const Impact &impact, const Catalog &catalog)
{
    ConfirmationText text;
    text.count = administrators.size();
    text.consequences = consequencesOf(impact, catalog);
    if (impact.stopsAnything())
        text.heading = stopHeading(impact, catalog);
    if (administrators.size() > 1) {
        for (const Administrator &administrator : administrators)
            text.names.append(administrator.displayName());
    }
    return text;
}

QString keepsWorking(const IntegrationImpact &impact, const Catalog &catalog)
{
    const QString through = impact.usableAfter == 1 && !impact.keeper.isEmpty()
        ? isolated(impact.keeper)
        : Confirmation::tr("%Ln other API user(s)", nullptr, count(impact.usableAfter));
    const QString application = isolated(catalog.applicationName(impact.integration.application));
    if (impact.integration.organization.isEmpty())
        return Confirmation::tr("%1 keeps working through %2.").arg(application, through);
    return Confirmation::tr("%1 keeps working for %2 through %3.")
        .arg(application, isolated(impact.integration.organization), through);
}

QString lastOne(const QList<Administrator> &administrators, qsizetype stopping)
{
    if (administrators.size() != 1)
        return stopping == 1 ? Confirmation::tr("No other API user can still sign in for it.")
                             : Confirmation::tr("No other API user can still sign in for them.");
    const QString text = stopping == 1
        ? Confirmation::tr("%1 (%2) is the only API user that can still sign in for it.")
        : Confirmation::tr("%1 (%2) is the only API user that can still sign in for them.");
    return text.arg(nameOf(administrators.first()), emailOf(administrators.first()));
}

QString connecting(const QList<Integration> &stopping, const Catalog &catalog)
{
    const ApplicationId id = stopping.first().application;
    return isSalesforce(id, catalog) ? QStringLiteral("MultiLine for Salesforce")
                                     : isolated(catalog.applicationName(id));
}

} // namespace steward::detail
