#pragma once

#include "models/actions/outcome.h"
#include "models/store/catalogrows.h"
#include "models/store/transaction.h"

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

/// Ends a verb: fills in the impact and decides between done, preview and "needs consent"; what is not done is
/// abandoned.
Result<Outcome> concluded(Transaction &transaction, const ImpactProbe &probe, const Consent &consent, Outcome outcome);

} // namespace steward
