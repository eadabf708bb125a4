#include "models/items/textblock.h"

#include "models/items/bytesearch.h"

#include <algorithm>
#include <cstring>

namespace steward {

void TextBlock::append(std::string_view text)
{
    text = text.substr(0, MaxText);
    if (m_segments.empty() || m_segments.back().used + text.size() >= SegmentSize)
        m_segments.push_back(
            {std::make_unique_for_overwrite<char[]>(SegmentSize), 0, static_cast<quint32>(m_starts.size())});
    Segment &segment = m_segments.back();
    m_starts.push_back(static_cast<quint32>((m_segments.size() - 1) << SegmentBits) | segment.used);
    std::memcpy(segment.bytes.get() + segment.used, text.data(), text.size());
    segment.used += static_cast<quint32>(text.size());
}

quint32 TextBlock::endOf(quint32 slot) const
{
    const quint32 segment = m_starts[slot] >> SegmentBits;
    const bool nextInSegment = slot + 1 < m_starts.size() && m_starts[slot + 1] >> SegmentBits == segment;
    return nextInSegment ? m_starts[slot + 1] & (SegmentSize - 1) : m_segments[segment].used;
}

std::string_view TextBlock::text(quint32 slot) const
{
    const quint32 start = m_starts[slot];
    const quint32 offset = start & (SegmentSize - 1);
    return {m_segments[start >> SegmentBits].bytes.get() + offset, endOf(slot) - offset};
}

std::string_view TextBlock::part(quint32 slot, Part part) const
{
    std::string_view rest = text(slot);
    for (int skipped = 0; skipped < part; ++skipped) {
        const std::size_t separator = rest.find(Separator);
        rest = separator == std::string_view::npos ? std::string_view() : rest.substr(separator + 1);
    }
    return rest.substr(0, rest.find(Separator));
}

const char *TextBlock::next(std::string_view haystack, std::string_view needle) const
{
    return findBytes(haystack, needle);
}

} // namespace steward
