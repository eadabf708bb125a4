#include "models/actions/remoteactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/permission.h"
#include "models/actions/visibleoverview.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/synclock.h"

namespace steward {

namespace {

template <typename T> void finish(const std::shared_ptr<QPromise<Result<T>>> &promise, const Result<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

template <typename T> std::shared_ptr<QPromise<Result<T>>> started()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

Error noRemote()
{
    return Error {ErrorKind::NotFound, RemoteActions::tr("This directory has no remote. Connect one first.")};
}

Error noSecret()
{
    return Error {ErrorKind::Secret,
                  RemoteActions::tr("The secret for the server is not in the keychain. Enter it once more.")};
}

Outcome done()
{
    Outcome outcome;
    outcome.state = Outcome::State::Done;
    return outcome;
}

/// Somebody who may set the remote up.
Result<void> requireSetup(Transaction &transaction)
{
    transaction.describe(ChangeKind::Settings, RemoteActions::tr("Remote"));
    transaction.needs(Privilege::SetupRemote);
    return transaction.admit();
}

/// Which accounts the author's role shows.
Result<std::function<bool(Kind)>> viewOf(Store &store, const Author &author)
{
    const auto authority
        = await(store.read([author](Connection &connection) { return AuthorityRows(connection).of(author); }));
    STEWARD_TRY(authority);
    return std::function<bool(Kind)>(
        [authority = *authority](Kind kind) { return authority.may(AccountDeed::View, kind); });
}

/// What a journal reader wants to know of a remote.
QJsonObject noteOf(const RemoteProfile &profile, const QString &what)
{
    return {{QStringLiteral("remote"), what},
            {QStringLiteral("url"), profile.url.toString(QUrl::RemoveUserInfo)},
            {QStringLiteral("environment"), profile.environment}};
}

SyncSeams seamsOf(Store &store, const Author &author, RemoteDirectory &remote)
{
    Author program = author.asProgram();
    program.client = QStringLiteral("sync");
    SyncSeams seams {store, program, remote, [&store] { return store.now(); },
                     [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); }};
    seams.beside = std::make_shared<SideThread>();
    return seams;
}

} // namespace

QString remoteSecretKey(const QUuid &directory)
{
    return QStringLiteral("remote/") + directory.toString(QUuid::WithoutBraces);
}

RemoteActions::RemoteActions(Store &store, Author author, Keychain &keychain, QObject *parent)
    : QObject(parent), m_store(store), m_author(std::move(author)), m_keychain(keychain)
{
}

RemoteActions::~RemoteActions()
{
    stop();
}

void RemoteActions::stop()
{
    if (m_stopRound)
        *m_stopRound = true;
}

QFuture<Result<std::optional<RemoteRecord>>> RemoteActions::read()
{
    return m_store.read([](Connection &connection) { return SyncRows(connection).remote(); });
}

QFuture<Result<RemoteActions::Access>> RemoteActions::access()
{
    return m_store.read([](Connection &connection) -> Result<Access> {
        const Result<std::optional<RemoteRecord>> record = SyncRows(connection).remote();
        STEWARD_TRY(record);
        if (!*record)
            return noRemote();
        const Result<RemoteProfile> profile = RemoteProfile::fromJson((*record)->profile);
        STEWARD_TRY(profile);
        const Result<DirectoryInfo> directory = CatalogRows(connection).directory();
        STEWARD_TRY(directory);
        return Access {**record, *profile, directory->uid};
    });
}

QFuture<Result<Secret>> RemoteActions::secretFor(const Access &access)
{
    const QString key = remoteSecretKey(access.directory);
    const bool hasSecret = RemoteState::fromJson(access.record.state).hasSecret;
    if (access.profile.authentication == RemoteProfile::Authentication::None)
        return ready<Result<Secret>>(Secret());
    if (!hasSecret && !m_keychain.isKeptForSession(key))
        return ready<Result<Secret>>(noSecret());
    const auto promise = started<Secret>();
    whenDone(m_keychain.read(key, Keychain::Expectation::Exists), this,
             [promise](const Result<std::optional<Secret>> &found) {
                 finish(promise,
                        !found                   ? Result<Secret>(found.error())
                            : found->has_value() ? Result<Secret>(**found)
                                                 : Result<Secret>(noSecret()));
             });
    return promise->future();
}

/// Runs `job(Access, RemoteDirectory &, StopToken)` in the sync thread with the remote of the directory.
template <typename T, typename Job> QFuture<Result<T>> RemoteActions::withRemote(Job job)
{
    const auto promise = started<T>();
    if (m_running) {
        finish(promise,
               Result<T>(Error {ErrorKind::Conflict, tr("A sync is running already. Wait until it has ended.")}));
        return promise->future();
    }
    m_running = true;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stopRound = stop;
    const auto ended = [this, promise](const Result<T> &result) {
        m_running = false;
        finish(promise, result);
    };
    whenDone(access(), this, [this, ended, stop, job](const Result<Access> &access) {
        if (!access) {
            ended(access.error());
            return;
        }
        whenDone(secretFor(*access), this, [this, ended, stop, job, access = *access](const Result<Secret> &secret) {
            if (!secret) {
                ended(secret.error());
                return;
            }
            const auto run = [access, stop, job, secret = *secret](const StopToken &worker) -> Result<T> {
                const Result<std::unique_ptr<SyncLock>> lock = SyncLock::take(access.directory);
                STEWARD_TRY(lock);
                const std::unique_ptr<RemoteDirectory> remote = openRemote(access.profile, secret);
                return job(access, *remote, StopToken([stop, worker] { return *stop || worker.stopRequested(); }));
            };
            whenDone(m_syncThread.run(run), this, ended);
        });
    });
    return promise->future();
}

QFuture<Result<Capabilities>> RemoteActions::test(const RemoteProfile &profile, const Secret &secret)
{
    if (const Result<void> checked = checkedProfile(profile); !checked)
        return ready<Result<Capabilities>>(checked.error());
    const auto promise = started<Capabilities>();
    const auto ask = [this, promise, profile](const Secret &with) {
        const auto run = [promise, profile, with, now = m_store.now()](const StopToken &worker) {
            const StopToken stop([promise, worker] { return promise->isCanceled() || worker.stopRequested(); });
            return openRemote(profile, with)->probe(now, RetryBudget::ofPerson(), stop);
        };
        whenDone(m_syncThread.run(run), this, [promise](const Result<Capabilities> &found) { finish(promise, found); });
    };
    if (!secret.isEmpty() || profile.authentication == RemoteProfile::Authentication::None) {
        ask(secret);
        return promise->future();
    }
    // As on changing: the one that is kept, where it may be shown.
    whenDone(access(), this, [this, promise, profile, ask](const Result<Access> &access) {
        if (!access || !profile.mayUseSecretOf(access->profile)) {
            ask({});
            return;
        }
        whenDone(secretFor(*access), this, [promise, ask](const Result<Secret> &kept) {
            if (kept)
                ask(*kept);
            else
                finish(promise, Result<Capabilities>(kept.error()));
        });
    });
    return promise->future();
}

QFuture<Result<SyncPreview>> RemoteActions::previewFirst(const RemoteProfile &profile, const Secret &secret)
{
    if (const Result<void> checked = checkedProfile(profile); !checked)
        return ready<Result<SyncPreview>>(checked.error());
    const auto promise = started<SyncPreview>();
    const auto run = [this, profile, secret](const StopToken &stop) -> Result<SyncPreview> {
        const auto view = viewOf(m_store, m_author);
        STEWARD_TRY(view);
        const std::unique_ptr<RemoteDirectory> remote = openRemote(profile, secret);
        return previewOf(seamsOf(m_store, m_author, *remote), {}, true, *view, stop);
    };
    whenDone(permitted(m_store, m_author, {Privilege::SetupRemote}, ChangeKind::Settings, tr("Remote")), this,
             [this, promise, run](const Result<Authority> &authority) {
                 if (!authority) {
                     finish(promise, Result<SyncPreview>(authority.error()));
                     return;
                 }
                 whenDone(m_syncThread.run(run), this,
                          [promise](const Result<SyncPreview> &preview) { finish(promise, preview); });
             });
    return promise->future();
}

QFuture<Result<Outcome>> RemoteActions::keep(const RemoteProfile &profile, const Secret &secret, bool isNew)
{
    if (const Result<void> checked = checkedProfile(profile); !checked)
        return ready<Result<Outcome>>(checked.error());
    const auto promise = started<Outcome>();
    const bool hasSecret = !secret.isEmpty();
    const auto write = [profile, isNew, hasSecret](Transaction &transaction) -> Result<Outcome> {
        STEWARD_TRY(requireSetup(transaction));
        const Result<std::optional<RemoteRecord>> before = SyncRows(transaction.connection()).remote();
        STEWARD_TRY(before);
        if (isNew && *before)
            return Error {ErrorKind::Conflict, tr("This directory has a remote already. Disconnect it first.")};
        if (!isNew && !*before)
            return noRemote();
        RemoteRecord next = before->value_or(RemoteRecord());
        const Result<RemoteProfile> last = RemoteProfile::fromJson(next.profile);
        if (!isNew && !hasSecret && last && !profile.mayUseSecretOf(*last))
            return Error {ErrorKind::Invalid,
                          tr("What is kept lets in at another server. Enter what this server lets you in with.")};
        RemoteState state = RemoteState::fromJson(next.state);
        state.hasSecret = state.hasSecret || hasSecret;
        next.state = state.toJson();
        if (next.profile == profile.toJson() && *before && next == **before)
            return done();
        next.profile = profile.toJson();
        // What the server can do is found out anew.
        next.capabilities = {};
        STEWARD_TRY(transaction.keepRemote(next));
        STEWARD_TRY(transaction.note(noteOf(profile, isNew ? QStringLiteral("connected") : QStringLiteral("changed"))));
        return done();
    };
    whenDone(runAction(m_store, m_author, write), this, [this, promise, secret](const Result<Outcome> &outcome) {
        if (!outcome || secret.isEmpty()) {
            finish(promise, outcome);
            return;
        }
        whenDone(access(), this, [this, promise, secret, outcome](const Result<Access> &access) {
            if (!access) {
                finish(promise, Result<Outcome>(access.error()));
                return;
            }
            const QString key = remoteSecretKey(access->directory);
            whenDone(m_keychain.write(key, secret), this,
                     [this, promise, secret, outcome, key](const Result<void> &kept) {
                         if (!kept)
                             m_keychain.keepForSession(key, secret);
                         finish(promise, kept ? outcome : Result<Outcome>(kept.error()));
                     });
        });
    });
    return promise->future();
}

QFuture<Result<Outcome>> RemoteActions::connectTo(const RemoteProfile &profile, const Secret &secret)
{
    return keep(profile, secret, true);
}

QFuture<Result<Outcome>> RemoteActions::change(const RemoteProfile &profile, const Secret &secret)
{
    return keep(profile, secret, false);
}

QFuture<Result<Outcome>> RemoteActions::disconnectFrom()
{
    const auto promise = started<Outcome>();
    whenDone(access(), this, [this, promise](const Result<Access> &access) {
        if (!access) {
            finish(promise, Result<Outcome>(access.error()));
            return;
        }
        const auto forget = [profile = access->profile](Transaction &transaction) -> Result<Outcome> {
            STEWARD_TRY(requireSetup(transaction));
            STEWARD_TRY(transaction.forgetRemote());
            STEWARD_TRY(transaction.note(noteOf(profile, QStringLiteral("disconnected"))));
            return done();
        };
        whenDone(runAction(m_store, m_author, forget), this,
                 [this, promise, key = remoteSecretKey(access->directory)](const Result<Outcome> &outcome) {
                     if (!outcome) {
                         finish(promise, outcome);
                         return;
                     }
                     whenDone(m_keychain.remove(key), this, [promise, outcome](const Result<void> &removed) {
                         finish(promise, removed ? outcome : Result<Outcome>(removed.error()));
                     });
                 });
    });
    return promise->future();
}

QFuture<Result<void>> RemoteActions::useSecret(const Secret &secret)
{
    const auto promise = started<void>();
    whenDone(access(), this, [this, promise, secret](const Result<Access> &access) {
        if (access)
            m_keychain.keepForSession(remoteSecretKey(access->directory), secret);
        finish(promise, access ? Result<void>() : Result<void>(access.error()));
    });
    return promise->future();
}

QFuture<Result<bool>> RemoteActions::lacksSecret()
{
    const auto promise = started<bool>();
    whenDone(access(), this, [this, promise](const Result<Access> &access) {
        if (!access) {
            finish(promise, Result<bool>(access.error()));
            return;
        }
        whenDone(secretFor(*access), this,
                 [promise](const Result<Secret> &secret) { finish(promise, Result<bool>(!secret.ok())); });
    });
    return promise->future();
}

QFuture<Result<std::shared_ptr<RemotePasswords>>> RemoteActions::passwords()
{
    using Passwords = std::shared_ptr<RemotePasswords>;
    const auto promise = started<Passwords>();
    whenDone(access(), this, [this, promise](const Result<Access> &access) {
        const bool none = !access && access.error().kind == ErrorKind::NotFound;
        if (none || (access && access->profile.issuer == RemoteProfile::Issuer::Server)) {
            finish(promise, Result<Passwords>(Passwords()));
            return;
        }
        if (!access) {
            finish(promise, Result<Passwords>(access.error()));
            return;
        }
        whenDone(secretFor(*access), this, [this, promise, access = *access](const Result<Secret> &secret) {
            finish(promise,
                   secret ? Result<Passwords>(std::make_shared<RemotePasswords>(
                       m_store, access.profile, Capabilities::fromJson(access.record.capabilities), *secret))
                          : Result<Passwords>(secret.error()));
        });
    });
    return promise->future();
}

QFuture<Result<Capabilities>> RemoteActions::probe()
{
    return withRemote<Capabilities>(
        [this](const Access &access, RemoteDirectory &remote, const StopToken &stop) -> Result<Capabilities> {
            const Result<Capabilities> found = remote.probe(m_store.now(), RetryBudget::ofPerson(), stop);
            STEWARD_TRY(found);
            const auto kept = await(m_store.write(m_author.asProgram(), [&](Transaction &transaction) -> Result<bool> {
                RemoteRecord next = access.record;
                next.capabilities = found->toJson();
                STEWARD_TRY(transaction.keepRemote(next));
                return true;
            }));
            STEWARD_TRY(kept);
            return found;
        });
}

QFuture<Result<SyncPreview>> RemoteActions::preview()
{
    return withRemote<SyncPreview>(
        [this](const Access &access, RemoteDirectory &remote, const StopToken &stop) -> Result<SyncPreview> {
            const auto view = viewOf(m_store, m_author);
            STEWARD_TRY(view);
            const RemoteState state = RemoteState::fromJson(access.record.state);
            return previewOf(seamsOf(m_store, m_author, remote), Capabilities::fromJson(access.record.capabilities),
                             state.lastFullAt == 0, *view, stop);
        });
}

QFuture<Result<SyncReport>> RemoteActions::sync(const SyncWish &wish)
{
    emit begun();
    const QFuture<Result<SyncReport>> round
        = withRemote<SyncReport>([this, wish](const Access &, RemoteDirectory &remote, const StopToken &stop) {
              const auto tell = [this](const SyncProgress &at) {
                  QMetaObject::invokeMethod(
                      this, [this, at] { emit progress(at); }, Qt::QueuedConnection);
              };
              return SyncRound(seamsOf(m_store, m_author, remote), stop, tell).run(wish);
          });
    whenDone(round, this, [this](const Result<SyncReport> &report) {
        if (report)
            emit finished(*report);
        else
            emit failed(report.error());
    });
    return round;
}

QFuture<Result<SyncOverview>> RemoteActions::overview()
{
    const auto visible = [author = m_author](Transaction &transaction) -> Result<SyncOverview> {
        const Result<Authority> authority = AuthorityRows(transaction.connection()).of(author);
        STEWARD_TRY(authority);
        Result<SyncOverview> overview = overviewOf(transaction);
        STEWARD_TRY(overview);
        keepVisible(*overview, *authority);
        return overview;
    };
    return m_store.write(m_author.asProgram(), visible,
                         [](const SyncOverview &overview, const std::optional<ChangeSet> &) { return overview; });
}

QFuture<Result<QList<SyncRun>>> RemoteActions::history(int limit)
{
    return m_store.read([limit](Connection &connection) { return SyncRows(connection).runs(limit); });
}

} // namespace steward
