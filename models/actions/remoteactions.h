#pragma once

#include "models/actions/outcome.h"
#include "models/actions/remotepasswords.h"
#include "models/secrets/keychain.h"
#include "models/store/store.h"
#include "models/sync/remoteprofile.h"
#include "models/sync/syncoverview.h"
#include "models/sync/syncpreview.h"
#include "models/sync/syncround.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace steward {

/// The remote of a directory: connecting, rounds, and what they leave to decide. One round at a time, in a thread of
/// its own; no other process syncs the same directory meanwhile. GUI thread.
class RemoteActions : public QObject {
    Q_OBJECT

public:
    /// The keychain must outlive it.
    RemoteActions(Store &store, Author author, Keychain &keychain, QObject *parent = nullptr);
    ~RemoteActions() override;

    /// What is known of the remote; nothing when the directory has none.
    QFuture<Result<std::optional<RemoteRecord>>> read();
    /// Asks a server what it can do, by requests that change nothing. Nothing is kept. An empty secret stands for the
    /// one that is kept, where it may be shown. Who cancels the future ends it.
    QFuture<Result<Capabilities>> test(const RemoteProfile &profile, const Secret &secret);
    /// What the first round with this server would do. Nothing is kept.
    QFuture<Result<SyncPreview>> previewFirst(const RemoteProfile &profile, const Secret &secret);
    /// Keeps the profile, and the secret in the keychain, or for this session where there is none: then with an Error
    /// of kind Secret, the remote being connected all the same. Needs *Set up the remote*.
    QFuture<Result<Outcome>> connectTo(const RemoteProfile &profile, const Secret &secret);
    /// An empty secret leaves the one that is kept; Invalid where that one is for another server or way to sign in.
    QFuture<Result<Outcome>> change(const RemoteProfile &profile, const Secret &secret);
    /// Forgets the remote and what was agreed on; accounts stay on both sides.
    QFuture<Result<Outcome>> disconnectFrom();
    /// For this session only.
    QFuture<Result<void>> useSecret(const Secret &secret);
    /// Whether a secret has to be asked for before a round can begin.
    QFuture<Result<bool>> lacksSecret();

    /// Finds out anew what the server of this directory can do, and keeps that.
    QFuture<Result<Capabilities>> probe();
    /// How passwords get to the server; none when the server issues them, or there is no remote.
    QFuture<Result<std::shared_ptr<RemotePasswords>>> passwords();
    /// What a round would do now.
    QFuture<Result<SyncPreview>> preview();
    /// Conflict: another process is syncing this directory.
    QFuture<Result<SyncReport>> sync(const SyncWish &wish);
    bool isRunning() const { return m_running; }
    /// The round ends after the requests that are under way; what is left is sent by the next one.
    void stop();

    QFuture<Result<SyncOverview>> overview();
    QFuture<Result<QList<SyncRun>>> history(int limit);

signals:
    void begun();
    void progress(const steward::SyncProgress &progress);
    void finished(const steward::SyncReport &report);
    /// A round could not begin, or was stopped.
    void failed(const steward::Error &error);

private:
    struct Access {
        RemoteRecord record;
        RemoteProfile profile;
        QUuid directory;
    };

    QFuture<Result<Access>> access();
    /// The secret for `profile`, from the keychain or this session.
    QFuture<Result<Secret>> secretFor(const Access &access);
    QFuture<Result<Outcome>> keep(const RemoteProfile &profile, const Secret &secret, bool isNew);
    template <typename T, typename Job> QFuture<Result<T>> withRemote(Job job);

    Store &m_store;
    Author m_author;
    Keychain &m_keychain;
    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_stopRound;
    Worker m_syncThread {QStringLiteral("sync")};
};

/// The name of the remote's secret in the keychain.
QString remoteSecretKey(const QUuid &directory);

} // namespace steward

Q_DECLARE_METATYPE(steward::SyncReport)
Q_DECLARE_METATYPE(steward::SyncProgress)
