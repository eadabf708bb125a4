#include "models/sync/jsonmapping.h"

#include "models/domain/textrules.h"
#include "models/sync/jsontext.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(RemoteMapping)
};

constexpr int LargestPage = 1000;
constexpr std::array<const char *, 4> Pagings {"none", "page", "offset", "cursor"};
constexpr std::array<const char *, 2> Updates {"PATCH", "PUT"};

struct Member {
    const char *name;
    QString JsonMapping::*text;
    bool required;
};
constexpr std::array<Member, 17> Members {{
    {"list.path", &JsonMapping::list, true},
    {"list.items", &JsonMapping::items, false},
    {"list.total", &JsonMapping::total, false},
    {"list.modifiedSince", &JsonMapping::modifiedSince, false},
    {"list.paging.size", &JsonMapping::sizeParameter, false},
    {"list.paging.parameter", &JsonMapping::whereParameter, false},
    {"list.paging.next", &JsonMapping::nextCursor, false},
    {"one.path", &JsonMapping::one, false},
    {"one.item", &JsonMapping::enveloped, false},
    {"find.externalId", &JsonMapping::findByExternalId, false},
    {"find.userName", &JsonMapping::findByUserName, false},
    {"id", &JsonMapping::id, true},
    {"externalId", &JsonMapping::externalId, false},
    {"created", &JsonMapping::created, false},
    {"modified", &JsonMapping::modified, false},
    {"version.header", &JsonMapping::versionHeader, false},
    {"version.field", &JsonMapping::versionField, false},
}};
constexpr std::array<const char *, 8> OtherMembers {"list.paging.style",
                                                    "list.paging.first",
                                                    "list.paging.count",
                                                    "update.method",
                                                    "update.mediaType",
                                                    "headers",
                                                    "fields",
                                                    "$schema"};

bool isKnown(const QString &path)
{
    return std::any_of(Members.begin(), Members.end(),
                       [&](const Member &m) { return path == QLatin1StringView(m.name); })
        || std::any_of(OtherMembers.begin(), OtherMembers.end(),
                       [&](const char *name) { return path == QLatin1StringView(name); });
}

/// The first member that nobody reads: most likely a slip.
QString firstUnknown(const QJsonObject &object, const QString &prefix)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        if (isKnown(path))
            continue;
        const QString inside = it->isObject() ? firstUnknown(it->toObject(), path + u'.') : path;
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

template <typename Enum, typename Keys>
Result<Enum> chosen(const QJsonObject &object, const char *path, const Keys &keys)
{
    const QString text = jsonAt(object, QLatin1StringView(path)).toString(QLatin1StringView(keys[0]));
    QStringList known;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (text == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
        known.append(QLatin1StringView(keys[i]));
    }
    return invalid(MappingText::tr("“%1” in the mapping is not one of: %2.")
                       .arg(QLatin1StringView(path), known.join(QStringLiteral(", "))));
}

Result<JsonMapping::Place> place(const QString &key, const QJsonValue &value)
{
    JsonMapping::Place place;
    if (value.isString()) {
        place.path = value.toString();
    } else {
        const QJsonObject object = value.toObject();
        place.path = object.value(QStringLiteral("path")).toString();
        place.item = object.value(QStringLiteral("item")).toString();
        place.values = object.value(QStringLiteral("values")).toObject();
    }
    if (place.path.isEmpty())
        return invalid(MappingText::tr("“fields.%1” in the mapping does not say where the field stands. Enter a path "
                                       "such as \"name.first\".")
                           .arg(key));
    return place;
}

Result<void> readFields(const QJsonObject &fields, JsonMapping &mapping)
{
    QStringList known;
    for (const FieldSpec &spec : fieldTable()) {
        if (spec.shared)
            known.append(QLatin1StringView(spec.key));
    }
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldSpec *spec = fieldSpec(it.key());
        if (!spec || !spec->shared)
            return invalid(MappingText::tr("“fields.%1” in the mapping is not a field. Fields are: %2.")
                               .arg(it.key(), known.join(QStringLiteral(", "))));
        const Result<JsonMapping::Place> read = place(it.key(), *it);
        if (!read)
            return read.error();
        mapping.fields.insert(spec->field, *read);
    }
    if (!mapping.fields.contains(Field::UserName))
        return invalid(MappingText::tr("“fields.userName” is missing in the mapping: without it no account can be "
                                       "recognized."));
    return {};
}

