#include "models/sync/remotestate.h"

#include <QJsonArray>

#include <algorithm>

namespace steward {

QJsonObject RemoteState::toJson() const
{
    QStringList ids(watermarkIds.cbegin(), watermarkIds.cend());
    std::sort(ids.begin(), ids.end());
    return {{QStringLiteral("hasSecret"), hasSecret},
            {QStringLiteral("lastFullAt"), lastFullAt},
            {QStringLiteral("lastFullCount"), lastFullCount},
            {QStringLiteral("watermark"), watermark},
            {QStringLiteral("watermarkIds"), QJsonArray::fromStringList(ids)},
            {QStringLiteral("catalog"), catalog},
            {QStringLiteral("restored"), restored},
            {QStringLiteral("wantsFull"), wantsFull}};
}

RemoteState RemoteState::fromJson(const QJsonObject &object)
{
    RemoteState state;
    state.hasSecret = object.value(QStringLiteral("hasSecret")).toBool();
    state.lastFullAt = object.value(QStringLiteral("lastFullAt")).toInteger();
    state.lastFullCount = object.value(QStringLiteral("lastFullCount")).toInteger();
    state.watermark = object.value(QStringLiteral("watermark")).toInteger();
    for (const QJsonValue &id : object.value(QStringLiteral("watermarkIds")).toArray())
        state.watermarkIds.insert(id.toString());
    state.catalog = object.value(QStringLiteral("catalog")).toString();
    state.restored = object.value(QStringLiteral("restored")).toBool();
    state.wantsFull = object.value(QStringLiteral("wantsFull")).toBool();
    return state;
}

} // namespace steward
