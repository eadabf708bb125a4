#include "models/items/bytesearch.h"

#include "models/domain/folding.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace steward {

namespace {

const char *findByLibrary(std::string_view haystack, std::string_view needle)
{
    const std::size_t at = haystack.find(needle);
    return at == std::string_view::npos ? nullptr : haystack.data() + at;
}

} // namespace

const char *findBytes(std::string_view haystack, std::string_view needle)
{
    if (needle.size() > haystack.size())
        return nullptr;
    if (needle.size() == 1)
        return static_cast<const char *>(std::memchr(haystack.data(), needle.front(), haystack.size()));
#ifdef __SSE2__
    // Sixteen places at a time: where the first and the last byte fit, the ones between are compared.
    const char *place = haystack.data();
    const char *const end = place + haystack.size();
    const auto distance = static_cast<std::ptrdiff_t>(needle.size()) - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    for (; end - place >= distance + 16; place += 16) {
        const __m128i begins = _mm_cmpeq_epi8(first, _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)));
        const __m128i ends = _mm_cmpeq_epi8(last, _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + distance)));
        auto fits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(begins, ends)));
        for (; fits != 0; fits &= fits - 1) {
            const char *const found = place + std::countr_zero(fits);
            if (std::memcmp(found + 1, needle.data() + 1, needle.size() - 2) == 0)
                return found;
        }
    }
    haystack = std::string_view(place, static_cast<std::size_t>(end - place));
#endif
    return findByLibrary(haystack, needle);
}

void appendFolded(std::string &target, std::string_view utf8)
{
    const std::size_t begin = target.size();
    target.append(utf8);
    unsigned char seen = 0;
    for (std::size_t i = begin; i < target.size(); ++i) {
        const auto byte = static_cast<unsigned char>(target[i]);
        seen |= byte;
        target[i] = static_cast<char>(byte | (static_cast<unsigned char>(byte - 'A') < 26 ? 0x20 : 0));
    }
    if (seen < 0x80)
        return;
    const QByteArray slow = folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toUtf8();
    target.replace(begin, target.size() - begin, slow.constData(), static_cast<std::size_t>(slow.size()));
}

} // namespace steward
