#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace steward {

/// How the characters of a text file are kept. Those without a mark of their own are the code pages in which
/// spreadsheet programs save CSV, by the language of the system.
enum class TextEncoding : quint8 {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Macintosh,
    ShiftJis,
    Gb18030,
    Big5,
    EucKr
};

/// Which encoding a file seems to have.
struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    /// Its bytes allow no other answer. Otherwise the operator has to be asked.
    bool certain = false;

    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// Between code pages, the one of the system's language comes first, then East Asian ones that the text speaks for.
EncodingGuess guessedEncoding(QByteArrayView bytes, const QLocale &system = QLocale::system());

/// The text as UTF-8 without a byte order mark; Invalid when it is no text, or when a byte does not belong to the
/// encoding: the message says where.
Result<QByteArray> toUtf8(const QByteArray &bytes, TextEncoding encoding);
/// Which byte of the file the byte at `offset` of its UTF-8 text came from.
qint64 offsetInFile(const QByteArray &bytes, TextEncoding encoding, QByteArrayView utf8, qint64 offset);

QList<TextEncoding> textEncodings();
/// "UTF-8", "UTF-16 (little endian)" …: for readers.
QString encodingName(TextEncoding encoding);
/// "utf-8", "utf-16le", "windows-1252", "shift_jis" …
QString encodingKey(TextEncoding encoding);
std::optional<TextEncoding> encodingFromKey(const QString &key);

} // namespace steward
