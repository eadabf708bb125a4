#include "models/core/clock.h"

#include <QDateTime>

namespace steward {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

} // namespace steward
