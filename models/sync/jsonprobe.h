#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/jsonrequests.h"

namespace steward {

/// Finds out which of the abilities that a mapping names its server really has, by requests that change nothing. What
/// could not be tried counts as missing. Sync thread.
class JsonProbe {
public:
    JsonProbe(const RemoteProfile &profile, const JsonRequests &requests, HttpClient &http, Timestamp now,
              const RetryBudget &budget, const StopToken &stop);

    Result<Capabilities> run();

private:
    void learnPageSize(const RemotePage &first);
    void tryFind(RemoteRequest::Kind kind, const QString &key, bool Capabilities::*flag);
    void tryModifiedFilter(const QList<RemoteResource> &sample);
    void tryPatch(const QList<RemoteResource> &sample);
    HttpAnswer sent(const HttpRequest &request);
    void note(const QString &ability, bool proven, const QString &words);

    const RemoteProfile &m_profile;
    const JsonRequests &m_requests;
    HttpClient &m_http;
    Timestamp m_now;
    RetryBudget m_budget;
    const StopToken &m_stop;
    Capabilities m_found;
};

} // namespace steward
