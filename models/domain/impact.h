#pragma once

#include "models/domain/catalog.h"

#include <QList>
#include <QString>

namespace steward {

/// One application as one organization uses it: what works or stops as a whole.
struct Integration {
    ApplicationId application;
    QString organization; ///< Empty: API users without an organization.

    friend bool operator==(const Integration &, const Integration &) = default;
    friend bool operator<(const Integration &a, const Integration &b)
    {
        return a.application != b.application ? a.application < b.application : a.organization < b.organization;
    }
};

/// What a change does to one integration.
struct IntegrationImpact {
    Integration integration;
    qint64 usableBefore = 0;
    qint64 usableAfter = 0;
    QString keeper; ///< Name of the API user that remains, when exactly one does.

    bool stops() const { return usableBefore > 0 && usableAfter == 0; }
    friend bool operator==(const IntegrationImpact &, const IntegrationImpact &) = default;
};

/// The consequence of a whole change, computed in its transaction: every integration whose usable API users it
/// touches. "Usable" is neither deleted nor suspended.
struct Impact {
    QList<IntegrationImpact> integrations; ///< Ordered by application and organization.

    QList<Integration> stopping() const;
    bool stopsAnything() const { return !stopping().isEmpty(); }
    /// Whether `accepted`, what the operator was shown, covers everything that stops now.
    bool isCoveredBy(const QList<Integration> &accepted) const;
    friend bool operator==(const Impact &, const Impact &) = default;
};

/// "Salesforce for Retail Bank", or the application alone where there is no organization.
QString integrationText(const Integration &integration, const Catalog &catalog);
/// "Salesforce will stop working for Retail Bank", or how many integrations will stop.
QString stopHeading(const Impact &impact, const Catalog &catalog);

} // namespace steward
