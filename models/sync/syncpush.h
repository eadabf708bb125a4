#pragma once

#include "models/sync/remotestate.h"
#include "models/sync/syncreport.h"
#include "models/sync/syncseams.h"

namespace steward {

/// One account with something to send, as it stood when it was looked at.
struct PushItem {
    QUuid uid;
    SyncIntent::Kind kind = SyncIntent::Kind::Update;
    QString name;
    SyncBase base;   ///< None for a create: its server id is empty.
    WireValues here; ///< All values; empty for a delete.
    WireValues sent; ///< All of a create, the changed ones of an update.

    /// Takes something away from somebody: a deletion or a suspension.
    bool isRemoval() const;
};

/// What there is to send: rows that differ from what both sides agreed on, without those that wait for a person.
/// Deletes first, then updates, then creates. Also closes conflicts about fields that somebody has edited since, forgets
/// refusals of what is not to be sent any more, and notes rows that have become equal. Writer thread, inside one
/// transaction.
Result<QList<PushItem>> pushItems(Transaction &transaction, const Capabilities &capabilities);

/// Sends them: an intent is committed before each request leaves, what the server answers is verified field by field,
/// and the base is what it has shown. Sync thread.
class SyncPush {
public:
    SyncPush(const SyncSeams &seams, Capabilities &capabilities, SyncReport &report, const StopToken &stop,
             std::function<void(qint64 done, qint64 total)> progress);

    /// Asks the server what became of requests whose answer never came; those that are too young stay.
    Result<void> settle();
    /// Creates that a walk over all accounts has not found were never carried out.
    Result<void> forgetCreates(const QSet<QUuid> &uids);
    /// `removalsAgreed`: so many deletions and suspensions may be sent even if they are many.
    Result<void> run(qint64 removalsAgreed);
    Result<void> removeDoubles(const QList<RemoteResource> &doubles);

private:
    struct Sending {
        PushItem item;
        RemoteRequest request;
        RemoteAnswer answer;
        bool readLater = false; ///< What the answer shows was asked for after the write.
    };

    Result<QList<PushItem>> nextItems();
    Result<void> settleSome(const QList<SyncIntent> &intents);
    Result<void> settleOne(Transaction &transaction, const SyncIntent &intent, const RemoteAnswer &answer);
    Result<void> pushAll(const QList<PushItem> &items);
    Result<void> pushSome(const QList<PushItem> &items);
    /// The server's present state first, where nothing else tells that it is the one we know.
    Result<QList<PushItem>> confirmed(const QList<PushItem> &items);
    RemoteRequest requestFor(const PushItem &item) const;
    Result<void> keepIntents(QList<Sending> &sendings);
    void tryOtherForms(QList<Sending> &sendings, ApplicationsForm tried);
    /// Where the answer does not show the account, it is read.
    void showResources(QList<Sending> &sendings);
    /// Who has the name that a create wants.
    void findTaken(QList<Sending> &sendings);
    /// Other ways of writing applications, for servers that refuse the first.
    void tryOtherForms(Sending &sending, ApplicationsForm tried);
    /// Those of `m_answered`, which is empty then.
    Result<void> takeAnswers();
    Result<void> takeAnswer(Transaction &transaction, Absorption &absorption, const Sending &sending);
    Result<void> takeShown(Transaction &transaction, Absorption &absorption, const Sending &sending);
    Result<void> takeTaken(Transaction &transaction, Absorption &absorption, const Sending &sending);
    Result<void> block(Transaction &transaction, const PushItem &item, const QString &words);
    Result<void> holdMissing(Transaction &transaction, const PushItem &item);
    Result<void> rememberCapabilities(Transaction &transaction);

    SyncSeams m_seams;
    Capabilities &m_capabilities;
    SyncReport &m_report;
    StopToken m_stop;
    std::function<void(qint64, qint64)> m_progress;
    /// Answered, but not taken in: that happens while the next ones are under way, and touches what follows.
    QList<Sending> m_answered;
    QSet<QUuid> m_over;            ///< Nothing more is sent for them in this round.
    QSet<QUuid> m_replace;         ///< A PATCH was not carried out in full: they are put as a whole.
    bool m_formsExhausted = false; ///< A refusal was about something else than how applications are written.
    std::optional<Error> m_end;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace steward
