#pragma once

#include "models/domain/catalog.h"
#include "models/store/transaction.h"

namespace steward {

/// Makes the roles and applications of one transaction as a backup has them. Writer thread.
class CatalogRollback {
public:
    /// `now` as the transaction finds them; all three must outlive it.
    CatalogRollback(Transaction &transaction, const Catalog &now, const Catalog &then)
        : m_transaction(transaction), m_now(now), m_then(then)
    {
    }

    /// Those that the backup knows. What it does not know goes only where its name is needed.
    Result<void> restore();
    /// The others that the backup does not know, when nobody has them any more: taken back, they are there again before
    /// the accounts that had them.
    Result<void> removeUnknown();
    qint64 changed() const { return m_changed; }

private:
    template <typename Row> Result<void> remove(const QList<Row> &now, const QList<Row> &then, bool inTheWay);
    template <typename Row> Result<void> restoreKnown(const QList<Row> &now, const QList<Row> &then);

    Transaction &m_transaction;
    const Catalog &m_now;
    const Catalog &m_then;
    qint64 m_changed = 0;
};

} // namespace steward
