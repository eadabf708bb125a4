#pragma once

#include "models/core/clock.h"
#include "models/domain/administrator.h"

#include <QString>

namespace steward {

/// An account as it was at an earlier revision, and who has changed it last since then. A value.
struct AccountPast {
    Administrator then;
    QString changedBy;
    Timestamp changedAt = 0;

    friend bool operator==(const AccountPast &, const AccountPast &) = default;
};

} // namespace steward
