#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"

#include <QByteArray>

namespace steward {

/// A key pair that signs (Ed25519, RFC 8032), made from a seed. The secret part stays in locked memory. Any thread.
class SigningKey {
public:
    static constexpr qsizetype SeedSize = 32;
    static constexpr qsizetype PublicKeySize = 32;
    static constexpr qsizetype SignatureSize = 64;

    static SigningKey generated();
    /// From what `kept` has handed out; an Error of kind Secret when it is something else.
    static Result<SigningKey> fromKept(const Secret &text);

    /// The seed as hexadecimal digits: how a keychain keeps it.
    Secret kept() const;
    const QByteArray &publicKey() const { return m_publicKey; }
    QByteArray signatureOf(QByteArrayView message) const;

private:
    explicit SigningKey(Secret seed);

    Secret m_seed;
    Secret m_secretKey;
    QByteArray m_publicKey;
};

/// Whether the signature is this key's for this message.
bool isSignatureOf(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey);

} // namespace steward
