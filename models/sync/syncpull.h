#pragma once

#include "models/sync/remotestate.h"
#include "models/sync/syncreport.h"
#include "models/sync/syncseams.h"

namespace steward {

/// Reads the server's accounts and takes what is new. Absence from a list is never believed by itself: each missing
/// account is asked for, and what looks like a restored server or a mass deletion waits for a person. Sync thread.
class SyncPull {
public:
    SyncPull(const SyncSeams &seams, const Capabilities &capabilities, RemoteState &state, SyncReport &report,
             const StopToken &stop, std::function<void(qint64 seen, qint64 expected)> progress);

    /// All accounts, or those that changed since the watermark where the server can tell. An incomplete walk keeps what
    /// it took, and says nothing of what is absent.
    Result<void> run(bool full);

    /// Doubles on the server of accounts that it holds elsewhere; to be removed there.
    const QList<RemoteResource> &doubles() const { return m_doubles; }
    /// Creates whose outcome was not known, and that a full walk did not find.
    const QSet<QUuid> &notCreated() const { return m_notCreated; }

private:
    /// Who has an external id on the server: the account that was made first.
    struct Keeper {
        QString id;
        Timestamp created = 0;
    };
    /// Another account of the server that has it too.
    struct Twice {
        QUuid externalId; ///< A digest, as in `m_keepers`.
        QString id;
    };

    static QUuid digestOf(const QString &name);
    Result<void> walk(const ListRequest &first);
    Result<void> look(const QList<RemoteResource> &page);
    void watch(const RemoteResource &resource);
    bool findsDouble(const RemoteResource &resource);
    Result<void> take(bool all);
    /// Whether what one of them gives up goes to another one; where somebody keeps it after all, the Error is of kind
    /// Conflict, and nothing is taken.
    enum class Names : quint8 { ChangeHands, Stay };
    Result<void> takeTogether(const QList<RemoteResource> &resources, Names names);
    Result<void> takeOneByOne(const QList<RemoteResource> &resources);
    /// Accounts that we know under another id of the server: made anew there, or doubles.
    Result<void> settleElsewhere();
    Result<void> mergeDoubles();
    Result<void> mergeDouble(const RemoteResource &other, const RemoteResource &keeper);
    Result<void> lookForAbsent();
    Result<QList<SyncBase>> confirmedAbsent(const QList<SyncBase> &missing);
    Result<void> settleAbsent(const QList<SyncBase> &absent);
    /// Questions about accounts of the server that are not there any more, and that nobody could answer.
    Result<void> dropQuestionsOfGone();

    SyncSeams m_seams;
    Capabilities m_capabilities;
    RemoteState &m_state;
    SyncReport &m_report;
    StopToken m_stop;
    std::function<void(qint64, qint64)> m_progress;

    QHash<QUuid, SyncIntent> m_intents;
    QHash<QUuid, SyncHeld::Kind> m_heldUids;
    // A walk may see a million accounts, so that digests stand for what is only compared.
    QSet<QUuid> m_seen; ///< Ids of the server.
    QHash<QUuid, Keeper> m_keepers;
    QList<Twice> m_twice;
    QList<RemoteResource> m_doubles;
    QList<std::pair<RemoteResource, QString>> m_elsewhere; ///< With the id under which we know it.
    QList<RemoteResource> m_waiting;                       ///< Looked at, to be taken.
    QList<RemoteResource> m_byName; ///< To be taken when whoever may be met by its id has been met.
    QSet<QUuid> m_notCreated;
    Timestamp m_greatest = 0;
    QSet<QString> m_greatestIds;
    Timestamp m_newestUnchanged = 0; ///< Of the accounts that stand as we know them.
    bool m_full = false;
};

} // namespace steward
