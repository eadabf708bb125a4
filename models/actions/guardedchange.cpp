#include "models/actions/guardedchange.h"

namespace steward {

namespace {

/// From here on one pass over all API users is cheaper than a look-up for each integration.
constexpr qsizetype ManyIntegrations = 8;

} // namespace

Result<ImpactProbe::Counts> ImpactProbe::count(Transaction &transaction, const QList<Integration> &integrations)
{
    CatalogRows rows(transaction.connection());
    Counts counts;
    if (integrations.size() > ManyIntegrations) {
        const Result<Counts> all = rows.usableCounts();
        STEWARD_TRY(all);
        for (const Integration &one : integrations)
            counts.insert(one, all->value(one));
        return counts;
    }
    for (const Integration &one : integrations) {
        const Result<qint64> usable = rows.usableCount(one);
        STEWARD_TRY(usable);
        counts.insert(one, *usable);
    }
    return counts;
}

Result<ImpactProbe> ImpactProbe::before(Transaction &transaction, const QList<Administrator> &rows)
{
    QMap<Integration, bool> touched;
    for (const Administrator &row : rows) {
        if (!row.isUsable())
            continue;
        for (const ApplicationId application : row.applications)
            touched.insert({application, row.organization}, true);
    }
    Result<Counts> counts = count(transaction, touched.keys());
    STEWARD_TRY(counts);
    return ImpactProbe(transaction, std::move(*counts));
}

Result<Impact> ImpactProbe::after() const
{
    const Result<Counts> now = count(*m_transaction, m_before.keys());
    STEWARD_TRY(now);
    CatalogRows rows(m_transaction->connection());
    Impact impact;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        IntegrationImpact one {it.key(), it.value(), now->value(it.key()), {}};
        if (one.usableAfter >= one.usableBefore)
            continue;
        if (one.usableAfter == 1) {
            const Result<QString> keeper = rows.someUsableName(one.integration);
            STEWARD_TRY(keeper);
            one.keeper = *keeper;
        }
        impact.integrations.append(one);
    }
    return impact;
}

Result<Outcome> concluded(Transaction &transaction, const ImpactProbe &probe, const Consent &consent, Outcome outcome)
{
    const Result<Impact> impact = probe.after();
    STEWARD_TRY(impact);
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    outcome.impact = *impact;
    outcome.catalog = *catalog;
    transaction.setReason(consent.reason);
    STEWARD_TRY(transaction.admit());
    if (consent.preview)
        outcome.state = Outcome::State::Preview;
    else if (!consent.everything && !impact->isCoveredBy(consent.stopping))
        outcome.state = Outcome::State::NeedsConsent;
    else
        outcome.state = Outcome::State::Done;
    if (outcome.state != Outcome::State::Done)
        transaction.abandon();
    return outcome;
}

} // namespace steward
