#pragma once

namespace steward {

/// From here on a crash of this process leaves no image of its memory behind, and other processes of the user cannot
/// read it. Called once, first thing in main().
void forbidCoreDumps();

} // namespace steward
