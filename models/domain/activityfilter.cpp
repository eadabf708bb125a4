#include "models/domain/activityfilter.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace steward {

namespace {

constexpr std::array Categories {ChangeCategory::View, ChangeCategory::Write, ChangeCategory::Access,
                                 ChangeCategory::Download};

QString utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

template <typename List, typename Function>
void insertList(QJsonObject &json, const char *key, const List &list, Function text)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(text(one));
    if (!array.isEmpty())
        json.insert(QLatin1StringView(key), array);
}

} // namespace

bool ActivityFilter::isActive() const
{
    return *this != ActivityFilter();
}

QStringList ActivityFilter::kindKeys() const
{
    QStringList keys;
    for (int i = 0; i < ChangeKindCount; ++i) {
        const auto kind = static_cast<ChangeKind>(i);
        if (kinds.contains(kind) || categories.contains(changeCategory(kind)))
            keys.append(changeKindKey(kind));
    }
    return keys;
}

QJsonObject toJson(const ActivityFilter &filter)
{
    QJsonObject json;
    if (filter.from != 0)
        json.insert(QStringLiteral("from"), utc(filter.from));
    if (filter.to != 0)
        json.insert(QStringLiteral("to"), utc(filter.to));
    insertList(json, "categories", filter.categories, changeCategoryKey);
    insertList(json, "kinds", filter.kinds, changeKindKey);
    insertList(json, "operators", filter.operators, [](const ActivityOperator &one) {
        return one.id.isNull() ? QJsonValue(one.name) : QJsonValue(one.id.value);
    });
    if (!filter.record.isNull())
        json.insert(QStringLiteral("record"), filter.record.value);
    insertList(json, "applications", filter.applications, [](ApplicationId id) { return id.value; });
    insertList(json, "organizations", filter.organizations, [](const QString &name) { return name; });
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    return json;
}

std::optional<ChangeCategory> changeCategoryFromKey(const QString &key)
{
    for (const ChangeCategory category : Categories) {
        if (changeCategoryKey(category) == key)
            return category;
    }
    return std::nullopt;
}

std::optional<ChangeKind> knownChangeKind(const QString &key)
{
    const ChangeKind kind = changeKindFromKey(key);
    return changeKindKey(kind) == key ? std::optional(kind) : std::nullopt;
}

} // namespace steward
