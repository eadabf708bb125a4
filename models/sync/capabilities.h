#pragma once

#include "models/core/clock.h"
#include "models/domain/fields.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace steward {

/// How applications are written into `entitlements` (SYNC.md calls it the ladder): from what most servers take to what
/// remains when they refuse.
enum class ApplicationsForm : quint8 {
    TypeIsValue, ///< {value: app, type: app, display: app}
    UniqueType,  ///< {value: app, type: "app-1"}
    NoType,      ///< {value: app}
    SameType,    ///< {value: app, type: "app"}
    Extension,   ///< In the extension attribute `applications` of our own schema.
    Unsupported  ///< Kept here.
};

/// What a probe found out: one line of "Server details".
struct Evidence {
    QString ability; ///< "filter.externalId", "ifMatch", "bulk" …
    bool proven = false;
    QString words; ///< What was tried and what came back, in English, as a protocol does.
    Timestamp at = 0;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What a remote can do. Claims of the server are tried before they stand here. A value.
struct Capabilities {
    bool filterByExternalId = false;
    bool filterByUserName = false;
    bool filterByModified = false;
    bool ifMatch = false;   ///< A stale If-Match was answered with 412.
    bool patch = false;     ///< PATCH of single attributes.
    bool patchLists = true; ///< Until a removal survived that was answered with success.
    bool cursor = false;    ///< RFC 9865.
    bool keepsExternalId = true;
    bool changePassword = false;
    int bulkOperations = 0; ///< Creates in one request; 0: no Bulk.
    qint64 bulkBytes = 0;
    int pageSize = 100;
    ApplicationsForm applications = ApplicationsForm::TypeIsValue;
    QSet<Field> unsupported; ///< Not held by this server; kept here alone.
    QString mediaType = QStringLiteral("application/scim+json");
    QString product; ///< What the server calls itself, for "Server details".
    QList<Evidence> evidence;
    Timestamp probedAt = 0;

    QJsonObject toJson() const;
    static Capabilities fromJson(const QJsonObject &object);
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace steward
