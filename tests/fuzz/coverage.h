#pragma once

#include <array>
#include <cstdint>

namespace steward::fuzz {

/// Which ways the code under test went, counted as steps from one place to the next. That code is compiled with
/// `-fsanitize-coverage=trace-pc`, which calls in at every basic block. One thread.
class Coverage {
public:
    static constexpr std::size_t Places = 1U << 16U;

    /// Forgets the ways of the last input.
    static void begin();
    /// Whether the input went a way, or went one so often, as none before it; from now on it is known.
    bool isNew();
    int placeCount() const { return m_places; }

private:
    std::array<std::uint8_t, Places> m_seen {}; ///< A bit for each order of magnitude.
    int m_places = 0;
};

} // namespace steward::fuzz
