#pragma once

#include "models/core/clock.h"
#include "models/sync/wirevalues.h"

#include <QJsonObject>
#include <QString>

namespace steward {

/// One account as a server shows it. A value.
struct RemoteResource {
    QString id;         ///< The server's own.
    QString externalId; ///< Ours, if the server keeps it; empty otherwise.
    QByteArray version; ///< ETag, byte for byte; empty without one.
    Timestamp created = 0;
    Timestamp modified = 0; ///< 0 when the server does not say.
    WireValues values;
    QJsonObject verbatim; ///< Everything the server sent, without secrets.

    friend bool operator==(const RemoteResource &, const RemoteResource &) = default;
};

/// The identity of the account: the external id when it is a UUID, else one that every console derives alike from the
/// external id or the server's id.
QUuid uidOf(const RemoteResource &resource);

} // namespace steward
