#pragma once

#include "models/actions/passwordcheck.h"

namespace steward {

/// Who has signed in.
struct SignedIn {
    /// Has signed in, unless a password is to be chosen first.
    Author author;
    QString email;
    /// The password was made for them, or is too old: nothing can be done until they have chosen their own.
    bool mustChoosePassword = false;
    /// Keeps them signed in on the computer that knows it; empty when that was not asked for, or is not offered.
    Secret token;
    /// Why the computer does not know the token, although it should.
    QString notKept;
    /// What a new password of theirs must not hold.
    QStringList passwordContext;
};

/// What somebody types to sign in.
struct SignInTry {
    QString name; ///< Email or user name.
    Secret password;
    bool keep = false; ///< Stay signed in on this computer.
};

/// Whether the author has a password of their own that works now; part of a job.
Result<bool> hasOwnPassword(Connection &connection, const Author &author, Timestamp now);

/// What a new password of this account must not hold: what others know of it.
QStringList passwordContext(const Administrator &row, const QString &directory);
/// The verifier of a password that somebody has thought of, or why they may not have it.
Result<QString> chosenVerifier(const Secret &wanted, const QStringList &context);

/// Says who works here: by password, or by the token of a computer that keeps them signed in. Only living persons who
/// are not suspended sign in. Every try costs the same, whatever is wrong with it, and wrong ones are slowed; all of
/// them stand in the journal. Blocks: a worker of the console, or the main thread of the command line.
class SignIn {
public:
    SignIn(Store &store, const QString &client, TryBrake::Wait wait);

    /// Unauthorized, with the same words for an unknown name and a wrong password.
    Result<SignedIn> signIn(const SignInTry &tried);
    /// Nobody when the token has ended, or its person can sign in no longer.
    Result<std::optional<SignedIn>> resume(const Secret &token);
    /// Replaces the present password of `tried`, a mailed one too, by an own one; whoever was kept signed in has to
    /// sign in again.
    Result<SignedIn> choosePassword(const SignInTry &tried, const Secret &wanted);
    /// The first password of an operator who has none, in a directory that does not ask for one yet.
    Result<SignedIn> setFirstPassword(const Author &author, const Secret &wanted);
    /// The token, if any, ends too.
    Result<void> signOut(const Author &author, const Secret &token);
    /// Whoever is kept signed in by this token is so no longer.
    Result<void> endKept(const Secret &token);
    /// The computer could not keep the token.
    Result<void> endToken(const Author &author, const Secret &token);

private:
    Author authorOf(const Administrator &row) const;
    SignedIn signedIn(const Administrator &row, const QString &directory) const;
    /// In place of the password that `proof` speaks of.
    Result<SignedIn> storeChosen(const PasswordProof &proof, const QString &verifier, bool keep);
    Result<void> end(ChangeKind kind, const Author &author, const Secret &token);

    Store &m_store;
    QString m_client;
    PasswordCheck m_check;
};

} // namespace steward
