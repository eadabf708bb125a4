#include "models/secrets/signature.h"

#include <QCoreApplication>

#include <sodium.h>

namespace steward {

namespace {

struct SignatureText {
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

static_assert(SigningKey::SeedSize == crypto_sign_SEEDBYTES);
static_assert(SigningKey::PublicKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningKey::SignatureSize == crypto_sign_BYTES);

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *unsignedPlace(char *place)
{
    return reinterpret_cast<unsigned char *>(place);
}

} // namespace

SigningKey::SigningKey(Secret seed) : m_seed(std::move(seed)), m_publicKey(PublicKeySize, '\0')
{
    m_secretKey = Secret::filled(crypto_sign_SECRETKEYBYTES, [this](std::span<char> place) {
        crypto_sign_seed_keypair(unsignedPlace(m_publicKey.data()), unsignedPlace(place.data()),
                                 unsignedBytes(m_seed.view()));
    });
}

SigningKey SigningKey::generated()
{
    return SigningKey(
        Secret::filled(SeedSize, [](std::span<char> place) { randombytes_buf(place.data(), place.size()); }));
}

Result<SigningKey> SigningKey::fromKept(const Secret &text)
{
    bool read = text.size() == 2 * SeedSize;
    const Secret seed = Secret::filled(SeedSize, [&](std::span<char> place) {
        read = read
            && sodium_hex2bin(unsignedPlace(place.data()), place.size(), text.view().data(),
                              static_cast<std::size_t>(text.size()), nullptr, nullptr, nullptr)
                == 0;
    });
    if (!read)
        return Error {ErrorKind::Secret,
                      SignatureText::tr("The keychain holds something else in place of the signing key."),
                      QStringLiteral("not a seed")};
    return SigningKey(seed);
}

Secret SigningKey::kept() const
{
    // sodium_bin2hex() writes a zero behind the digits.
    const Secret terminated = Secret::filled(2 * SeedSize + 1, [this](std::span<char> place) {
        sodium_bin2hex(place.data(), place.size(), unsignedBytes(m_seed.view()), static_cast<std::size_t>(SeedSize));
    });
    return Secret(terminated.view().first(2 * SeedSize));
}

QByteArray SigningKey::signatureOf(QByteArrayView message) const
{
    QByteArray signature(SignatureSize, '\0');
    crypto_sign_detached(unsignedPlace(signature.data()), nullptr, unsignedBytes(message),
                         static_cast<unsigned long long>(message.size()), unsignedBytes(m_secretKey.view()));
    return signature;
}

bool isSignatureOf(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey)
{
    return signature.size() == SigningKey::SignatureSize && publicKey.size() == SigningKey::PublicKeySize
        && crypto_sign_verify_detached(unsignedBytes(signature), unsignedBytes(message),
                                       static_cast<unsigned long long>(message.size()), unsignedBytes(publicKey))
        == 0;
}

} // namespace steward
