#include "models/domain/impact.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ImpactText {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

} // namespace

QList<Integration> Impact::stopping() const
{
    QList<Integration> stopping;
    for (const IntegrationImpact &one : integrations) {
        if (one.stops())
            stopping.append(one.integration);
    }
    return stopping;
}

bool Impact::isCoveredBy(const QList<Integration> &accepted) const
{
    for (const Integration &one : stopping()) {
        if (!accepted.contains(one))
            return false;
    }
    return true;
}

QString integrationText(const Integration &integration, const Catalog &catalog)
{
    const QString application = isolated(catalog.applicationName(integration.application));
    if (integration.organization.isEmpty())
        return application;
    return ImpactText::tr("%1 for %2").arg(application, isolated(integration.organization));
}

QString stopHeading(const Impact &impact, const Catalog &catalog)
{
    const QList<Integration> stopping = impact.stopping();
    if (stopping.size() != 1)
        return ImpactText::tr("%Ln integration(s) will stop working", nullptr, static_cast<int>(stopping.size()));
    const QString application = isolated(catalog.applicationName(stopping.first().application));
    if (stopping.first().organization.isEmpty())
        return ImpactText::tr("%1 will stop working").arg(application);
    return ImpactText::tr("%1 will stop working for %2").arg(application, isolated(stopping.first().organization));
}

} // namespace steward
