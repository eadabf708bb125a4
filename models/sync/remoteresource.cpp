#include "models/sync/remoteresource.h"

namespace steward {

QUuid uidOf(const RemoteResource &resource)
{
    // Any constant will do, as long as every console has the same.
    static const QUuid Space(QStringLiteral("6e2bbb0c-1df3-4c3e-9d0e-0d4c2f3c7a55"));
    const QUuid ours = QUuid::fromString(resource.externalId);
    if (!ours.isNull())
        return ours;
    return resource.externalId.isEmpty()
        ? QUuid::createUuidV5(Space, QStringLiteral("id:") + resource.id)
        : QUuid::createUuidV5(Space, QStringLiteral("externalId:") + resource.externalId);
}

} // namespace steward
