#pragma once

#include "models/core/result.h"
#include "models/secrets/secret.h"

#include <QStringList>

namespace steward {

/// Code points of a password that a person thinks of, at least (NIST SP 800-63B-4, for a password that stands alone).
constexpr int MinimumChosenLength = 15;

/// A password as it is compared: the OpaqueString profile of RFC 8265, section 4.2. Spaces of other scripts become
/// U+0020 and the text is composed (NFC), so that two keyboards that spell one letter differently give one password;
/// case and width stay as typed, and so do compatibility forms, which NFKC would merge. Control characters and what is
/// not UTF-8 are refused. Any thread; no copy is left outside locked memory.
Result<Secret> preparedPassword(const Secret &typed);

/// Whether a person may have this password, or why not, in words for that person. `context` is what others know or
/// guess of the account: names, email, directory, organization; a password that holds such a word is refused, and so is
/// one that zxcvbn scores below 3 of 4. Any thread; takes a millisecond for usual lengths. libzxcvbn works on a
/// reversed copy of the bytes in ordinary memory, which it frees.
Result<void> checkedPassword(const Secret &password, const QStringList &context, int minimum = MinimumChosenLength);

} // namespace steward
