#pragma once

#include "models/core/worker.h"
#include "models/domain/activityfilter.h"
#include "models/domain/changedetails.h"
#include "models/store/activitysearch.h"
#include "models/store/connection.h"

#include <QDate>

#include <limits>
#include <optional>

namespace steward {

/// Behind which change set the next chunk begins; the newest first, by time and then by id.
struct ActivityCursor {
    Timestamp at = std::numeric_limits<Timestamp>::max();
    qint64 set = std::numeric_limits<qint64>::max();
    qint64 last = 0; ///< The last set of the journal when the first chunk was read: what came later is told by `since`.
};

/// How many of the ids that follow one another are of one day of this computer.
struct ActivityDay {
    QDate date;
    qsizetype count = 0;

    friend bool operator==(const ActivityDay &, const ActivityDay &) = default;
};

/// Some matching change sets, in order.
struct ActivityChunk {
    QList<qint64> ids;
    QList<ActivityDay> days; ///< Of the ids, in their order.
    ActivityCursor next;
    Timestamp newest = 0;  ///< The latest time among the ids.
    bool complete = false; ///< There are no more.
    bool inOrder = true;   ///< Of `since`: no clock was set back, so each can stand above what is known.
};

/// What a line of the table shows of a change set.
struct ActivityEntry {
    ChangeSet set; ///< Without the rows that it touched.
    QString summary;
    QString computer; ///< Where the journal knows it.
    bool failed = false;
    ChangeSetId undoneBy;
};

/// An entry with everything that the journal says about it.
struct ActivityDetails {
    ActivityEntry entry;
    QString operatorRole; ///< That the operator has now.
    QList<ChangedRow> rows;
    qint64 moreRows = 0; ///< Not in `rows`: a large import is told by its first ones.
};

/// How many entries the journal has, and of which kinds and by whom; grows with the journal.
struct ActivityCounts {
    qint64 last = 0; ///< Counted up to this set.
    qint64 total = 0;
    QHash<ChangeKind, qint64> kinds;
    QList<std::pair<ActivityOperator, qint64>> operators;
};

/// Reads the journal as the activity page shows it, in short steps: each call looks at a bounded number of sets, so
/// that no writer waits for it. Thread of the connection.
class ActivityRows {
public:
    explicit ActivityRows(Connection &connection) : m_connection(connection) { }

    /// The next matching sets; a chunk may be empty although more follow. Cancelled when stopped.
    Result<ActivityChunk> next(const ActivityFilter &filter, const ActivityCursor &cursor, const StopToken &stop = {});
    /// Those behind the set `last` of `known`, in the order of the journal, `at` being the newest time that is known.
    Result<ActivityChunk> since(const ActivityFilter &filter, const ActivityCursor &known, const StopToken &stop = {});
    /// The sets with these ids, in this order; ids that the journal has not are left out.
    Result<QList<ActivityEntry>> entries(const QList<qint64> &ids);
    Result<std::optional<ActivityDetails>> details(ChangeSetId id);
    /// Counts on; true when the end of the journal is reached.
    Result<bool> count(ActivityCounts &counts);
    /// The name that the account has, or had before it was deleted for good.
    Result<QString> nameOf(AdministratorId id);

private:
    struct Look;

    Result<ActivityChunk> look(const Look &look, const ActivityFilter &filter, const StopToken &stop);
    Result<bool> imagesHold(qint64 set, const ActivitySearch &search);
    Result<QList<ChangeImage>> firstImages(ChangeSetId id, int limit);
    Result<ActivityEntry> entry(const ChangeSet &set, const Catalog &catalog);

    Connection &m_connection;
};

} // namespace steward

Q_DECLARE_METATYPE(steward::ActivityEntry)
