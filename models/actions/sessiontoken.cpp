#include "models/actions/sessiontoken.h"

#include <sodium.h>

#include <array>

namespace steward {

namespace {

constexpr std::size_t TokenBytes = 32;

} // namespace

Secret newSessionToken()
{
    const Secret random
        = Secret::filled(TokenBytes, [](std::span<char> place) { randombytes_buf(place.data(), place.size()); });
    const Secret terminated = Secret::filled(TokenBytes * 2 + 1, [&](std::span<char> place) {
        sodium_bin2hex(place.data(), place.size(), reinterpret_cast<const unsigned char *>(random.view().data()),
                       TokenBytes);
    });
    return Secret(terminated.view().first(TokenBytes * 2));
}

QByteArray sessionTokenHash(const Secret &token)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(token.view().data()),
                       static_cast<unsigned long long>(token.size()), nullptr, 0);
    return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
}

QString sessionKey(const QUuid &directory)
{
    return QStringLiteral("session/") + directory.toString(QUuid::WithoutBraces);
}

} // namespace steward
