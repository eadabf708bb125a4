#pragma once

#include "models/actions/trybrake.h"
#include "models/domain/administrator.h"
#include "models/domain/signinpolicy.h"
#include "models/secrets/secret.h"

namespace steward {

/// What a sign-in asks the directory before anybody has signed in.
struct SignInFacts {
    QString directory;
    QUuid uid;
    SignInPolicy policy;
};
Result<SignInFacts> readSignInFacts(Connection &connection);

/// Somebody whose password was right.
struct PasswordProof {
    Administrator row;
    QString verifier;
    QByteArray key; ///< Under which their wrong tries are counted.
    /// The password was made for them, or is too old.
    bool mustChoose = false;
    SignInFacts facts;
};

bool isExpired(const Credential &credential, Timestamp now);
/// All names of a person count together.
QByteArray triesKey(const SignInFacts &facts, const Administrator &row);
/// The credential as it stands in the transaction; Unauthorized when what was proved is no longer so.
Result<Credential> stillGood(Transaction &transaction, const PasswordProof &proof);

/// Says whose password it is. Every try costs one comparison at each cost of a verifier, whatever is wrong with it, and
/// says the same; wrong ones are slowed, and stand in the journal. Blocks: worker code.
class PasswordCheck {
public:
    PasswordCheck(Store &store, const QString &client, TryBrake::Wait wait);

    /// `name`: email or user name of a person. Unauthorized in every other case.
    Result<PasswordProof> prove(const QString &name, const Secret &password);

private:
    Error refused(const QByteArray &key, const QString &subject, const QString &message);

    Store &m_store;
    Author m_program;
    TryBrake m_brake;
};

} // namespace steward
