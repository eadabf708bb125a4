#include "models/actions/credentialchanges.h"

#include "models/actions/remotepasswords.h"

#include <chrono>

namespace steward {

Credential issued(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now)
{
    Credential after = before;
    after.verifier = verifier;
    after.issuedAt = now;
    after.firstUsedAt = 0;
    after.lastUsedAt = 0;
    after.nextAttemptAt = 0;
    after.reason.clear();
    after.process.clear();
    after.isOwn = false;
    const Timestamp unused
        = policy.unusedHours == 0 ? 0 : now + std::chrono::milliseconds(std::chrono::hours(policy.unusedHours)).count();
    const Timestamp old = expiryOfUsed(now, policy);
    after.expiresAt = unused == 0 ? old : old == 0 ? unused : std::min(unused, old);
    return after;
}

Credential firstUsed(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now)
{
    Credential after = before;
    after.firstUsedAt = now;
    after.lastUsedAt = now;
    after.verifier = verifier;
    after.expiresAt = expiryOfUsed(before.issuedAt, policy);
    if (before.state == CredentialState::Sent || before.state == CredentialState::Shown
        || before.state == CredentialState::Unknown)
        after.state = CredentialState::Used;
    return after;
}

Credential chosen(const Credential &before, const QString &verifier, const CredentialPolicy &policy, Timestamp now)
{
    Credential after = issued(before, verifier, policy, now);
    after.state = CredentialState::Used;
    after.isOwn = true;
    after.firstUsedAt = now;
    after.lastUsedAt = now;
    after.expiresAt = expiryOfUsed(now, policy);
    return after;
}

Timestamp expiryOfUsed(Timestamp issuedAt, const CredentialPolicy &policy)
{
    return policy.maximumDays == 0
        ? 0
        : issuedAt + std::chrono::milliseconds(std::chrono::days(policy.maximumDays)).count();
}

Result<void> queueCredential(Transaction &transaction, AdministratorId id)
{
    const Result<RemoteProfile::Issuer> issuer = issuerOf(transaction.connection());
    STEWARD_TRY(issuer);
    if (*issuer == RemoteProfile::Issuer::Server)
        return {};
    const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(before);
    Credential after = *before;
    after.state = CredentialState::Queued;
    after.queuedAt = transaction.now();
    after.nextAttemptAt = transaction.now();
    after.attempt = 0;
    after.process.clear();
    after.reason.clear();
    return transaction.update(*before, after);
}

Result<void> revokeCredential(Transaction &transaction, AdministratorId id)
{
    const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(before);
    if (before->state == CredentialState::None)
        return {};
    return transaction.update(*before, withdrawn(*before));
}

} // namespace steward
