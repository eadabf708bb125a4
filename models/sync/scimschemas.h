#pragma once

#include "models/sync/capabilities.h"

namespace steward {

/// What /Schemas (RFC 7643, section 7) says about users. Pure functions; any thread.

/// The attributes of accounts in lower case: "emails", "name.givenname", and with their schema in front those of
/// extensions. Empty when the answer lists no attributes of users.
QSet<QString> scimAttributes(const QJsonObject &schemas);

/// How applications can be kept with these attributes.
ApplicationsForm scimApplicationsForm(const QSet<QString> &attributes);

/// The fields that have no attribute.
QSet<Field> scimUnsupported(const QSet<QString> &attributes);

} // namespace steward
