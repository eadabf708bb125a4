#include "models/exchange/codepage.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace steward {

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, CloseDetector>;

Converter openedConverter(const char *page)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(page, &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        qFatal("ICU has no code page %s", page);
    return converter;
}

/// Where the bytes begin at which the converter has stopped.
qsizetype stoppedAt(UConverter *converter, QByteArrayView bytes, const char *source)
{
    std::array<char, 32> invalid {};
    auto length = static_cast<int8_t>(invalid.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, invalid.data(), &length, &status);
    return std::max<qsizetype>(0, source - bytes.data() - (U_SUCCESS(status) ? length : 0));
}

bool isControl(QChar c)
{
    return c >= QChar(0x80) && c <= QChar(0x9F);
}

} // namespace

CodePageText decodedText(QByteArrayView bytes, const char *page, Places places)
{
    const Converter converter = openedConverter(page);
    CodePageText decoded;
    // No page has more units than bytes.
    decoded.text.resize(bytes.size());
    if (places == Places::Kept)
        decoded.places.resize(bytes.size());
    const char *source = bytes.data();
    auto *target = reinterpret_cast<UChar *>(decoded.text.data());
    UChar *const begin = target;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, begin + decoded.text.size(), &source, bytes.data() + bytes.size(),
                   places == Places::Kept ? decoded.places.data() : nullptr, true, &status);
    decoded.text.truncate(target - begin);
    if (places == Places::Kept)
        decoded.places.resize(decoded.text.size());
    if (U_FAILURE(status)) {
        decoded.bad = stoppedAt(converter.get(), bytes, source);
        return decoded;
    }
    const auto control = std::find_if(decoded.text.cbegin(), decoded.text.cend(), isControl);
    if (control == decoded.text.cend())
        return decoded;
    if (places == Places::Forgotten)
        return decodedText(bytes, page, Places::Kept);
    decoded.bad = decoded.places.at(control - decoded.text.cbegin());
    return decoded;
}

QList<DetectedPage> detectedPages(QByteArrayView bytes)
{
    // It judges by the first 8,000 bytes.
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), start.data(), static_cast<int32_t>(start.size()), &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &status);
    QList<DetectedPage> pages;
    for (int32_t i = 0; U_SUCCESS(status) && i < found; ++i)
        pages.append({ucsdet_getName(matches[i], &status), ucsdet_getConfidence(matches[i], &status)});
    return pages;
}

} // namespace steward
