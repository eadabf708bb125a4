#pragma once

namespace steward {

/// The rules that failing experiments have paid for. All hold; the simulation switches off one at a time, and must
/// fail.
struct SyncRules {
    bool walkPastTotal = true;  ///< The server's total is no reason to stop.
    bool verify = true;         ///< What was sent is looked for in the answer.
    bool keepReplaced = true;   ///< Values of the server that ours replace go into the journal.
    bool foldDoubles = true;    ///< One external id twice on the server becomes one account.
    bool heedRollback = true;   ///< A server that shows older states was restored.
    bool compareContent = true; ///< The same version does not mean the same content.
};

} // namespace steward
