#include "models/secrets/password.h"

#include <sodium.h>

#include <algorithm>

namespace steward {

Secret generatedPassword(int length)
{
    // Secret::filled() has initialized libsodium when it calls.
    return Secret::filled(std::max(length, MinimumPasswordLength), [](std::span<char> place) {
        for (char &character : place)
            character = PasswordAlphabet[randombytes_uniform(static_cast<uint32_t>(PasswordAlphabet.size()))];
    });
}

} // namespace steward
