#pragma once

#include "models/store/connection.h"
#include "models/sync/remoteresource.h"

namespace steward {

/// At the first connection accounts find each other by external id, and what is left then by name. Whether this one can
/// only be met by its name: whoever has that name here may yet be met by its own id, so that it comes last. Thread of
/// the connection.
Result<bool> meetsByNameOnly(Connection &connection, const RemoteResource &resource);

} // namespace steward
