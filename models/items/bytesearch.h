#pragma once

#include <string>
#include <string_view>

namespace steward {

/// The first place of `needle` (not empty) in `haystack`, or null: a vectorised search for first and last byte at once.
/// Any thread.
const char *findBytes(std::string_view haystack, std::string_view needle);

/// Appends UTF-8 text folded as `folded()` does, without leaving UTF-8 where the text is ASCII. Any thread.
void appendFolded(std::string &target, std::string_view utf8);

} // namespace steward
