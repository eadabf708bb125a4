#include "models/sync/firstmeeting.h"

#include "models/store/administratorrows.h"
#include "models/store/syncsurvey.h"

namespace steward {

Result<bool> meetsByNameOnly(Connection &connection, const RemoteResource &resource)
{
    SyncSurvey known(connection);
    const Result<std::optional<SyncBase>> base = known.baseOfServerId(resource.id);
    STEWARD_TRY(base);
    if (*base)
        return false;
    AdministratorRows rows(connection);
    const Result<std::optional<Administrator>> itself = rows.byUid(uidOf(resource));
    STEWARD_TRY(itself);
    if (*itself)
        return false;
    const auto named = rows.byUserName(resource.values.value(Field::UserName).toString());
    STEWARD_TRY(named);
    return named->has_value();
}

} // namespace steward
