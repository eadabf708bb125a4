#include "models/sync/jsonmapping.h"

namespace steward {

Result<JsonMapping> JsonMapping::parsed(const QJsonObject &)
{
    return JsonMapping {};
}

} // namespace steward
