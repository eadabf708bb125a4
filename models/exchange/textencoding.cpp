#include "models/exchange/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

const QByteArray Utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray LittleMark = QByteArrayLiteral("\xFF\xFE");
const QByteArray BigMark = QByteArrayLiteral("\xFE\xFF");

/// The characters of the bytes 0x80 to 0x9F; 0 where Windows-1252 has none.
constexpr std::array<char16_t, 32> Upper {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                          0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

bool isContinuation(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() && (byteAt(bytes, i) & 0xC0) == 0x80;
}

/// The length of the character that begins at `i`; 0 when none does (Unicode, table 3-7).
qsizetype utf8Length(QByteArrayView bytes, qsizetype i)
{
    const uchar first = byteAt(bytes, i);
    if (first < 0x80)
        return 1;
    const uchar second = i + 1 < bytes.size() ? byteAt(bytes, i + 1) : uchar(0);
    const auto allowed = [second](uchar from, uchar to) { return second >= from && second <= to; };
    if (first >= 0xC2 && first <= 0xDF)
        return isContinuation(bytes, i + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool good = allowed(first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return good && isContinuation(bytes, i + 2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool good = allowed(first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return good && isContinuation(bytes, i + 2) && isContinuation(bytes, i + 3) ? 4 : 0;
    }
    return 0;
}

/// Where UTF-8 ends to be valid; -1: nowhere.
qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = utf8Length(bytes, i);
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

qsizetype firstOutside1252(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = byteAt(bytes, i);
        if (byte >= 0x80 && byte < 0xA0 && Upper.at(byte - 0x80U) == 0)
            return i;
    }
    return -1;
}

/// UTF-16 without a mark: Latin text has a zero in every second byte.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype many = bytes.size() / 8;
    if (odd > many && even == 0)
        return TextEncoding::Utf16LittleEndian;
    if (even > many && odd == 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

qsizetype markLength(QByteArrayView bytes, TextEncoding encoding)
{
    const auto begins = [&](const QByteArray &mark) { return bytes.startsWith(mark) ? mark.size() : 0; };
    switch (encoding) {
    case TextEncoding::Utf8:
        return begins(Utf8Mark);
    case TextEncoding::Utf16LittleEndian:
        return begins(LittleMark);
    case TextEncoding::Utf16BigEndian:
        return begins(BigMark);
    case TextEncoding::Windows1252:
        return 0;
    }
    Q_UNREACHABLE();
}

Error badByte(QByteArrayView bytes, qsizetype at, TextEncoding encoding)
{
    const qsizetype line = 1 + std::count(bytes.begin(), bytes.begin() + at, '\n');
    return Error {ErrorKind::Invalid,
                  EncodingText::tr("The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. "
                                   "Choose another encoding, or save the file as UTF-8.")
                      .arg(encodingName(encoding))
                      .arg(at + 1)
                      .arg(uint(byteAt(bytes, at)), 2, 16, QLatin1Char('0'))
                      .arg(line)};
}

char16_t unitAt(QByteArrayView bytes, qsizetype i, TextEncoding encoding)
{
    const auto low = static_cast<unsigned>(byteAt(bytes, i));
    const auto high = static_cast<unsigned>(byteAt(bytes, i + 1));
    return static_cast<char16_t>(encoding == TextEncoding::Utf16LittleEndian ? low | high << 8 : high | low << 8);
}

Result<QByteArray> fromUtf16(QByteArrayView bytes, qsizetype begin, TextEncoding encoding)
{
    QString text;
    text.reserve((bytes.size() - begin) / 2);
    for (qsizetype i = begin; i < bytes.size(); i += 2) {
        if (i + 1 >= bytes.size())
            return badByte(bytes, i, encoding);
        const char16_t unit = unitAt(bytes, i, encoding);
        const bool afterHigh = !text.isEmpty() && text.back().isHighSurrogate();
        // A half of a pair stands alone.
        if (QChar::isLowSurrogate(unit) != afterHigh)
            return badByte(bytes, i, encoding);
        text.append(QChar(unit));
    }
    if (!text.isEmpty() && text.back().isHighSurrogate())
        return badByte(bytes, bytes.size() - 2, encoding);
    return text.toUtf8();
}

Result<QByteArray> from1252(QByteArrayView bytes)
{
    if (const qsizetype at = firstOutside1252(bytes); at >= 0)
        return badByte(bytes, at, TextEncoding::Windows1252);
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        text.append(QChar(byte >= 0x80 && byte < 0xA0 ? Upper.at(byte - 0x80U) : char16_t(byte)));
    }
    return text.toUtf8();
}

/// What is no text at all is told by name where people take it for a spreadsheet.
std::optional<Error> notText(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("PK\x03\x04")) || bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0")))
        return Error {ErrorKind::Invalid,
                      EncodingText::tr("This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and "
                                       "choose that file.")};
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 64)).toByteArray().simplified();
    if (start.startsWith("[{") || start.startsWith("[ {") || start.startsWith("{\""))
        return Error {ErrorKind::Invalid,
                      EncodingText::tr("This is JSON, which is for programs. Import a CSV file, or text with tabs.")};
    return std::nullopt;
}

} // namespace

