#pragma once

#include "app/cli/session.h"
#include "models/actions/remoteactions.h"

namespace steward {

/// What a command on the remote ends with after such an error, which is printed.
ExitCode tellRemoteError(Session &session, const Error &error);

/// With --secret-fd, the secret of this run.
Result<void> takeSecret(Session &session, RemoteActions &remote);

/// Prints what a round would do.
void tellPreview(Session &session, const SyncPreview &preview);

/// Prints "12 accounts are the same on both sides, ..." of a preview.
QString countsOf(const SyncPreview &preview);

} // namespace steward
