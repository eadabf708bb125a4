#pragma once

#include "models/core/worker.h"
#include "models/store/catalogrows.h"

namespace steward {

/// Counts the usable API users of all integrations as they were before the transaction that is going on, in a thread
/// and with a connection of its own: nobody else can commit meanwhile. For changes of many rows, which have other
/// things to do until they need the counts. Lives no longer than the transaction.
class CountAside {
public:
    using Counts = QMap<Integration, qint64>;
    /// From so many rows on it is worth another connection.
    static constexpr qint64 ManyRows = 5000;
    /// So many accounts are counted before somebody may end it.
    static constexpr qint64 AccountsPerLook = 50'000;

    explicit CountAside(const QString &path);
    /// Waits for it. An Error when the file was locked: count in the transaction then.
    Result<Counts> counts() const;

private:
    Worker m_worker;
    QFuture<Result<Counts>> m_counts;
};

} // namespace steward
