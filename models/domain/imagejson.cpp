#include "models/domain/imagejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace steward {

namespace {

const char *keyOf(std::optional<Field> field)
{
    return field ? fieldSpec(*field).key : "uid";
}

/// Fields, and none for the uid, in the order of their keys.
const QList<std::optional<Field>> &sortedKeys()
{
    static const QList<std::optional<Field>> sorted = [] {
        QList<std::optional<Field>> keys {std::nullopt};
        for (const FieldSpec &spec : fieldTable())
            keys.append(spec.field);
        std::sort(keys.begin(), keys.end(), [](auto a, auto b) { return qstrcmp(keyOf(a), keyOf(b)) < 0; });
        return keys;
    }();
    return sorted;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c >= u' ' && !c.isSurrogate() && c != u'"' && c != u'\\'; });
}

void appendText(QByteArray &json, const QString &text)
{
    if (!isPlain(text)) {
        // Between the brackets of an array.
        json += QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
        return;
    }
    json += '"';
    json += text.toUtf8();
    json += '"';
}

void appendValue(QByteArray &json, const Administrator &account, Field field)
{
    if (const QString *text = plainText(account, field)) {
        appendText(json, *text);
        return;
    }
    switch (field) {
    case Field::Kind:
        appendText(json, kindKey(account.kind));
        return;
    case Field::Role:
        json += account.role.isNull() ? QByteArray("null") : QByteArray::number(account.role.value);
        return;
    case Field::Applications:
        json += '[';
        for (const ApplicationId id : account.applications) {
            if (!json.endsWith('['))
                json += ',';
            json += QByteArray::number(id.value);
        }
        json += ']';
        return;
    case Field::Suspended:
        json += account.suspended ? "true" : "false";
        return;
    case Field::Protected:
        json += account.isProtected ? "true" : "false";
        return;
    default:
        Q_UNREACHABLE();
    }
}

template <typename IsIn> QByteArray object(const Administrator &account, IsIn isIn)
{
    QByteArray json;
    json.reserve(512);
    json += '{';
    for (const std::optional<Field> field : sortedKeys()) {
        if (!isIn(field))
            continue;
        if (json.size() > 1)
            json += ',';
        json += '"';
        json += keyOf(field);
        json += "\":";
        if (field)
            appendValue(json, account, *field);
        else
            json += '"' + account.uid.toByteArray(QUuid::WithoutBraces) + '"';
    }
    json += '}';
    return json;
}

} // namespace

QByteArray imageJson::ofAccount(const Administrator &account)
{
    return object(account, [](std::optional<Field>) { return true; });
}

QByteArray imageJson::ofFields(const Administrator &account, const Patch &patch)
{
    return object(account, [&patch](std::optional<Field> field) { return field && patch.contains(*field); });
}

QJsonObject imageJson::ofApplication(const Application &application)
{
    return {{QStringLiteral("uid"), application.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), application.name},
            {QStringLiteral("description"), application.description},
            {QStringLiteral("endpoint"), application.endpoint},
            {DeletedAtKey, application.deletedAt}};
}

QJsonObject imageJson::ofRole(const Role &role)
{
    return {{QStringLiteral("uid"), role.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), role.name},
            {QStringLiteral("description"), role.description},
            {QStringLiteral("privileges"), QJsonArray::fromStringList(role.privileges)},
            {DeletedAtKey, role.deletedAt}};
}

} // namespace steward
