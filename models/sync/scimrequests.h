#pragma once

#include "models/sync/httprequest.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/scimmapping.h"

namespace steward {

/// How requests of SCIM are put and their answers read (RFC 7644). Pure functions; any thread.

using ScimQuery = QList<std::pair<QByteArray, QString>>;

/// `base` + "/Users" + "/" + the id, if there is one.
QUrl scimUrl(const QUrl &base, const QByteArray &endpoint, const QString &id = {}, const ScimQuery &query = {});
HttpRequest scimGet(const QUrl &url);
HttpRequest scimWrite(HttpRequest::Method method, const QUrl &url, const QJsonObject &body, const Capabilities &known,
                      const QByteArray &ifMatch = {});
/// Sets one password; the body is not kept anywhere but in locked memory.
HttpRequest scimSetPassword(const QUrl &url, const Secret &password, const Capabilities &known);

/// One page of a walk.
ScimQuery scimWalk(const ListRequest &request, const Capabilities &known);
/// A ListResponse; what has no id is left out.
Result<RemotePage> scimPage(const QByteArray &body, const Capabilities &known);

/// What the answer to one request means. `words` are set by the caller.
RemoteAnswer scimAnswer(const RemoteRequest &request, const HttpAnswer &answer, const Capabilities &known);

} // namespace steward
