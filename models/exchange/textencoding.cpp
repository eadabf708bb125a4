#include "models/exchange/textencoding.h"

#include "models/exchange/codepage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

const QByteArray Utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray LittleMark = QByteArrayLiteral("\xFF\xFE");
const QByteArray BigMark = QByteArrayLiteral("\xFE\xFF");

/// One encoding, as others call it.
struct EncodingNames {
    TextEncoding encoding;
    const char *key;
    const char *name; ///< To be translated.
    const char *page; ///< ICU's code page; null: read here.
};

constexpr std::array<EncodingNames, 16> Encodings {{
    {TextEncoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("TextEncoding", "UTF-8"), nullptr},
    {TextEncoding::Windows1252, "windows-1252", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1252 (Western European)"),
     "windows-1252"},
    {TextEncoding::Utf16LittleEndian, "utf-16le", QT_TRANSLATE_NOOP("TextEncoding", "UTF-16 (little endian)"), nullptr},
    {TextEncoding::Utf16BigEndian, "utf-16be", QT_TRANSLATE_NOOP("TextEncoding", "UTF-16 (big endian)"), nullptr},
    {TextEncoding::Windows1250, "windows-1250", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1250 (Central European)"),
     "windows-1250"},
    {TextEncoding::Windows1251, "windows-1251", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1251 (Cyrillic)"),
     "windows-1251"},
    {TextEncoding::Windows1253, "windows-1253", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1253 (Greek)"),
     "windows-1253"},
    {TextEncoding::Windows1254, "windows-1254", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1254 (Turkish)"),
     "windows-1254"},
    {TextEncoding::Windows1255, "windows-1255", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1255 (Hebrew)"),
     "windows-1255"},
    {TextEncoding::Windows1256, "windows-1256", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1256 (Arabic)"),
     "windows-1256"},
    {TextEncoding::Windows1257, "windows-1257", QT_TRANSLATE_NOOP("TextEncoding", "Windows-1257 (Baltic)"),
     "windows-1257"},
    {TextEncoding::Macintosh, "macintosh", QT_TRANSLATE_NOOP("TextEncoding", "Macintosh (Western European)"),
     "macintosh"},
    {TextEncoding::ShiftJis, "shift_jis", QT_TRANSLATE_NOOP("TextEncoding", "Shift JIS (Japanese)"), "windows-31j"},
    {TextEncoding::Gb18030, "gb18030", QT_TRANSLATE_NOOP("TextEncoding", "GB 18030 (Simplified Chinese)"), "gb18030"},
    {TextEncoding::Big5, "big5", QT_TRANSLATE_NOOP("TextEncoding", "Big5 (Traditional Chinese)"), "windows-950"},
    {TextEncoding::EucKr, "euc-kr", QT_TRANSLATE_NOOP("TextEncoding", "EUC-KR (Korean)"), "windows-949"},
}};

const EncodingNames &namesOf(TextEncoding encoding)
{
    return *std::find_if(Encodings.begin(), Encodings.end(),
                         [encoding](const EncodingNames &one) { return one.encoding == encoding; });
}

/// In which a spreadsheet program saves CSV on a system of this language.
TextEncoding codePageOf(const QLocale &system)
{
    switch (system.language()) {
    case QLocale::Croatian:
    case QLocale::Czech:
    case QLocale::Hungarian:
    case QLocale::Polish:
    case QLocale::Romanian:
    case QLocale::Slovak:
    case QLocale::Slovenian:
        return TextEncoding::Windows1250;
    case QLocale::Belarusian:
    case QLocale::Bulgarian:
    case QLocale::Macedonian:
    case QLocale::Russian:
    case QLocale::Ukrainian:
        return TextEncoding::Windows1251;
    case QLocale::Greek:
        return TextEncoding::Windows1253;
    case QLocale::Turkish:
        return TextEncoding::Windows1254;
    case QLocale::Hebrew:
        return TextEncoding::Windows1255;
    case QLocale::Arabic:
    case QLocale::Persian:
    case QLocale::Urdu:
        return TextEncoding::Windows1256;
    case QLocale::Estonian:
    case QLocale::Latvian:
    case QLocale::Lithuanian:
        return TextEncoding::Windows1257;
    case QLocale::Japanese:
        return TextEncoding::ShiftJis;
    case QLocale::Korean:
        return TextEncoding::EucKr;
    case QLocale::Chinese:
        return system.script() == QLocale::TraditionalHanScript ? TextEncoding::Big5 : TextEncoding::Gb18030;
    default:
        return TextEncoding::Windows1252;
    }
}

/// Under the names of ICU's detector. It knows them by their commonest characters; pages of one byte are too like each
/// other for a file of names.
constexpr std::array<std::pair<const char *, TextEncoding>, 4> EastAsianPages {{
    {"Shift_JIS", TextEncoding::ShiftJis},
    {"GB18030", TextEncoding::Gb18030},
    {"Big5", TextEncoding::Big5},
    {"EUC-KR", TextEncoding::EucKr},
}};

/// The code pages to suggest, the likeliest first; not all of them have all the bytes.
QList<TextEncoding> likelyPages(QByteArrayView bytes, const QLocale &system)
{
    constexpr int Sure = 50;
    QList<TextEncoding> pages {codePageOf(system)};
    for (const DetectedPage &detected : detectedPages(bytes)) {
        const auto *known = std::find_if(EastAsianPages.begin(), EastAsianPages.end(),
                                         [&](const auto &one) { return detected.page == one.first; });
        if (known != EastAsianPages.end() && detected.confidence >= Sure)
            pages.append(known->second);
    }
    return pages << TextEncoding::Windows1252;
}

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
    default:
        return 0;
    }
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

Result<QByteArray> fromCodePage(QByteArrayView bytes, TextEncoding encoding)
{
    const CodePageText decoded = decodedText(bytes, namesOf(encoding).page);
    if (decoded.bad >= 0)
        return badByte(bytes, decoded.bad, encoding);
    return decoded.text.toUtf8();
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

EncodingGuess guessedEncoding(QByteArrayView bytes, const QLocale &system)
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
    const QList<TextEncoding> pages = likelyPages(bytes, system);
    const auto likely = std::find_if(pages.begin(), pages.end(), [bytes](TextEncoding page) {
        return decodedText(bytes, namesOf(page).page).bad < 0;
    });
    return {likely == pages.end() ? TextEncoding::Utf8 : *likely, false};
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
    default:
        text = fromCodePage(bytes, encoding);
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
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return begin + 2 * QString::fromUtf8(before).size();
    default:
        return decodedText(bytes, namesOf(encoding).page, Places::Kept)
            .places.value(QString::fromUtf8(before).size(), static_cast<int>(bytes.size()));
    }
}

QList<TextEncoding> textEncodings()
{
    QList<TextEncoding> all;
    for (const EncodingNames &one : Encodings)
        all.append(one.encoding);
    return all;
}

QString encodingName(TextEncoding encoding)
{
    return EncodingText::tr(namesOf(encoding).name);
}

QString encodingKey(TextEncoding encoding)
{
    return QLatin1StringView(namesOf(encoding).key);
}

std::optional<TextEncoding> encodingFromKey(const QString &key)
{
    for (const EncodingNames &one : Encodings) {
        if (key.compare(QLatin1StringView(one.key), Qt::CaseInsensitive) == 0)
            return one.encoding;
    }
    return std::nullopt;
}

} // namespace steward
