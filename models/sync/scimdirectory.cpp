#include "models/sync/scimdirectory.h"

namespace steward {

ScimDirectory::ScimDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile), m_http(profile, secret, seams)
{
}

Result<Capabilities> ScimDirectory::probe(Timestamp, const StopToken &)
{
    return m_known;
}

Result<RemotePage> ScimDirectory::list(const ListRequest &, const StopToken &)
{
    return RemotePage {};
}

QList<RemoteAnswer> ScimDirectory::perform(const QList<RemoteRequest> &requests, const StopToken &)
{
    return QList<RemoteAnswer>(requests.size());
}

} // namespace steward
