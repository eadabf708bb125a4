#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/jsonrequests.h"
#include "models/sync/remotedirectory.h"

namespace steward {

/// A remote with a plain JSON interface, described by the profile's mapping. Sync thread.
class JsonDirectory : public RemoteDirectory {
public:
    JsonDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams = {});

    Result<Capabilities> probe(Timestamp now, const RetryBudget &budget, const StopToken &stop) override;
    void use(const Capabilities &capabilities) override { m_known = capabilities; }
    Result<RemotePage> list(const ListRequest &request, const StopToken &stop) override;
    QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &stop) override;

private:
    RemoteProfile m_profile;
    JsonRequests m_requests;
    HttpClient m_http;
    Capabilities m_known;
};

} // namespace steward