Result<void> checkedPaths(const JsonMapping &mapping)
{
    const auto isPath = [](const QString &path, const QString &placeholder) {
        return path.startsWith(u'/') && !path.contains(u'#')
            && !describeForbiddenCharacter(path, CharacterRule::NoInvisible)
            && (placeholder.isEmpty() || path.contains(placeholder));
    };
    if (!isPath(mapping.list, {}))
        return invalid(MappingText::tr("“list.path” in the mapping must begin with /, for example /accounts."));
    if (!isPath(mapping.one, QStringLiteral("{id}")))
        return invalid(MappingText::tr("“one.path” in the mapping must begin with / and hold {id}, for example "
                                       "/accounts/{id}."));
    for (const QString &find : {mapping.findByExternalId, mapping.findByUserName}) {
        if (!find.isEmpty() && !isPath(find, QStringLiteral("{value}")))
            return invalid(MappingText::tr("A path below “find” in the mapping must begin with / and hold {value}, for "
                                           "example /accounts?login={value}."));
    }
    if (mapping.paging != JsonMapping::Paging::None && mapping.whereParameter.isEmpty())
        return invalid(MappingText::tr("“list.paging.parameter” is missing in the mapping: the query parameter that "
                                       "names the page, the offset or the cursor."));
    if (mapping.paging == JsonMapping::Paging::Cursor && mapping.nextCursor.isEmpty())
        return invalid(MappingText::tr("“list.paging.next” is missing in the mapping: where an answer holds the cursor "
                                       "of the next page."));
    if (mapping.pageSize < 1 || mapping.pageSize > LargestPage)
        return invalid(MappingText::tr("“list.paging.count” in the mapping must be 1 to %1.").arg(LargestPage));
    return {};
}

Result<void> readHeaders(const QJsonObject &headers, JsonMapping &mapping)
{
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QString value = it->toString();
        // What holds a secret belongs into the keychain and not into a profile.
        if (it.key().compare(u"Authorization", Qt::CaseInsensitive) == 0
            || describeForbiddenCharacter(QString(it.key() + value), CharacterRule::NoInvisible)
            || it.key().contains(u':') || it.key().contains(u' '))
            return invalid(MappingText::tr("The header “%1” cannot be set by a mapping.").arg(it.key()));
        mapping.headers.insert(it.key(), value);
    }
    return {};
}

} // namespace

Result<JsonMapping> JsonMapping::parsed(const QJsonObject &object)
{
    JsonMapping mapping;
    if (const QString unknown = firstUnknown(object, {}); !unknown.isEmpty())
        return invalid(MappingText::tr("“%1” in the mapping is not known. Check its spelling.").arg(unknown));
    for (const Member &member : Members) {
        const QJsonValue value = jsonAt(object, QLatin1StringView(member.name));
        mapping.*member.text = value.toString();
        if ((member.required && (mapping.*member.text).isEmpty()) || (!value.isUndefined() && !value.isString()))
            return invalid(
                MappingText::tr("“%1” in the mapping is missing or not a text.").arg(QLatin1StringView(member.name)));
    }
    if (mapping.one.isEmpty())
        mapping.one = mapping.list + QStringLiteral("/{id}");
    const Result<Paging> paging = chosen<Paging>(object, "list.paging.style", Pagings);
    if (!paging)
        return paging.error();
    mapping.paging = *paging;
    const Result<Update> update = chosen<Update>(object, "update.method", Updates);
    if (!update)
        return update.error();
    mapping.update = *update;
    mapping.firstPage = jsonAt(object, QStringLiteral("list.paging.first")).toInt(1);
    mapping.pageSize = jsonAt(object, QStringLiteral("list.paging.count")).toInt(100);
    mapping.mediaType = jsonAt(object, QStringLiteral("update.mediaType")).toString(QStringLiteral("application/json"));
    STEWARD_TRY(readHeaders(object.value(QStringLiteral("headers")).toObject(), mapping));
    STEWARD_TRY(readFields(object.value(QStringLiteral("fields")).toObject(), mapping));
    STEWARD_TRY(checkedPaths(mapping));
    return mapping;
}

} // namespace steward
