#pragma once

#include "models/core/clock.h"

#include <QUuid>

namespace steward {

/// Makes uids that rise with time (RFC 9562, version 7), so that those of a large import lie side by side in the index
/// of uids instead of all over it. One thread.
class Uids {
public:
    explicit Uids(Timestamp now);
    QUuid next();

private:
    quint64 m_time;    ///< The milliseconds, in the upper 48 bits.
    quint32 m_counter; ///< 26 bits, RFC 9562, 6.2, method 1.
};

} // namespace steward
