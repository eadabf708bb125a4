#pragma once

#include <QChar>

namespace steward {

/// The invisible marks of Unicode around a name in a sentence, which keep its direction from turning the rest.
inline bool isIsolate(QChar c)
{
    return c >= QChar(0x2066) && c <= QChar(0x2069);
}

} // namespace steward
