#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"

namespace steward {

/// What one guess costs: passes over the memory, and its bytes (RFC 9106, section 4).
struct VerifierCost {
    quint64 operations;
    qsizetype memory;

    friend bool operator==(const VerifierCost &, const VerifierCost &) = default;
};

/// For generated passwords, which cannot be guessed anyway.
constexpr VerifierCost GeneratedCost {2, 19 * 1024 * 1024};
/// For passwords that a person has thought of.
constexpr VerifierCost ChosenCost {3, 64 * 1024 * 1024};

/// The Argon2id verifier of a password, as a PHC string ("$argon2id$v=19$m=19456,t=2,p=1$..."). Takes a moment and its
/// memory: never in the GUI thread.
Result<QString> verifierOf(const Secret &password, const VerifierCost &cost);

/// A damaged verifier, or one that asks for absurd amounts of memory or time, matches nothing. As slow as verifierOf().
bool matches(const QString &verifier, const Secret &password);

/// The verifier was made at another cost, or is damaged: make a new one when the password is at hand.
bool isOutdated(const QString &verifier, const VerifierCost &cost);

/// A verifier that nobody knows the password of, the same during the life of the process. Compared when there is no
/// such user name, so that the time of the answer does not tell; ask for it once at the start, because the first call
/// computes it. Empty when there is no memory for it. Any thread.
QString decoyVerifier(const VerifierCost &cost);

} // namespace steward
