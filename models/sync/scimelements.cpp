#include "models/sync/scimelements.h"

#include "models/sync/jsontext.h"

namespace steward {

QJsonArray scimElements(const QJsonObject &resource, QLatin1StringView attribute)
{
    const QJsonValue value = resource.value(attribute);
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray {value};
}

QString scimElementValue(const QJsonValue &element)
{
    return element.isObject() ? scalarText(element.toObject().value(QStringLiteral("value"))) : scalarText(element);
}

qsizetype scimChosen(const QJsonArray &all)
{
    qsizetype work = -1;
    qsizetype first = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (scimElementValue(all.at(i)).isEmpty())
            continue;
        const QJsonObject element = all.at(i).toObject();
        if (jsonFlag(element.value(QStringLiteral("primary")), false))
            return i;
        if (work < 0 && element.value(QStringLiteral("type")).toString().compare(u"work", Qt::CaseInsensitive) == 0)
            work = i;
        if (first < 0)
            first = i;
    }
    return work >= 0 ? work : first;
}

QString scimChosenValue(const QJsonArray &all)
{
    const qsizetype i = scimChosen(all);
    return i < 0 ? QString() : scimElementValue(all.at(i));
}

void writeScimElements(QJsonObject &resource, QLatin1StringView attribute, const QJsonArray &array)
{
    if (array.isEmpty())
        resource.remove(attribute);
    else
        resource.insert(attribute, array);
}

} // namespace steward
