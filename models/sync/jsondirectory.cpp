#include "models/sync/jsondirectory.h"

namespace steward {

JsonDirectory::JsonDirectory(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams)
    : m_profile(profile), m_http(profile, secret, seams)
{
}

Result<Capabilities> JsonDirectory::probe(Timestamp, const StopToken &)
{
    return m_known;
}

Result<RemotePage> JsonDirectory::list(const ListRequest &, const StopToken &)
{
    return RemotePage {};
}

QList<RemoteAnswer> JsonDirectory::perform(const QList<RemoteRequest> &requests, const StopToken &)
{
    return QList<RemoteAnswer>(requests.size());
}

} // namespace steward
