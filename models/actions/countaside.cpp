#include "models/actions/countaside.h"

#include "models/core/future.h"

namespace steward {

namespace {

Result<CountAside::Counts> counted(const QString &path, const StopToken &stop)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadOnly);
    STEWARD_TRY(connection);
    CountAside::Counts counts;
    AdministratorId last;
    for (bool isMore = true; isMore; last.value += CountAside::AccountsPerLook) {
        if (stop.stopRequested())
            return cancelled();
        const Result<bool> more = CatalogRows(**connection).addUsableCounts(counts, last, CountAside::AccountsPerLook);
        STEWARD_TRY(more);
        isMore = *more;
    }
    return counts;
}

} // namespace

CountAside::CountAside(const QString &path)
    : m_worker(QStringLiteral("count")),
      m_counts(m_worker.run([path](const StopToken &stop) { return counted(path, stop); }))
{
}

Result<CountAside::Counts> CountAside::counts() const
{
    return await(m_counts);
}

} // namespace steward