EncodingGuess guessedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(Utf8Mark))
        return {TextEncoding::Utf8, firstInvalidUtf8(bytes) < 0};
    if (bytes.startsWith(LittleMark))
        return {TextEncoding::Utf16LittleEndian, true};
    if (bytes.startsWith(BigMark))
        return {TextEncoding::Utf16BigEndian, true};
    if (const auto wide = unmarkedUtf16(bytes))
        return {*wide, true};
    // Text of another encoding is valid UTF-8 only by an accident that gets less likely with every letter.
    if (isAscii(bytes) || firstInvalidUtf8(bytes) < 0)
        return {TextEncoding::Utf8, true};
    return {firstOutside1252(bytes) < 0 ? TextEncoding::Windows1252 : TextEncoding::Utf8, false};
}

Result<QByteArray> toUtf8(const QByteArray &bytes, TextEncoding encoding)
{
    if (const auto error = notText(bytes))
        return *error;
    const qsizetype begin = markLength(bytes, encoding);
    Result<QByteArray> text = QByteArray();
    switch (encoding) {
    case TextEncoding::Utf8:
        if (const qsizetype at = firstInvalidUtf8(bytes); at >= 0)
            return badByte(bytes, at, encoding);
        text = begin == 0 ? bytes : bytes.sliced(begin);
        break;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        text = fromUtf16(bytes, begin, encoding);
        break;
    case TextEncoding::Windows1252:
        text = from1252(bytes);
        break;
    }
    STEWARD_TRY(text);
    if (text->contains('\0'))
        return Error {ErrorKind::Invalid,
                      EncodingText::tr("The file holds zero bytes, so it is no text of this encoding. Choose another "
                                       "encoding, or save the file as CSV (UTF-8).")};
    return text;
}

qint64 offsetInFile(const QByteArray &bytes, TextEncoding encoding, QByteArrayView utf8, qint64 offset)
{
    const qint64 begin = markLength(bytes, encoding);
    const QByteArrayView before = utf8.first(offset);
    switch (encoding) {
    case TextEncoding::Utf8:
        return begin + offset;
    case TextEncoding::Windows1252:
        return std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xC0) != 0x80; });
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return begin + 2 * QString::fromUtf8(before).size();
    }
    Q_UNREACHABLE();
}

QList<TextEncoding> textEncodings()
{
    return {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
            TextEncoding::Utf16BigEndian};
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return EncodingText::tr("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return EncodingText::tr("UTF-16 (little endian)");
    case TextEncoding::Utf16BigEndian:
        return EncodingText::tr("UTF-16 (big endian)");
    case TextEncoding::Windows1252:
        return EncodingText::tr("Windows-1252 (Western European)");
    }
    Q_UNREACHABLE();
}

QString encodingKey(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("utf-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("utf-16le");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252:
        return QStringLiteral("windows-1252");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingFromKey(const QString &key)
{
    for (const TextEncoding encoding : textEncodings()) {
        if (key.compare(encodingKey(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

} // namespace steward
