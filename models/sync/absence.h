#pragma once

#include "models/sync/absorption.h"
#include "models/sync/remotedirectory.h"

namespace steward {

/// What a walk over the whole server has shown, for judging what it did not show.
struct AbsenceFindings {
    bool many = false; ///< So many are missing that they may be there all the same.
    bool hold = false; ///< A person has to look at each.
    bool rolledBack = false;
    Timestamp newestUnchanged = 0; ///< Of the accounts that stand as we know them.
    SyncRules rules = {};
};

/// What became of an account here that the server does not have any more.
enum class Absence : quint8 {
    Gone,      ///< On both sides, or nothing is known of it any more.
    GoesAgain, ///< It is sent to the server as a new one.
    Doubtful,  ///< To be missing once more before it is believed.
    Asked,     ///< A person has to look at it.
    Deleted    ///< Here too.
};

/// Accounts that a walk has not met, asked for one by one.
struct AbsenceAnswers {
    QList<SyncBase> absent;
    QList<RemoteResource> found;
};
/// How many are asked for in one go.
inline constexpr qsizetype AbsentAtOnce = 50;
AbsenceAnswers askedForAbsent(RemoteDirectory &remote, const QList<SyncBase> &missing, const StopToken &stop);

/// Whether so many of `total` accounts are missing on a server that has shown `seen` of them, and `seenBefore` earlier.
bool isManyAbsent(qsizetype absent, qint64 total, qint64 seen, qint64 seenBefore);

/// Writes what follows from an absence that the server has confirmed. Writer thread.
Result<Absence> settleAbsence(Transaction &transaction, const Absorption &absorption, const SyncBase &absent,
                              const AbsenceFindings &findings);

} // namespace steward
