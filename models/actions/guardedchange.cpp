#include "models/actions/guardedchange.h"

namespace steward {

namespace {

/// Of changes of many rows, which mostly concern applications with many users.
constexpr qsizetype SomeIntegrations = 2;

Result<void> nameKeeper(CatalogRows &rows, IntegrationImpact &one)
{
    if (one.usableAfter != 1)
        return {};
    const Result<QString> keeper = rows.someUsableName(one.integration);
    STEWARD_TRY(keeper);
    one.keeper = *keeper;
    return {};
}

} // namespace

Result<ImpactProbe::Counts> ImpactProbe::count(Transaction &transaction, const QList<Integration> &integrations)
{
    CatalogRows rows(transaction.connection());
    Counts counts;
    if (integrations.size() > CatalogRows::ManyIntegrations) {
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
        STEWARD_TRY(nameKeeper(rows, one));
        impact.integrations.append(one);
    }
    return impact;
}

void ImpactTally::add(const Administrator &before, const Administrator &after)
{
    const auto count = [this](const Administrator &row, qint64 change) {
        if (!row.isUsable())
            return;
        for (const ApplicationId application : row.applications)
            m_changes[{application, row.organization}] += change;
    };
    count(before, -1);
    count(after, 1);
}

Result<ImpactTally::Counts> ImpactTally::countsAfter(CatalogRows &rows, const Counts &losses,
                                                     const CountAside *counting)
{
    const bool isCounted = counting && counting->counts();
    Counts counts;
    if (isCounted || losses.size() > SomeIntegrations) {
        const Result<Counts> all = isCounted ? counting->counts() : rows.usableCounts();
        STEWARD_TRY(all);
        for (auto it = losses.cbegin(); it != losses.cend(); ++it)
            counts.insert(it.key(), all->value(it.key()) + (isCounted ? it.value() : 0));
        return counts;
    }
    for (auto it = losses.cbegin(); it != losses.cend(); ++it) {
        const Result<qint64> usable = rows.usableCount(it.key());
        STEWARD_TRY(usable);
        counts.insert(it.key(), *usable);
    }
    return counts;
}

Result<Impact> ImpactTally::impact(Connection &connection, const CountAside *counting) const
{
    Counts losses;
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        if (it.value() < 0)
            losses.insert({it.key().first, it.key().second}, it.value());
    }
    if (losses.isEmpty())
        return Impact();
    CatalogRows rows(connection);
    const Result<Counts> counts = countsAfter(rows, losses, counting);
    STEWARD_TRY(counts);
    Impact impact;
    for (auto it = losses.cbegin(); it != losses.cend(); ++it) {
        const qint64 usable = counts->value(it.key());
        IntegrationImpact one {it.key(), usable - it.value(), usable, {}};
        STEWARD_TRY(nameKeeper(rows, one));
        impact.integrations.append(one);
    }
    return impact;
}

Result<Outcome> concluded(Transaction &transaction, const ImpactProbe &probe, const Consent &consent, Outcome outcome)
{
    const Result<Impact> impact = probe.after();
    STEWARD_TRY(impact);
    return concluded(transaction, *impact, consent, std::move(outcome));
}

Result<Outcome> concluded(Transaction &transaction, const Impact &impact, const Consent &consent, Outcome outcome)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    outcome.impact = impact;
    outcome.catalog = *catalog;
    transaction.setReason(consent.reason);
    STEWARD_TRY(transaction.admit());
    if (consent.preview)
        outcome.state = Outcome::State::Preview;
    else if (!consent.everything && !impact.isCoveredBy(consent.stopping))
        outcome.state = Outcome::State::NeedsConsent;
    else
        outcome.state = Outcome::State::Done;
    if (outcome.state != Outcome::State::Done)
        transaction.abandon();
    return outcome;
}

} // namespace steward
