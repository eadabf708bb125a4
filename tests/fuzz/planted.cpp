// A fault behind four comparisons: shows that a way is found to such, and that what it finds is told.
#include "tests/fuzz/fuzztarget.h"

#include <memory>

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    if (input.size() < 5 || input[0] != 'u')
        return;
    if (input[1] != 'i' || input[2] != 'd')
        return;
    if (input[3] != static_cast<char>(0x9C))
        return;
    const auto four = std::make_unique<volatile char[]>(4);
    // One byte behind the end.
    four[static_cast<std::size_t>(input.size())] = 1;
}

} // namespace steward::fuzz
