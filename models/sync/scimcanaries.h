#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/scimrequests.h"

#include <optional>

namespace steward {

/// What /ServiceProviderConfig says, or what is worth a try when it says nothing.
struct ScimClaims {
    bool patch = true;
    bool filter = true;
    bool bulk = false;
    bool cursor = false;
    bool password = false;
};

/// Requests that change nothing, and whose answers show what a server really does (SYNC.md, section 7). What cannot be
/// tried counts as missing. Sync thread.
class ScimCanaries {
public:
    /// `sample`: accounts that were listed.
    ScimCanaries(const QUrl &url, HttpClient &http, const ScimClaims &claims, const QList<RemoteResource> &sample,
                 RetryBudget &budget, const StopToken &stop);

    void tryAll(Capabilities &found);

private:
    void tryFilter(const QString &ability, const QString &attribute, QString RemoteResource::*key, const QString &known,
                   bool Capabilities::*flag);
    void tryModifiedFilter();
    void tryCursor();
    void tryPatch();
    void tryBulk();

    /// The page that a query gives; nothing when the answer is none.
    std::optional<RemotePage> page(const ScimQuery &query, QString &words);
    void note(const QString &ability, bool proven, const QString &words);

    QUrl m_url;
    HttpClient &m_http;
    ScimClaims m_claims;
    RetryBudget &m_budget;
    QList<RemoteResource> m_sample;
    const StopToken &m_stop;
    Capabilities m_found;
};

} // namespace steward
