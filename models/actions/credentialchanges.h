#pragma once

#include "models/domain/credentialpolicy.h"
#include "models/store/transaction.h"

namespace steward {

/// The steps of a credential, as parts of a verb's transaction. Writer thread.

/// Asks for a mail with a new password; the present one works until that is made. Does nothing where the remote issues
/// the passwords.
Result<void> queueCredential(Transaction &transaction, AdministratorId id);
/// The password works no longer; nothing happens to an account that never had one.
Result<void> revokeCredential(Transaction &transaction, AdministratorId id);

/// The credential with a new password, made now, that nobody has used; its state is the caller's.
Credential issued(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now);
/// The credential whose password has just been used for the first time; `verifier` may be one of a higher cost.
Credential firstUsed(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now);
/// The credential with a password that its person has chosen now.
Credential chosen(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now);
/// When a password that is in use expires; 0: does not.
Timestamp expiryOfUsed(Timestamp issuedAt, const CredentialPolicy &policy);

} // namespace steward
