#include "models/actions/signindesk.h"

#include "models/actions/sessiontoken.h"
#include "models/core/begunpromise.h"

#include <thread>

namespace steward {

namespace {

constexpr std::chrono::milliseconds Slice {50};

} // namespace

SignInDesk::SignInDesk(Store &store, const QString &client, QObject *parent)
    : QObject(parent), m_store(store), m_client(client)
{
}

void SignInDesk::wait(std::chrono::milliseconds time, const StopToken &stop)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
    QMetaObject::invokeMethod(
        this, [this, seconds] { emit waiting(seconds); }, Qt::QueuedConnection);
    for (; time > std::chrono::milliseconds::zero() && !stop.stopRequested(); time -= Slice)
        std::this_thread::sleep_for(std::min(time, Slice));
}

QFuture<Result<SignInDesk::Beginning>> SignInDesk::begin(bool resume)
{
    const auto promise = begun<Beginning>();
    const auto ask = [this, promise, resume](const Result<SignInFacts> &facts) {
        if (!facts) {
            finish(promise, facts.error());
            return;
        }
        Beginning beginning {*facts, std::nullopt, {}};
        if (facts->policy.keptDays == 0) {
            finish(promise, Result<Beginning>(beginning));
            return;
        }
        const auto found = [this, promise, beginning, resume](const Result<std::optional<Secret>> &token) mutable {
            if (!token)
                beginning.cannotKeep = token.error().message;
            if (!token || !*token || !resume) {
                finish(promise, Result<Beginning>(beginning));
                return;
            }
            whenDone(work([token = **token](SignIn &signIn) { return signIn.resume(token); }), this,
                     [promise, beginning](const Result<std::optional<SignedIn>> &who) mutable {
                         if (who)
                             beginning.kept = *who;
                         finish(promise, who ? Result<Beginning>(beginning) : Result<Beginning>(who.error()));
                     });
        };
        whenDone(m_keychain.read(sessionKey(facts->uid)), this, found);
    };
    whenDone(m_store.read(readSignInFacts), this, ask);
    return promise->future();
}

QFuture<Result<SignedIn>> SignInDesk::kept(const QFuture<Result<SignedIn>> &done)
{
    const auto answer = begun<SignedIn>();
    whenDone(done, this, [this, answer](const Result<SignedIn> &who) {
        if (!who || who->token.isEmpty()) {
            finish(answer, who);
            return;
        }
        whenDone(m_store.read(readSignInFacts), this, [this, answer, who = *who](const Result<SignInFacts> &facts) {
            if (facts)
                keep(answer, who, sessionKey(facts->uid));
            else
                finish(answer, facts.error());
        });
    });
    return answer->future();
}

void SignInDesk::keep(const Answer &answer, const SignedIn &who, const QString &key)
{
    whenDone(m_keychain.write(key, who.token), this,
             [this, answer, who = SignedIn(who)](const Result<void> &written) mutable {
                 if (written) {
                     finish(answer, Result<SignedIn>(who));
                     return;
                 }
                 // Nobody knows the token: it ends. They are signed in all the same.
                 who.notKept = written.error().message;
                 whenDone(work([who](SignIn &signIn) { return signIn.endToken(who.author, who.token); }), this,
                          [answer, who](const Result<void> &) mutable {
                              who.token = {};
                              finish(answer, Result<SignedIn>(who));
                          });
             });
}

QFuture<Result<SignedIn>> SignInDesk::signIn(const SignInTry &tried)
{
    return kept(work([tried](SignIn &signIn) { return signIn.signIn(tried); }));
}

QFuture<Result<SignedIn>> SignInDesk::choosePassword(const SignInTry &tried, const Secret &wanted)
{
    return kept(work([tried, wanted](SignIn &signIn) { return signIn.choosePassword(tried, wanted); }));
}

QFuture<Result<SignedIn>> SignInDesk::setFirstPassword(const Author &author, const Secret &wanted)
{
    return work([author, wanted](SignIn &signIn) { return signIn.setFirstPassword(author, wanted); });
}

QFuture<Result<bool>> SignInDesk::hasOwnPassword(const Author &author)
{
    return m_store.read([author, now = m_store.now()](Connection &connection) {
        return steward::hasOwnPassword(connection, author, now);
    });
}

QFuture<Result<void>> SignInDesk::signOut(const Author &author)
{
    const auto promise = begun<void>();
    const auto end = [this, promise, author](const Secret &token) {
        whenDone(work([author, token](SignIn &signIn) { return signIn.signOut(author, token); }), this,
                 [promise](const Result<void> &ended) { finish(promise, ended); });
    };
    whenDone(m_store.read(readSignInFacts), this, [this, promise, end](const Result<SignInFacts> &facts) {
        if (!facts) {
            finish(promise, facts.error());
            return;
        }
        const QString key = sessionKey(facts->uid);
        whenDone(m_keychain.read(key), this, [this, key, end](const Result<std::optional<Secret>> &token) {
            const Secret known = token && *token ? **token : Secret();
            if (known.isEmpty()) {
                end(known);
                return;
            }
            // Without the row of the directory the token opens nothing, whether it could be removed or not.
            whenDone(m_keychain.remove(key), this, [end, known](const Result<void> &) { end(known); });
        });
    });
    return promise->future();
}

} // namespace steward
