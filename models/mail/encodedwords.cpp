#include "models/mail/encodedwords.h"

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype MaxPlain = 60;
constexpr qsizetype MaxWordBytes = 36; // 48 in base64, and 12 around it; leaves room for the header's name in 76

} // namespace

bool isPlainHeaderText(const QString &text)
{
    return text.size() <= MaxPlain && !text.contains(QStringView(u"=?"))
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QByteArray encodedWords(const QString &text)
{
    QByteArray result;
    QByteArray word;
    const auto flush = [&] {
        if (!result.isEmpty())
            result += "\r\n ";
        result += "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t c : text.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > MaxWordBytes)
            flush();
        word += bytes;
    }
    if (!word.isEmpty())
        flush();
    return result;
}

} // namespace steward
