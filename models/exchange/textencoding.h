#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/// How the characters of a text file are kept.
enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Which encoding a file seems to have.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    /// Its bytes allow no other answer. Otherwise the operator has to be asked.
    bool certain = false;

    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

EncodingGuess guessedEncoding(QByteArrayView bytes);

/// The text as UTF-8 without a byte order mark; Invalid when it is no text, or when a byte does not belong to the
/// encoding: the message says where.
Result<QByteArray> toUtf8(const QByteArray &bytes, TextEncoding encoding);
/// Which byte of the file the byte at `offset` of its UTF-8 text came from.
qint64 offsetInFile(const QByteArray &bytes, TextEncoding encoding, QByteArrayView utf8, qint64 offset);

QList<TextEncoding> textEncodings();
/// "UTF-8", "UTF-16 (little endian)" …: for readers.
QString encodingName(TextEncoding encoding);
/// "utf-8", "utf-16le", "utf-16be" and "windows-1252".
QString encodingKey(TextEncoding encoding);
std::optional<TextEncoding> encodingFromKey(const QString &key);

} // namespace steward
