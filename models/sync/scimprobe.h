#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/scimrequests.h"

#include <optional>

namespace steward {

/// Finds out what a SCIM server can do. /ServiceProviderConfig says what to try; requests that change nothing decide
/// (SYNC.md, section 7). What could not be tried counts as missing. Sync thread.
class ScimProbe {
public:
    ScimProbe(const RemoteProfile &profile, HttpClient &http, Timestamp now, const StopToken &stop);

    Result<Capabilities> run();

private:
    void readConfiguration(const QJsonObject &configuration);
    void readSchemas(const QJsonObject &schemas);
    void readPage(const RemotePage &page);
    void tryFilter(const QString &ability, const QString &attribute, QString RemoteResource::*key, const QString &known,
                   bool Capabilities::*flag);
    void tryModifiedFilter();
    void tryPatch();
    void tryBulk();
    void tryCursor();

    /// The page that a query gives; nothing when the answer is none.
    std::optional<RemotePage> page(const ScimQuery &query, QString &words);
    /// The object at an endpoint of the service itself; empty when there is none.
    Result<QJsonObject> described(const QByteArray &endpoint);
    void note(const QString &ability, bool proven, const QString &words);

    const RemoteProfile &m_profile;
    HttpClient &m_http;
    Timestamp m_now;
    const StopToken &m_stop;
    Capabilities m_found;
    QList<RemoteResource> m_sample;
    bool m_claimsPatch = true; ///< Unless the server says otherwise.
    bool m_claimsFilter = true;
    bool m_claimsBulk = false;
    bool m_claimsCursor = false;
    bool m_claimsPassword = false;
    bool m_listsPassword = false;
};

} // namespace steward
