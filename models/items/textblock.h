#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace steward {

/// The search texts of all slots, one behind the other in segments of a megabyte, so that it grows without copying and
/// a text never crosses a border. Texts are only appended. Reader thread.
class TextBlock {
public:
    /// Parts of a text, as `searchText()` orders them.
    enum Part { Name, Email, UserName, Organization };

    /// Becomes the text of the next slot.
    void append(std::string_view text);
    void reserve(std::size_t count) { m_starts.reserve(count); }

    std::size_t size() const { return m_starts.size(); }
    std::string_view text(quint32 slot) const;
    std::string_view part(quint32 slot, Part part) const;

    /// Calls `found(slot)` once for each slot whose text contains `needle` (not empty); ends early when `stop()`.
    template <typename Found, typename Stop> void search(std::string_view needle, Found found, Stop stop) const
    {
        for (std::size_t segment = 0; segment < m_segments.size() && !stop(); ++segment)
            searchSegment(segment, needle, found);
    }

    static constexpr char Separator = 0x1F;

private:
    struct Segment {
        std::unique_ptr<char[]> bytes;
        quint32 used = 0;
        quint32 firstSlot = 0;
    };
    static constexpr quint32 SegmentBits = 20;
    static constexpr quint32 SegmentSize = 1U << SegmentBits;
    /// Far above what the longest fields fold to; keeps every text inside a segment whatever the file holds.
    static constexpr std::size_t MaxText = SegmentSize / 16;

    const char *next(std::string_view haystack, std::string_view needle) const;
    quint32 endOf(quint32 slot) const;

    template <typename Found> void searchSegment(std::size_t index, std::string_view needle, Found &found) const
    {
        const Segment &segment = m_segments[index];
        const char *const bytes = segment.bytes.get();
        const quint32 last
            = static_cast<quint32>(index + 1 < m_segments.size() ? m_segments[index + 1].firstSlot : m_starts.size());
        quint32 slot = segment.firstSlot;
        quint32 from = 0;
        while (from < segment.used) {
            const char *const hit = next({bytes + from, segment.used - from}, needle);
            if (!hit)
                return;
            const auto at = static_cast<quint32>(hit - bytes);
            while (slot + 1 < last && (m_starts[slot + 1] & (SegmentSize - 1)) <= at)
                ++slot;
            const quint32 end = endOf(slot);
            // Two neighbours together may contain what neither does.
            const bool inside = at + needle.size() <= end;
            if (inside)
                found(slot);
            from = inside ? end : at + 1;
        }
    }

    std::vector<Segment> m_segments;
    std::vector<quint32> m_starts; ///< Segment and place in it, by slot.
};

} // namespace steward
