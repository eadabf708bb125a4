#include "models/sync/jsonresource.h"

#include "models/domain/administrator.h"
#include "models/domain/textrules.h"
#include "models/sync/jsontext.h"

namespace steward {

namespace {

/// Our word for what the server says; empty when the mapping has none.
QString ourWord(const JsonMapping::Place &place, const QJsonValue &said)
{
    for (auto it = place.values.begin(); it != place.values.end(); ++it) {
        const bool same
            = *it == said || (it->isString() && said.isString() && caseKey(it->toString()) == caseKey(said.toString()));
        if (same)
            return it.key();
    }
    return {};
}

QString nameOf(const QJsonValue &element, const JsonMapping::Place &place)
{
    return place.item.isEmpty() ? scalarText(element) : scalarText(jsonAt(element.toObject(), place.item));
}

QJsonValue readField(const QJsonObject &account, Field field, const JsonMapping::Place &place)
{
    const QJsonValue said = jsonAt(account, place.path);
    const QString word = ourWord(place, said);
    switch (fieldSpec(field).type) {
    case FieldType::Applications: {
        QStringList names;
        for (const QJsonValue &element : said.toArray())
            names.append(nameOf(element, place));
        return applicationSet(names);
    }
    case FieldType::Flag:
        return jsonFlag(word.isEmpty() ? said : QJsonValue(word), false);
    case FieldType::Kind: {
        const QString kind = word.isEmpty() ? scalarText(said) : word;
        return kindKey(kind.compare(kindKey(Kind::ApiUser), Qt::CaseInsensitive) == 0 ? Kind::ApiUser : Kind::Person);
    }
    default:
        return word.isEmpty() ? scalarText(said) : word;
    }
}

/// Those that stay keep everything that the server says about them.
QJsonArray applicationsWith(const QJsonArray &there, const QJsonValue &wanted, const JsonMapping::Place &place)
{
    QMap<QString, QString> missing;
    for (const QString &name : applicationList(wanted))
        missing.insert(caseKey(name), name);
    QJsonArray array;
    for (const QJsonValue &element : there) {
        if (missing.remove(caseKey(nameOf(element, place))) > 0)
            array.append(element);
    }
    for (const QString &name : std::as_const(missing)) {
        QJsonObject element;
        setJsonAt(element, place.item, name);
        array.append(place.item.isEmpty() ? QJsonValue(name) : QJsonValue(element));
    }
    return array;
}

QJsonValue written(Field field, const QJsonValue &value, const JsonMapping::Place &place, const QJsonObject &account)
{
    if (fieldSpec(field).type == FieldType::Applications)
        return applicationsWith(jsonAt(account, place.path).toArray(), value, place);
    const QString word
        = value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : value.toString();
    if (place.values.contains(word))
        return place.values.value(word);
    return value.isString() && word.isEmpty() ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace

RemoteResource jsonResource(const QJsonObject &sent, const JsonMapping &mapping, QString *issued)
{
    RemoteResource resource;
    resource.verbatim = withoutSecrets(sent, issued);
    const auto text = [&](const QString &path) { return path.isEmpty() ? QString() : scalarText(jsonAt(sent, path)); };
    resource.id = text(mapping.id);
    resource.externalId = text(mapping.externalId);
    resource.version = text(mapping.versionField).toUtf8();
    if (!mapping.created.isEmpty())
        resource.created = jsonTime(jsonAt(sent, mapping.created));
    if (!mapping.modified.isEmpty())
        resource.modified = jsonTime(jsonAt(sent, mapping.modified));
    const auto kind = mapping.fields.constFind(Field::Kind);
    const bool knowsKind = kind != mapping.fields.cend();
    const bool isPerson = knowsKind && readField(sent, Field::Kind, *kind).toString() == kindKey(Kind::Person);
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it) {
        if (!knowsKind || fieldSpec(it.key()).appliesTo(isPerson ? Kind::Person : Kind::ApiUser))
            resource.values.insert(it.key(), readField(sent, it.key(), *it));
    }
    return resource;
}

QJsonObject jsonWith(const QJsonObject &account, const WireValues &values, const JsonMapping &mapping)
{
    QJsonObject changed = account;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto place = mapping.fields.constFind(it.key());
        if (place == mapping.fields.cend())
            continue;
        // What means the same stays as the server wrote it.
        if (!jsonAt(account, place->path).isUndefined()
            && sameOnWire(it.key(), readField(account, it.key(), *place), *it))
            continue;
        setJsonAt(changed, place->path, written(it.key(), *it, *place, account));
    }
    return changed;
}

QJsonObject jsonPatch(const QJsonObject &known, const WireValues &values, const JsonMapping &mapping)
{
    QJsonObject changed = jsonWith(known, values, mapping);
    QJsonObject patch;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto place = mapping.fields.constFind(it.key());
        if (place == mapping.fields.cend())
            continue;
        if (jsonAt(changed, place->path).isUndefined())
            setJsonAt(changed, place->path, QJsonValue::Null);
        const QString outermost = place->path.section(u'.', 0, 0);
        patch.insert(outermost, changed.value(outermost));
    }
    return patch;
}

} // namespace steward
