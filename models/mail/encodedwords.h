#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// Whether the text can stand in a header as it is: printable ASCII, not too long, and nothing that reads as an encoded
/// word.
bool isPlainHeaderText(const QString &text);

/// The text as RFC 2047 encoded words of at most 60 octets, each with whole characters, on folded lines.
QByteArray encodedWords(const QString &text);

} // namespace steward
