#include "models/actions/matching.h"

#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"

namespace steward {

namespace {

constexpr qsizetype MatchesPerRead = 2000;

} // namespace

Result<std::vector<quint32>> matchingIds(Store &store, const AdministratorFilter &filter, const StopToken &stop)
{
    const Result<FilterContext> context
        = await(store.read([filter](Connection &connection) { return CatalogRows(connection).filterContext(filter); }));
    STEWARD_TRY(context);
    const Result<QList<AdministratorId>> all
        = await(store.read([](Connection &connection) { return AdministratorRows(connection).allIds(); }));
    STEWARD_TRY(all);
    std::vector<quint32> matching;
    for (qsizetype begin = 0; begin < all->size(); begin += MatchesPerRead) {
        if (stop.stopRequested())
            return cancelled();
        const auto rows = await(store.read([ids = all->mid(begin, MatchesPerRead)](Connection &connection) {
            return AdministratorRows(connection).byIds(ids);
        }));
        STEWARD_TRY(rows);
        for (const Administrator &row : *rows) {
            if (filter.matches(row, *context))
                matching.push_back(static_cast<quint32>(row.id.value));
        }
    }
    return matching;
}

} // namespace steward
