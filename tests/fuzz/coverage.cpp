#include "tests/fuzz/coverage.h"

#include <cstring>

namespace {

std::array<std::uint8_t, steward::fuzz::Coverage::Places> steps;
std::uintptr_t before = 0;

/// 1, 2, 3, 4–7, 8–15, 16–31, 32–127 and more often are worth telling apart.
std::uint8_t magnitude(std::uint8_t count)
{
    if (count < 4)
        return static_cast<std::uint8_t>(1U << (count - 1U));
    if (count < 8)
        return 1U << 3U;
    if (count < 16)
        return 1U << 4U;
    if (count < 32)
        return 1U << 5U;
    return count < 128 ? 1U << 6U : 1U << 7U;
}

} // namespace

// The name is the compiler's.
extern "C" void __sanitizer_cov_trace_pc() // NOLINT(bugprone-reserved-identifier)
{
    // As a distance, so that a seed leads to the same inputs wherever the program is loaded.
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0))
        - reinterpret_cast<std::uintptr_t>(&__sanitizer_cov_trace_pc);
    std::uint8_t &count = steps[(here ^ before) & (steps.size() - 1)];
    count = count == UINT8_MAX ? count : static_cast<std::uint8_t>(count + 1);
    before = here >> 1U;
}

namespace steward::fuzz {

void Coverage::begin()
{
    steps.fill(0);
    before = 0;
}

bool Coverage::isNew()
{
    bool found = false;
    for (std::size_t i = 0; i < steps.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, &steps[i], sizeof eight);
        if (eight == 0)
            continue;
        for (std::size_t place = i; place < i + sizeof eight; ++place) {
            const std::uint8_t bit = steps[place] == 0 ? std::uint8_t(0) : magnitude(steps[place]);
            if ((m_seen[place] | bit) == m_seen[place])
                continue;
            m_places += m_seen[place] == 0 ? 1 : 0;
            m_seen[place] |= bit;
            found = true;
        }
    }
    return found;
}

} // namespace steward::fuzz
