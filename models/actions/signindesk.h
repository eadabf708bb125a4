#pragma once

#include "models/actions/signin.h"
#include "models/core/worker.h"
#include "models/secrets/keychain.h"

namespace steward {

/// Signing in to a directory as a window needs it: answers come later, and who is kept signed in stands in the keychain
/// of this computer. GUI thread; the store must outlive it.
class SignInDesk : public QObject {
    Q_OBJECT

public:
    SignInDesk(Store &store, const QString &client, QObject *parent = nullptr);

    /// How a sign-in begins.
    struct Beginning {
        SignInFacts facts;
        std::optional<SignedIn> kept; ///< Signed in already, on this computer.
        QString cannotKeep;           ///< Why nobody can be kept signed in here; empty when they can.
    };
    /// `resume`: also asks whether somebody is kept signed in.
    QFuture<Result<Beginning>> begin(bool resume);

    QFuture<Result<SignedIn>> signIn(const SignInTry &tried);
    QFuture<Result<SignedIn>> choosePassword(const SignInTry &tried, const Secret &wanted);
    QFuture<Result<SignedIn>> setFirstPassword(const Author &author, const Secret &wanted);
    /// Here too they are kept signed in no longer.
    QFuture<Result<void>> signOut(const Author &author);
    /// The verifier of a new password, and whether the author has an own one.
    QFuture<Result<bool>> hasOwnPassword(const Author &author);

signals:
    /// After wrong tries, this one waits for its turn.
    void waiting(int seconds);

private:
    using Answer = std::shared_ptr<QPromise<Result<SignedIn>>>;

    /// Runs a job with a SignIn of the worker's own.
    template <typename Job> auto work(Job job)
    {
        return m_worker.run([this, job = std::move(job)](const StopToken &stop) mutable {
            SignIn signIn(m_store, m_client, [this, stop](std::chrono::milliseconds time) { wait(time, stop); });
            return job(signIn);
        });
    }
    void wait(std::chrono::milliseconds time, const StopToken &stop);
    QFuture<Result<SignedIn>> kept(const QFuture<Result<SignedIn>> &done);
    void keep(const Answer &answer, const SignedIn &who, const QString &key);

    Store &m_store;
    QString m_client;
    Keychain m_keychain;
    Worker m_worker {QStringLiteral("sign-in")};
};

} // namespace steward
