#pragma once

#include "models/store/store.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/remoteprofile.h"

namespace steward {

/// Who issues the passwords of this directory: without a remote, this console.
Result<RemoteProfile::Issuer> issuerOf(Connection &connection);

/// Sets the passwords that are about to be mailed at the remote, where they are used (SYNC of credentials: this console
/// issues them, the server checks them). Blocks: mail thread.
class RemotePasswords {
public:
    RemotePasswords(Store &store, const RemoteProfile &profile, const Capabilities &capabilities, const Secret &secret);

    /// Offline: it can be tried again, with another password. Anything else is for good.
    Result<void> set(const Administrator &row, const Secret &password, const StopToken &stop);

private:
    Store &m_store;
    RemoteProfile m_profile;
    Capabilities m_capabilities;
    Secret m_secret;
    std::unique_ptr<RemoteDirectory> m_remote; ///< Made in the thread that uses it.
};

} // namespace steward
