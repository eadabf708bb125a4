#pragma once

#include "models/sync/scimmapping.h"

namespace steward {

/// What the account was when it was last seen.
struct ScimBefore {
    WireValues values;
    QJsonObject verbatim; ///< May be missing.
};

/// The body of a PATCH (RFC 7644, section 3.5.2) that makes `values` of what was `before`; one operation for each
/// field, and for each application that comes or goes. Any thread.
QJsonObject scimPatch(const WireValues &values, const ScimBefore &before, const Capabilities &known);

/// `attribute eq "value"` (RFC 7644, section 3.4.2.2), quoted as JSON is.
QString scimEquals(const QString &attribute, const QString &value);

/// The envelope of operations.
QJsonObject scimPatchOf(const QJsonArray &operations);
QJsonObject scimOperation(const char *op, const QString &path, const QJsonValue &value = QJsonValue::Undefined);

} // namespace steward
