#pragma once

#include "models/domain/impact.h"
#include "models/sync/syncpush.h"
#include "models/sync/syncreport.h"
#include "models/sync/syncseams.h"

namespace steward {

/// What one round shall do.
struct SyncWish {
    bool full = false;          ///< Looks at all accounts of the server, whatever it says of changes.
    bool send = true;           ///< False: only reads.
    bool dryRun = false;        ///< Says what would be taken and sent; writes nothing on either side.
    qint64 removalsAgreed = -1; ///< So many deletions and suspensions may be sent even if they are many.
};

struct SyncProgress {
    enum class Phase : quint8 { Asking, Reading, Sending };
    Phase phase = Phase::Asking;
    qint64 done = 0;
    qint64 total = 0;
};

/// One round: settles what is uncertain, reads the server, sends what differs. The same code for the window, the
/// command line and the simulation. A crash at any point leaves a changed row or an intent, and both are answered by
/// the next round. Blocks: sync thread.
class SyncRound {
public:
    SyncRound(const SyncSeams &seams, const StopToken &stop, std::function<void(const SyncProgress &)> progress = {});

    Result<SyncReport> run(const SyncWish &wish);

private:
    struct Start {
        RemoteRecord record;
        Capabilities capabilities;
        RemoteState state;
        QMap<Integration, qint64> usable;
        QString names;
    };

    Result<Start> begin();
    Result<void> probeIfOld(Start &start, bool anew);
    Result<void> heedRenames(Start &start);
    Result<void> pullAndPush(const SyncWish &wish, Start &start, SyncReport &report);
    /// After a restore, what the server does not know is asked about and not sent.
    Result<void> holdOldAccounts(RemoteState &state);
    Result<void> count(SyncReport &report);
    Result<void> finish(const Start &start, SyncReport &report, Timestamp startedAt);
    bool isFullDue(const RemoteState &state) const;
    void tell(SyncProgress::Phase phase, qint64 done, qint64 total) const;

    SyncSeams m_seams;
    StopToken m_stop;
    std::function<void(const SyncProgress &)> m_progress;
};

} // namespace steward
