#pragma once

#include "models/sync/httprequest.h"
#include "models/sync/jsonmapping.h"
#include "models/sync/remotedirectory.h"

namespace steward {

/// How requests of a plain JSON interface are put and their answers read, as the mapping says. Any thread; a value.
class JsonRequests {
public:
    JsonRequests(const QUrl &base, const JsonMapping &mapping);

    HttpRequest list(const ListRequest &request, const Capabilities &known) const;
    HttpRequest one(const RemoteRequest &request) const;
    HttpRequest put(HttpRequest::Method method, const QString &path, const QJsonObject &body,
                    const QByteArray &ifMatch) const;
    Result<RemotePage> page(const QByteArray &body) const;
    /// What the answer to one request means. `words` are set by the caller.
    RemoteAnswer answer(const RemoteRequest &request, const HttpAnswer &answer) const;

    const JsonMapping &mapping() const { return m_mapping; }

private:
    QUrl m_base;
    JsonMapping m_mapping;
};

} // namespace steward
