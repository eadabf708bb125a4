#pragma once

#include "models/sync/capabilities.h"
#include "models/sync/remoteresource.h"

namespace steward {

/// Which attribute of SCIM (RFC 7643) holds which field, in both directions. Fields that the server does not have are
/// left out on both sides. Pure functions; any thread.

inline constexpr QLatin1StringView ScimUserSchema {"urn:ietf:params:scim:schemas:core:2.0:User"};
inline constexpr QLatin1StringView ScimEnterpriseSchema {"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};
inline constexpr QLatin1StringView ScimStewardSchema {"urn:ietf:params:scim:schemas:extension:steward:2.0:User"};

/// What a server sent as one account. A secret in it goes to `issued` and nowhere else.
RemoteResource scimResource(const QJsonObject &sent, const Capabilities &known, QString *issued = nullptr);

/// The body of a creation.
QJsonObject scimNewResource(const WireValues &values, const QString &externalId, const Capabilities &known);
/// The body of a PUT: what the server has, with our fields put in.
QJsonObject scimReplacement(const QJsonObject &verbatim, const WireValues &values, const Capabilities &known);
/// The element of `entitlements` that stands for an application.
QJsonObject scimEntitlement(const QString &application, ApplicationsForm form);

/// Where /Schemas lists the field: "emails", "name.givenName", or with its schema in front when it is an extension's.
QString scimAttribute(Field field);

/// "First Last".
QString scimDisplayName(const WireValues &values);

} // namespace steward
