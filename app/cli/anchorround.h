#pragma once

namespace steward {

class Session;

/// Lets the store sign heads with a key that this computer has, if its keychain answers at once; a command does not
/// wait for somebody to unlock it.
void signHeads(Session &session);

/// Anchors the head when 1,000 changes or a day have passed since it was done.
void anchorWhenDue(Session &session);

} // namespace steward
