#pragma once

#include "models/secrets/secret.h"

namespace steward {

constexpr int MinimumPasswordLength = 20;
constexpr int DefaultPasswordLength = 24;

/// Letters and digits that nobody mistakes for another one in print or on a screen: no 0 O o Q, 1 l I i, 2 Z z, 5 S s,
/// 6 G, 8 B, 9 q. The 42 that remain are 5.4 bits each.
constexpr QByteArrayView PasswordAlphabet = "ACDEFHJKLMNPRTUVWXYabcdefghjkmnprtuvwxy347";

/// A new random password, in locked memory from its first character on; never shorter than MinimumPasswordLength. Any
/// thread.
Secret generatedPassword(int length = DefaultPasswordLength);

} // namespace steward
