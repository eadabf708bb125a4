#pragma once

#include "models/actions/trybrake.h"
#include "models/secrets/secret.h"

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

/// Says whether the password opens the application now. Takes as long for names that do not exist; wrong tries are
/// slowed. Blocks: for the command line.
class Verification {
public:
    explicit Verification(Store &store, TryBrake::Wait wait);

    Result<Verdict> verify(const VerificationRequest &request);

private:
    Result<void> noteWrong(const QByteArray &nameHash);
    Result<void> noteGood(const QByteArray &nameHash, const Credential &credential, const Administrator &row,
                          const VerificationRequest &request);

    Store &m_store;
    Author m_author;
    TryBrake m_brake;
};

} // namespace steward
