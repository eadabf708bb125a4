#pragma once

#include "models/sync/jsonmapping.h"
#include "models/sync/remoteresource.h"

namespace steward {

/// Accounts of a plain JSON interface as the mapping says, in both directions. Pure functions; any thread.

/// What a server sent as one account. A secret in it goes to `issued` and nowhere else.
RemoteResource jsonResource(const QJsonObject &sent, const JsonMapping &mapping, QString *issued = nullptr);

/// The account with the values put in; everything else stays. Empty texts are taken away.
QJsonObject jsonWith(const QJsonObject &account, const WireValues &values, const JsonMapping &mapping);

/// The body of a change. Members that hold a changed field are sent whole, as `known` has them: some servers merge only
/// the outermost ones. What is taken away is null (RFC 7396).
QJsonObject jsonPatch(const QJsonObject &known, const WireValues &values, const JsonMapping &mapping);

} // namespace steward
