#include "models/sync/capabilities.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array<const char *, 6> Forms {"typeIsValue", "uniqueType", "noType",
                                             "sameType",    "extension",  "unsupported"};

/// The abilities that are only there or not.
constexpr std::array<std::pair<const char *, bool Capabilities::*>, 9> Flags {{
    {"filterByExternalId", &Capabilities::filterByExternalId},
    {"filterByUserName", &Capabilities::filterByUserName},
    {"filterByModified", &Capabilities::filterByModified},
    {"ifMatch", &Capabilities::ifMatch},
    {"patch", &Capabilities::patch},
    {"patchLists", &Capabilities::patchLists},
    {"cursor", &Capabilities::cursor},
    {"keepsExternalId", &Capabilities::keepsExternalId},
    {"changePassword", &Capabilities::changePassword},
}};

QJsonObject evidenceToJson(const Evidence &one)
{
    return {{QStringLiteral("ability"), one.ability},
            {QStringLiteral("proven"), one.proven},
            {QStringLiteral("words"), one.words},
            {QStringLiteral("at"), one.at}};
}

} // namespace

QJsonObject Capabilities::toJson() const
{
    QJsonObject object {{QStringLiteral("bulkOperations"), bulkOperations},
                        {QStringLiteral("bulkBytes"), bulkBytes},
                        {QStringLiteral("pageSize"), pageSize},
                        {QStringLiteral("applications"), QLatin1StringView(Forms[static_cast<size_t>(applications)])},
                        {QStringLiteral("mediaType"), mediaType},
                        {QStringLiteral("product"), product},
                        {QStringLiteral("probedAt"), probedAt}};
    for (const auto &[key, flag] : Flags)
        object.insert(QLatin1StringView(key), this->*flag);
    QJsonArray fields;
    for (const FieldSpec &spec : fieldTable()) {
        if (unsupported.contains(spec.field))
            fields.append(QLatin1StringView(spec.key));
    }
    object.insert(QStringLiteral("unsupported"), fields);
    QJsonArray lines;
    for (const Evidence &one : evidence)
        lines.append(evidenceToJson(one));
    object.insert(QStringLiteral("evidence"), lines);
    return object;
}

Capabilities Capabilities::fromJson(const QJsonObject &object)
{
    Capabilities known;
    for (const auto &[key, flag] : Flags)
        known.*flag = object.value(QLatin1StringView(key)).toBool(known.*flag);
    known.bulkOperations = std::max(0, object.value(QStringLiteral("bulkOperations")).toInt());
    known.bulkBytes = std::max<qint64>(0, object.value(QStringLiteral("bulkBytes")).toInteger());
    // A profile may pin it, and pages without accounts would have no numbers.
    known.pageSize = std::max(1, object.value(QStringLiteral("pageSize")).toInt(known.pageSize));
    const QString form = object.value(QStringLiteral("applications")).toString();
    for (size_t i = 0; i < Forms.size(); ++i) {
        if (form == QLatin1StringView(Forms[i]))
            known.applications = static_cast<ApplicationsForm>(i);
    }
    known.mediaType = object.value(QStringLiteral("mediaType")).toString(known.mediaType);
    known.product = object.value(QStringLiteral("product")).toString();
    known.probedAt = object.value(QStringLiteral("probedAt")).toInteger();
    for (const QJsonValue &key : object.value(QStringLiteral("unsupported")).toArray()) {
        if (const FieldSpec *spec = fieldSpec(key.toString()))
            known.unsupported.insert(spec->field);
    }
    for (const QJsonValue &value : object.value(QStringLiteral("evidence")).toArray()) {
        const QJsonObject one = value.toObject();
        known.evidence.append(
            {one.value(QStringLiteral("ability")).toString(), one.value(QStringLiteral("proven")).toBool(),
             one.value(QStringLiteral("words")).toString(), one.value(QStringLiteral("at")).toInteger()});
    }
    return known;
}

} // namespace steward
