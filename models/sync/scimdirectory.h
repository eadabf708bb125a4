#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/remoteprofile.h"

namespace steward {

/// A remote that speaks SCIM 2.0 (RFC 7643, RFC 7644, cursors by RFC 9865). Sync thread.
class ScimDirectory : public RemoteDirectory {
public:
    ScimDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams = {});

    Result<Capabilities> probe(Timestamp now, const RetryBudget &budget, const StopToken &stop) override;
    void use(const Capabilities &capabilities) override { m_known = capabilities; }
    Result<RemotePage> list(const ListRequest &request, const StopToken &stop) override;
    QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &stop) override;

private:
    /// One after the other through Bulk where it pays; what remains is returned by its index.
    QList<qsizetype> createMany(const QList<RemoteRequest> &requests, QList<RemoteAnswer> &answers,
                                const StopToken &stop);
    void performSingly(const QList<RemoteRequest> &requests, const QList<qsizetype> &which,
                       QList<RemoteAnswer> &answers, const StopToken &stop);
    HttpRequest requestFor(const RemoteRequest &request) const;
    /// A server may create without saying under which id.
    void lookUpId(const RemoteRequest &request, RemoteAnswer &answer, const StopToken &stop);

    RemoteProfile m_profile;
    HttpClient m_http;
    Capabilities m_known;
};

} // namespace steward
