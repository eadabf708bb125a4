#pragma once

#include "models/core/result.h"
#include "models/domain/fields.h"

#include <QJsonObject>
#include <QMap>

namespace steward {

/// How a plain JSON interface holds accounts (resources/remote-mapping.schema.json): paths, paging, and where each
/// field stands. A value.
struct JsonMapping {
    static Result<JsonMapping> parsed(const QJsonObject &object);
};

} // namespace steward
