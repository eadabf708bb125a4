#pragma once

#include "models/sync/httprequest.h"
#include "models/sync/retrybudget.h"

#include <optional>

namespace steward {

/// An HTTP date (RFC 9110, section 5.6.7); 0 when it is none.
Timestamp httpDate(const QByteArray &text);

/// What the server asks for in Retry-After, in seconds or as a date by the server's own clock; at most an hour.
std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer, Timestamp now);

/// Whether the server says that it did nothing because there were too many requests.
bool isThrottled(const HttpAnswer &answer);

/// How long the server wants to have no requests at all; nothing when it does not say so.
std::optional<std::chrono::milliseconds> pauseAsked(const HttpAnswer &answer, Timestamp now);

/// How long to wait before the request is put again after `attempts` tries, or nothing: the answer stands, as the
/// budget bears no more. A write is only put again when it was certainly not applied. `chance` spreads the tries of
/// many consoles (full jitter).
std::optional<std::chrono::milliseconds> repeatAfter(const HttpRequest &request, const HttpAnswer &answer, int attempts,
                                                     Timestamp now, double chance, const RetryBudget &budget = {});

} // namespace steward
