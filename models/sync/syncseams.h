#pragma once

#include "models/store/store.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/sidework.h"
#include "models/sync/syncrules.h"

#include <functional>
#include <memory>

namespace steward {

/// Where a round could be cut: between what is written here and what is asked of the server. Tests stop at each.
enum class SyncPoint : quint8 {
    PageRead,          ///< Accounts of the server were read, nothing is written.
    PullInTransaction, ///< They are merged, not committed.
    PullCommitted,
    IntentInTransaction,
    IntentCommitted, ///< The request has not left.
    RequestAnswered, ///< It has been answered, nothing is written.
    AnswerInTransaction,
    AnswerCommitted
};

inline constexpr int SyncPointCount = static_cast<int>(SyncPoint::AnswerCommitted) + 1;

/// What a round works with, so that a test can put something else in its place. Sync thread.
struct SyncSeams {
    Store &store;
    Author author; ///< A program; its client is "sync".
    RemoteDirectory &remote;
    Clock clock;
    std::function<QString()> freshId; ///< A request id that nobody has used.
    /// False: the round ends here, as if the process had died.
    std::function<bool(SyncPoint)> passes = [](SyncPoint) { return true; };
    /// Where what the server has answered is taken in while it is asked for more. None: one after the other.
    std::shared_ptr<SideWork> beside = {};

    SyncRules rules = {};
    /// One transaction takes so many accounts at most: readers wait for it.
    qsizetype takenAtOnce = 2000;
    /// Intents of one transaction, and requests of one `perform`.
    qsizetype sentAtOnce = 100;

    /// One transaction, waited for.
    template <typename Function> auto write(Function fn) const { return await(store.write(author, std::move(fn))); }
    template <typename Function> auto read(Function fn) const { return await(store.read(std::move(fn))); }
};

/// The error of a round that was stopped on purpose.
inline Error stoppedRound()
{
    return Error {ErrorKind::Cancelled, {}, {}};
}

} // namespace steward
