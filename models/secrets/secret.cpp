#include "models/secrets/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace steward {

namespace {

/// libsodium initializes itself once, from any thread.
char *lockedBytes(qsizetype size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    void *bytes = sodium_malloc(static_cast<std::size_t>(size));
    if (!bytes)
        throw std::bad_alloc();
    return static_cast<char *>(bytes);
}

} // namespace

Secret::Secret(QByteArrayView bytes)
{
    *this = filled(bytes.size(), [&](std::span<char> place) { std::copy(bytes.begin(), bytes.end(), place.begin()); });
}

Secret Secret::filled(qsizetype size, const std::function<void(std::span<char>)> &fill)
{
    Secret secret;
    if (size == 0)
        return secret;
    secret.m_bytes = std::shared_ptr<char>(lockedBytes(size), [](char *bytes) { sodium_free(bytes); });
    secret.m_size = size;
    fill({secret.m_bytes.get(), static_cast<std::size_t>(size)});
    return secret;
}

Secret Secret::joined(std::span<const Secret> parts)
{
    qsizetype size = 0;
    for (const Secret &part : parts)
        size += part.size();
    return filled(size, [&](std::span<char> place) {
        auto at = place.begin();
        for (const Secret &part : parts)
            at = std::copy(part.view().begin(), part.view().end(), at);
    });
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.m_bytes.get(), b.m_bytes.get(), static_cast<std::size_t>(a.m_size)) == 0);
}

} // namespace steward
