#pragma once

#include "models/sync/httprequest.h"

#include <optional>

namespace steward {

/// Where answers lead that send a request on: questions to the same server, everything else nowhere. Pure functions;
/// any thread.

bool isSameOrigin(const QUrl &a, const QUrl &b);
bool isRedirect(const HttpAnswer &answer);

/// Where the request may follow.
std::optional<QUrl> redirectTarget(const HttpRequest &request, const HttpAnswer &answer);
/// Why it was not followed.
QString redirectProblem(const HttpRequest &request, const HttpAnswer &answer);

} // namespace steward
