#pragma once

#include "models/core/result.h"

#include <QString>

#include <optional>

namespace steward {

/// Which characters a text may hold beside the visible ones of every script.
enum class CharacterRule {
    Text, ///< Names and descriptions: joiners (ZWJ, ZWNJ) belong to scripts and emoji, direction overrides do not.
    NoInvisible ///< Addresses and user names: nothing that cannot be seen.
};

/// Names the first character that `rule` does not allow, for a sentence ("a line break", "the control character
/// U+0007"); nothing when all are allowed.
std::optional<QString> describeForbiddenCharacter(const QString &text, CharacterRule rule);

/// The number of characters as a reader counts code points.
qsizetype codePoints(const QString &text);

/// A name of a person, application or organization: any script, NFC, at most `maxLength` code points. Outer blanks are
/// removed; `what` is the translated field name for the messages.
/// Printable ASCII between two that are no blanks, and short enough: `checkedText` accepts it as it stands. Most texts
/// are such, and this makes no message for the others.
bool isOrdinaryText(const QString &text, qsizetype maxLength);
Result<QString> checkedText(const QString &typed, const QString &what, qsizetype maxLength, bool required);

/// A user name: compared without case; none of / ? # % : (servers and HTTP Basic cannot carry them), nothing
/// invisible.
Result<QString> checkedUserName(const QString &typed);

/// What two equal user names, or two equal names of applications, have in common.
QString caseKey(const QString &text);

} // namespace steward
