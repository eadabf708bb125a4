#include "models/sync/wirevalues.h"

#include "models/domain/textrules.h"

#include <algorithm>

namespace steward {

namespace {

/// What two spellings of the same value have in common.
QString comparable(Field field, const QString &text)
{
    switch (field) {
    case Field::UserName:
    case Field::Role:
    case Field::Kind:
        return caseKey(text);
    case Field::Email: {
        const Result<Email> email = Email::parse(text);
        return email ? email->key() : caseKey(text);
    }
    default:
        return text;
    }
}

QString roleOnWire(const Administrator &row, const Catalog &catalog)
{
    const Role *role = catalog.role(row.role);
    return !role || (role->privileges.isEmpty() && role->name == noRoleName()) ? QString() : role->name;
}

} // namespace

WireValues wireValues(const Administrator &row, const Catalog &catalog)
{
    WireValues values;
    for (const FieldSpec &spec : fieldTable()) {
        if (!spec.shared || !spec.appliesTo(row.kind))
            continue;
        if (spec.field == Field::Role)
            values.insert(spec.field, roleOnWire(row, catalog));
        else if (spec.field == Field::Applications)
            values.insert(spec.field, applicationSet(catalog.applicationNames(row.applications)));
        else
            values.insert(spec.field, fieldValue(row, spec.field));
    }
    return values;
}

bool sameOnWire(Field field, const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    if (field == Field::Applications) {
        const auto keys = [](const QJsonValue &value) {
            QStringList all;
            for (const QString &name : applicationList(value))
                all.append(caseKey(name));
            all.removeDuplicates();
            all.sort();
            return all;
        };
        return keys(a) == keys(b);
    }
    return a.isString() && b.isString() && comparable(field, a.toString()) == comparable(field, b.toString());
}

WireValues wireDifference(const WireValues &from, const WireValues &to)
{
    WireValues changed;
    for (auto it = to.cbegin(); it != to.cend(); ++it) {
        const auto old = from.constFind(it.key());
        if (old == from.cend() || !sameOnWire(it.key(), *old, *it))
            changed.insert(it.key(), *it);
    }
    return changed;
}

QJsonObject wireToJson(const WireValues &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(QLatin1StringView(fieldSpec(it.key()).key), *it);
    return object;
}

WireValues wireFromJson(const QJsonObject &object)
{
    WireValues values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const FieldSpec *spec = fieldSpec(it.key()); spec && spec->shared)
            values.insert(spec->field, *it);
    }
    return values;
}

QJsonArray applicationSet(const QStringList &names)
{
    QMap<QString, QString> byKey;
    for (const QString &name : names) {
        if (!name.isEmpty() && !byKey.contains(caseKey(name)))
            byKey.insert(caseKey(name), name);
    }
    QJsonArray array;
    for (const QString &name : std::as_const(byKey))
        array.append(name);
    return array;
}

QStringList applicationList(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &one : value.toArray())
        names.append(one.toString());
    return names;
}

QString noRoleName()
{
    // The file keeps it, so that it does not change with the language.
    return QStringLiteral("No role");
}

} // namespace steward
