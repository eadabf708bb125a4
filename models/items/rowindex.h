#pragma once

#include "models/core/worker.h"
#include "models/domain/filter.h"
#include "models/items/facets.h"
#include "models/items/integrations.h"
#include "models/items/roworders.h"
#include "models/items/rowtable.h"
#include "models/items/selectionreview.h"
#include "models/items/shownrows.h"
#include "models/store/connection.h"

namespace steward {

class RowMatcher;

/// What a view wants to see, and what it shows now.
struct RowQuestion {
    AdministratorFilter filter;
    Column column = Column::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::size_t firstVisible = 0;
    std::size_t lastVisible = 0;
    /// With it the answer says by which steps `touched` rows lead from here to there.
    std::shared_ptr<const ShownRows> shown;
    std::vector<quint32> touched;
};

struct RowAnswer {
    bool complete = false; ///< Otherwise some first rows of a directory that is still being read.
    std::shared_ptr<ShownRows> rows;
    bool sameRows = false; ///< Nothing to do: `rows` equals what was shown.
    std::optional<std::vector<RowStep>> steps;
    Facets facets;
    qint64 total = 0;
    qint64 totalApiUsers = 0; ///< Of these.
    std::shared_ptr<const Catalog> catalog;
    QList<Administrator> visible; ///< The rows of the visible range, so that they are painted at once.
};

/// Kind, status, filters, search text and sort orders of all rows of a directory, the recycle bin included, in memory.
/// Made by anybody, touched in the functions of `Store::read` only: reader thread.
class RowIndex {
public:
    RowIndex() : m_orders(m_table) { }
    RowIndex(const RowIndex &) = delete;
    RowIndex &operator=(const RowIndex &) = delete;

    /// Reads the next rows; true when all are read. In chunks, because a read delays the writer's commit.
    Result<bool> loadMore(Connection &connection, const StopToken &stop);
    bool isComplete() const { return m_complete; }

    /// Takes over what became of these rows, and the catalog if `catalogChanged`; returns those rows that still exist.
    Result<QList<Administrator>> apply(Connection &connection, const QList<AdministratorId> &touched,
                                       bool catalogChanged);
    Result<RowAnswer> answer(Connection &connection, const RowQuestion &question, const StopToken &stop);
    /// How many rows the filter lets through.
    Result<qint64> count(Connection &connection, const AdministratorFilter &filter, const StopToken &stop);
    /// What became of what somebody has selected.
    Result<SelectionReview> review(Connection &connection, const SelectionQuestion &question, const StopToken &stop);
    /// Every application of every organization that has living API users for it.
    Result<IntegrationReport> integrations(Connection &connection) const;

private:
    Result<void> readCatalog(Connection &connection);
    Result<bool> readChunk(Connection &connection, qint64 limit, const StopToken &stop);
    Result<void> readTimes(Connection &connection, Column column);
    /// The times that this filter looks at.
    Result<void> readTimesFor(Connection &connection, const AdministratorFilter &filter);
    Result<void> readUseTimes(Connection &connection);
    Result<std::vector<Timestamp>> timesBySlot(Connection &connection, const QString &query) const;
    Result<void> collect(Connection &connection, const RowQuestion &question, const RowMatcher &matcher,
                         ShownRows &rows);

    RowTable m_table;
    RowOrders m_orders;
    std::shared_ptr<const Catalog> m_catalog;
    qint64 m_lastRead = 0;
    qint64 m_useVersion = 0; ///< Of the file when the times of use were read: uses are noted without a change set.
    bool m_complete = false;
};

} // namespace steward
