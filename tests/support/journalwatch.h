#pragma once

#include <string>
#include <vector>

namespace steward {

/// Watches every connection of the program: a transaction that changes a row of a directory must write an image of that
/// row into the journal. Linked into each test program, and into the stewardctl that tests start; a program in which a
/// change without an image was committed ends with a status of its own.
///
/// Watched are the tables administrator, administrator_application, application, role, credential, setting, directory
/// and kept_session, on the connections that the store opens: they alone are "defensive", so a test that tampers with
/// SQL of its own on a connection of its own is not seen. Not a change: an update that writes what stood there. Needs
/// no image of its own: what Transaction::noteUse writes into a credential (verifier and time of the last use), rows
/// that go with a purged administrator, and what a migration does. Any thread.
class JournalWatch {
public:
    /// One sentence for each change that had no image, since the last call; they do not end the program any more.
    static std::vector<std::string> takeFindings();
    /// How many changes of watched rows were committed.
    static long long changes();
};

} // namespace steward
