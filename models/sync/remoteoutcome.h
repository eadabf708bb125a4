#pragma once

#include "models/sync/httprequest.h"
#include "models/sync/remotedirectory.h"

namespace steward {

/// What an answer of HTTP means for a request, in every dialect: `outcome` and `status` are set, nothing else.
RemoteAnswer remoteOutcome(RemoteRequest::Kind kind, const HttpAnswer &answer);
RemoteAnswer::Outcome outcomeOfStatus(RemoteRequest::Kind kind, int status);

/// Whether the request only asks.
bool isQuestion(RemoteRequest::Kind kind);

/// Takes out of `found` what was not asked for: servers answer a search that they do not understand with everything.
void keepMatches(const RemoteRequest &request, RemoteAnswer &answer);

/// The last part of the address at which something was created: its id.
QString idOfLocation(const QString &location);

} // namespace steward
