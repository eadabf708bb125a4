#pragma once

#include "models/secrets/secret.h"
#include "models/store/store.h"

#include <chrono>

namespace steward {

/// What a gateway wants to know: a user name, a password, and the application that is knocked at.
struct VerificationRequest {
    QString userName;
    Secret password;
    QString application;
};

enum class Verdict {
    Good,
    Unknown,       ///< No API user has this user name.
    WrongPassword, ///< Or the account has none.
    NotAllowed,    ///< Suspended, expired, or not for this application; the password is right.
    TooManyTries   ///< So many were wrong that this one was not looked at.
};

/// Says whether the password opens the application now. Takes as long for names that do not exist; from the third wrong
/// try of a name on, tries wait for each other, across processes. Blocks: for the command line.
class Verification {
public:
    /// `wait` sleeps; a test hands in its own.
    using Wait = std::function<void(std::chrono::milliseconds)>;
    explicit Verification(Store &store, Wait wait);

    Result<Verdict> verify(const VerificationRequest &request);

private:
    /// Waits for the turn of this name; false when too many are before it.
    Result<bool> waitForTurn(const QByteArray &nameHash);
    Result<void> noteWrong(const QByteArray &nameHash);
    Result<void> noteGood(const QByteArray &nameHash, const Credential &credential, const Administrator &row,
                          const VerificationRequest &request);

    Store &m_store;
    Author m_author;
    Wait m_wait;
};

/// How long tries of a name wait for each other after so many wrong ones.
std::chrono::milliseconds delayAfter(qint64 wrongTries);

} // namespace steward
