#pragma once

#include <QtGlobal>

#include <functional>

namespace steward {

/// Milliseconds since 1970-01-01 UTC: how every time is stored and passed on.
using Timestamp = qint64;

/// The time now. A value, so that a test can hand in its own time; called from any thread.
using Clock = std::function<Timestamp()>;

/// The clock of this computer.
Clock systemClock();

} // namespace steward
