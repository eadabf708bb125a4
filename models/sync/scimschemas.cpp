#include "models/sync/scimschemas.h"

#include "models/sync/scimmapping.h"

namespace steward {

namespace {

QString nameOf(const QJsonValue &attribute)
{
    return attribute.toObject().value(QStringLiteral("name")).toString().toLower();
}

QJsonArray schemasIn(const QJsonObject &schemas)
{
    for (const char *key : {"Resources", "resources", ""}) {
        const QJsonValue list = schemas.value(QLatin1StringView(key));
        if (list.isArray())
            return list.toArray();
    }
    return {};
}

} // namespace

QSet<QString> scimAttributes(const QJsonObject &schemas)
{
    QSet<QString> names;
    bool hasUsers = false;
    for (const QJsonValue &value : schemasIn(schemas)) {
        const QJsonObject schema = value.toObject();
        const QString id = schema.value(QStringLiteral("id")).toString();
        const bool isUser = id.compare(ScimUserSchema, Qt::CaseInsensitive) == 0;
        const QString prefix = isUser ? QString() : QString(id.toLower() + u':');
        for (const QJsonValue &attribute : schema.value(QStringLiteral("attributes")).toArray()) {
            const QString name = prefix + nameOf(attribute);
            names.insert(name);
            hasUsers = hasUsers || isUser;
            for (const QJsonValue &inner : attribute.toObject().value(QStringLiteral("subAttributes")).toArray())
                names.insert(name + u'.' + nameOf(inner));
        }
    }
    return hasUsers ? names : QSet<QString>();
}

ApplicationsForm scimApplicationsForm(const QSet<QString> &attributes)
{
    if (attributes.contains(scimAttribute(Field::Applications)))
        return ApplicationsForm::TypeIsValue;
    return attributes.contains(QString(ScimStewardSchema.toString().toLower() + QStringLiteral(":applications")))
        ? ApplicationsForm::Extension
        : ApplicationsForm::Unsupported;
}

QSet<Field> scimUnsupported(const QSet<QString> &attributes)
{
    QSet<Field> missing;
    for (const FieldSpec &spec : fieldTable()) {
        if (!spec.shared)
            continue;
        const bool listed = spec.field == Field::Applications
            ? scimApplicationsForm(attributes) != ApplicationsForm::Unsupported
            : attributes.contains(scimAttribute(spec.field).toLower());
        if (!listed)
            missing.insert(spec.field);
    }
    return missing;
}

} // namespace steward
