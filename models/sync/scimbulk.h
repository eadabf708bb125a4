#pragma once

#include "models/sync/scimrequests.h"

namespace steward {

/// Creations in one request (RFC 7644, section 3.7). Pure functions; any thread.

/// The operation for one creation; `bulkId` comes back with its answer.
QJsonObject scimBulkCreate(const RemoteRequest &request, const QString &bulkId, const Capabilities &known);
HttpRequest scimBulk(const QUrl &base, const QJsonArray &operations, const Capabilities &known);

/// The status of one operation: servers send "201", 201, or {"code": "201"}; 0 when there is none.
int scimBulkStatus(const QJsonValue &status);

/// What became of each of `requests`, whose bulk ids are their positions; what the answer does not mention is Unknown.
/// Words are set.
QList<RemoteAnswer> scimBulkAnswers(const QByteArray &body, const QList<RemoteRequest> &requests,
                                    const Capabilities &known);

} // namespace steward
