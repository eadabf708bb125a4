#pragma once

#include "models/core/worker.h"
#include "models/domain/changeset.h"
#include "models/store/connection.h"

namespace steward {

/// What does not fit at a place of the journal.
enum class ChainFault : quint8 {
    None,
    Number,           ///< A set is missing, or another stands in its place.
    ImagesWithoutSet, ///< Images name a set that is not there.
    Value,            ///< A value that Steward never writes there: of another type, or where the format has none.
    UnknownKind,
    UnknownFormat,
    ImageOrder, ///< Images are not numbered 1, 2, 3 …
    PreviousHash,
    Content
};

/// How far the journal of a file is intact by its own hashes. A value.
struct ChainReport {
    qint64 sets = 0;  ///< Intact ones, from the first on.
    ChangeSetId last; ///< The newest of them; null when there is none.
    Timestamp lastAt = 0;
    QByteArray hash; ///< Of that set; 32 zero bytes when there is none.
    ChainFault fault = ChainFault::None;
    qint64 broken = 0; ///< The number at which something does not fit.

    bool isIntact() const { return fault == ChainFault::None; }
};

/// Recomputes the hashes of the journal, set by set: two ordered cursors side by side over the bytes as stored. A step
/// holds the file open for a bounded number of sets only, so that writers get in between. Thread of the connection that
/// a step is given.
class ChainVerification {
public:
    /// About 20 ms of reading.
    static constexpr int SetsPerStep = 10'000;

    ChainVerification();
    /// Verifies the next `count` sets; whether there is more to do.
    Result<bool> advance(Connection &connection, int count = SetsPerStep);
    const ChainReport &report() const { return m_report; }

private:
    bool fault(ChainFault fault, qint64 number);

    ChainReport m_report;
    qint64 m_next; ///< Sets and images from this number on are still to be read.
};

/// All of it; Cancelled when it is stopped before the end.
Result<ChainReport> verifiedChain(Connection &connection, const StopToken &stop = {});
/// The number at which the chain is broken, or 0.
Result<qint64> firstBrokenSet(Connection &connection);

/// "Change 12 does not have the content that its hash covers."
QString sentenceOf(ChainFault fault, qint64 number);

} // namespace steward
