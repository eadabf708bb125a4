#pragma once

#include "models/actions/countaside.h"
#include "models/actions/outcome.h"
#include "models/store/catalogrows.h"
#include "models/store/transaction.h"

#include <QHash>

namespace steward {

/// Measures inside one transaction what a change does to integrations: constructed before the change with the rows
/// that it will touch, asked afterwards. Writer thread.
class ImpactProbe {
public:
    static Result<ImpactProbe> before(Transaction &transaction, const QList<Administrator> &rows);
    /// The integrations that have fewer usable API users than before.
    Result<Impact> after() const;

private:
    using Counts = QMap<Integration, qint64>;
    ImpactProbe(Transaction &transaction, Counts counts) : m_transaction(&transaction), m_before(std::move(counts)) { }
    static Result<Counts> count(Transaction &transaction, const QList<Integration> &integrations);

    Transaction *m_transaction;
    Counts m_before;
};

/// Adds up what changed rows mean for integrations, where there are many of them: what the change did is known then
/// without counting before it, and nothing at all is counted when no integration loses anything. One thread.
class ImpactTally {
public:
    void add(const Administrator &before, const Administrator &after);
    /// When all of it is written: as `ImpactProbe::after`. `counting` has begun before the change, or is null.
    Result<Impact> impact(Connection &connection, const CountAside *counting) const;

private:
    using Use = std::pair<ApplicationId, QString>; ///< As an integration, to be hashed.
    using Counts = QMap<Integration, qint64>;
    static Result<Counts> countsAfter(CatalogRows &rows, const Counts &losses, const CountAside *counting);

    QHash<Use, qint64> m_changes;
};

/// Ends a verb: fills in the impact and decides between done, preview and "needs consent"; what is not done is
/// abandoned.
Result<Outcome> concluded(Transaction &transaction, const Impact &impact, const Consent &consent, Outcome outcome);
Result<Outcome> concluded(Transaction &transaction, const ImpactProbe &probe, const Consent &consent, Outcome outcome);

} // namespace steward
