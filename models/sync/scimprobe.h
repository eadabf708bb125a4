#pragma once

#include "models/sync/scimcanaries.h"

namespace steward {

/// Finds out what a SCIM server can do: what it says of itself (RFC 7644, section 4), and what of that is true. Sync
/// thread.
class ScimProbe {
public:
    ScimProbe(const RemoteProfile &profile, HttpClient &http, Timestamp now, const RetryBudget &budget,
              const StopToken &stop);

    Result<Capabilities> run();

private:
    void readConfiguration(const QJsonObject &configuration);
    void readSchemas(const QJsonObject &schemas);
    void readPage(const RemotePage &page);
    /// The object at an endpoint of the service itself; empty when there is none.
    Result<QJsonObject> described(const QByteArray &endpoint);
    void note(const QString &ability, bool proven, const QString &words);

    const RemoteProfile &m_profile;
    HttpClient &m_http;
    Timestamp m_now;
    RetryBudget m_budget;
    const StopToken &m_stop;
    Capabilities m_found;
    ScimClaims m_claims;
    bool m_listsPassword = false;
};

} // namespace steward
