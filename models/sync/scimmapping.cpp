#include "models/sync/scimmapping.h"

#include "models/domain/administrator.h"
#include "models/domain/textrules.h"
#include "models/sync/jsontext.h"
#include "models/sync/scimelements.h"

#include <QCryptographicHash>
#include <QSet>

#include <array>

namespace steward {

namespace {

constexpr QLatin1StringView AdministratorType {"Administrator"};
constexpr QLatin1StringView ApiUserType {"ApiUser"};

void writeEmail(QJsonObject &resource, const QString &email)
{
    QJsonArray all = scimElements(resource, QLatin1StringView("emails"));
    const qsizetype i = scimChosen(all);
    if (email.isEmpty()) {
        if (i >= 0)
            all.removeAt(i);
    } else if (i < 0) {
        all.append(QJsonObject {{QStringLiteral("value"), email},
                                {QStringLiteral("type"), QStringLiteral("work")},
                                {QStringLiteral("primary"), true}});
    } else {
        QJsonObject element = all.at(i).toObject();
        element.insert(QStringLiteral("value"), email);
        all.replace(i, element);
    }
    writeScimElements(resource, QLatin1StringView("emails"), all);
}

QJsonValue readKind(const QJsonObject &resource)
{
    const QString type = scalarText(resource.value(QStringLiteral("userType")));
    return kindKey(type.compare(ApiUserType, Qt::CaseInsensitive) == 0 ? Kind::ApiUser : Kind::Person);
}

QJsonArray readApplications(const QJsonObject &resource, const Capabilities &known)
{
    QStringList names;
    if (known.applications == ApplicationsForm::Extension)
        names = applicationList(resource.value(ScimStewardSchema).toObject().value(QStringLiteral("applications")));
    else
        for (const QJsonValue &element : scimElements(resource, QLatin1StringView("entitlements")))
            names.append(scimElementValue(element));
    return applicationSet(names);
}

/// What stays keeps everything that the server says about it.
void writeApplications(QJsonObject &resource, const QStringList &names, const Capabilities &known)
{
    if (known.applications == ApplicationsForm::Extension) {
        QJsonObject extension = resource.value(ScimStewardSchema).toObject();
        extension.insert(QStringLiteral("applications"), QJsonArray::fromStringList(names));
        resource.insert(ScimStewardSchema, extension);
        return;
    }
    QMap<QString, QString> missing;
    for (const QString &name : names)
        missing.insert(caseKey(name), name);
    QJsonArray array;
    for (const QJsonValue &element : scimElements(resource, QLatin1StringView("entitlements"))) {
        const QString value = scimElementValue(element);
        if (value.isEmpty() || missing.remove(caseKey(value)) > 0)
            array.append(element);
    }
    for (const QString &name : std::as_const(missing))
        array.append(scimEntitlement(name, known.applications));
    writeScimElements(resource, QLatin1StringView("entitlements"), array);
}

QJsonValue readField(const QJsonObject &resource, Field field, const Capabilities &known)
{
    switch (field) {
    case Field::Email:
        return scimChosenValue(scimElements(resource, QLatin1StringView("emails")));
    case Field::Role:
        return scimChosenValue(scimElements(resource, QLatin1StringView("roles")));
    case Field::Kind:
        return readKind(resource);
    case Field::Applications:
        return readApplications(resource, known);
    case Field::Suspended:
        return !jsonFlag(resource.value(QStringLiteral("active")), true);
    case Field::Organization:
        return scalarText(resource.value(ScimEnterpriseSchema).toObject().value(QStringLiteral("organization")));
    default:
        return scalarText(jsonAt(resource, scimAttribute(field)));
    }
}

void writeField(QJsonObject &resource, Field field, const QJsonValue &value, const Capabilities &known)
{
    const QString text = value.toString();
    const QJsonValue orNothing = text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    switch (field) {
    case Field::Email:
        return writeEmail(resource, text);
    case Field::Role:
        // One role is what there is: another one beside it would leave its privileges.
        return writeScimElements(resource, QLatin1StringView("roles"),
                                 text.isEmpty() ? QJsonArray()
                                                : QJsonArray {QJsonObject {{QStringLiteral("value"), text},
                                                                           {QStringLiteral("primary"), true}}});
    case Field::Kind:
        resource.insert(QStringLiteral("userType"), text == kindKey(Kind::Person) ? AdministratorType : ApiUserType);
        return;
    case Field::Applications:
        return writeApplications(resource, applicationList(value), known);
    case Field::Suspended:
        resource.insert(QStringLiteral("active"), !value.toBool());
        return;
    case Field::Organization: {
        QJsonObject extension = resource.value(ScimEnterpriseSchema).toObject();
        extension.insert(QStringLiteral("organization"), orNothing);
        if (extension.isEmpty())
            resource.remove(ScimEnterpriseSchema);
        else
            resource.insert(ScimEnterpriseSchema, extension);
        return;
    }
    default:
        setJsonAt(resource, scimAttribute(field), orNothing);
    }
}

bool isHeld(Field field, const Capabilities &known)
{
    return fieldSpec(field).shared && !known.unsupported.contains(field)
        && (field != Field::Applications || known.applications != ApplicationsForm::Unsupported);
}

/// Lists every schema whose attributes are there (RFC 7643, section 3).
void completeSchemas(QJsonObject &resource)
{
    QJsonArray schemas = resource.value(QStringLiteral("schemas")).toArray();
    for (const QLatin1StringView schema : {ScimUserSchema, ScimEnterpriseSchema, ScimStewardSchema}) {
        if ((schema == ScimUserSchema || resource.contains(schema)) && !schemas.contains(QString(schema)))
            schemas.append(QString(schema));
    }
    resource.insert(QStringLiteral("schemas"), schemas);
}

} // namespace

RemoteResource scimResource(const QJsonObject &sent, const Capabilities &known, QString *issued)
{
    RemoteResource resource;
    resource.verbatim = withoutSecrets(sent, issued);
    const QJsonObject meta = sent.value(QStringLiteral("meta")).toObject();
    resource.id = scalarText(sent.value(QStringLiteral("id")));
    resource.externalId = scalarText(sent.value(QStringLiteral("externalId")));
    resource.version = scalarText(meta.value(QStringLiteral("version"))).toUtf8();
    resource.created = jsonTime(meta.value(QStringLiteral("created")));
    resource.modified = jsonTime(meta.value(QStringLiteral("lastModified")));
    const bool knowsKind = isHeld(Field::Kind, known);
    const QJsonValue kind = readKind(sent);
    for (const FieldSpec &spec : fieldTable()) {
        // Without a kind nobody here knows what applies.
        const bool applies
            = !knowsKind || spec.appliesTo(kind.toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser);
        if (applies && isHeld(spec.field, known))
            resource.values.insert(spec.field, readField(sent, spec.field, known));
    }
    return resource;
}

QJsonObject scimNewResource(const WireValues &values, const QString &externalId, const Capabilities &known)
{
    QJsonObject resource {{QStringLiteral("externalId"), externalId}};
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (isHeld(it.key(), known))
            writeField(resource, it.key(), *it, known);
    }
    if (const QString name = scimDisplayName(values); !name.isEmpty())
        resource.insert(QStringLiteral("displayName"), name);
    completeSchemas(resource);
    return resource;
}

QJsonObject scimReplacement(const QJsonObject &verbatim, const WireValues &values, const Capabilities &known)
{
    QJsonObject resource = verbatim;
    bool renamed = false;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        // What means the same stays as the server wrote it.
        if (!isHeld(it.key(), known) || sameOnWire(it.key(), readField(verbatim, it.key(), known), *it))
            continue;
        writeField(resource, it.key(), *it, known);
        renamed = renamed || it.key() == Field::FirstName || it.key() == Field::LastName;
    }
    if (renamed) {
        const WireValues names {{Field::FirstName, readField(resource, Field::FirstName, known)},
                                {Field::LastName, readField(resource, Field::LastName, known)}};
        resource.insert(QStringLiteral("displayName"), scimDisplayName(names));
    }
    resource.remove(QStringLiteral("meta")); // The server's own.
    completeSchemas(resource);
    return resource;
}

QJsonObject scimEntitlement(const QString &application, ApplicationsForm form)
{
    QJsonObject element {{QStringLiteral("value"), application}};
    const QString display = QStringLiteral("display");
    const QString type = QStringLiteral("type");
    switch (form) {
    case ApplicationsForm::TypeIsValue:
        element.insert(type, application);
        element.insert(display, application);
        break;
    case ApplicationsForm::UniqueType: {
        const QByteArray hash
            = QCryptographicHash::hash(caseKey(application).toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
        element.insert(type, QString(QStringLiteral("app-") + QString::fromLatin1(hash)));
        break;
    }
    case ApplicationsForm::SameType:
        element.insert(type, QStringLiteral("app"));
        break;
    case ApplicationsForm::NoType:
    case ApplicationsForm::Extension:
    case ApplicationsForm::Unsupported:
        break;
    }
    return element;
}

QString scimAttribute(Field field)
{
    static const std::array<std::pair<Field, QString>, 10> attributes {{
        {Field::FirstName, QStringLiteral("name.givenName")},
        {Field::LastName, QStringLiteral("name.familyName")},
        {Field::Email, QStringLiteral("emails")},
        {Field::UserName, QStringLiteral("userName")},
        {Field::Kind, QStringLiteral("userType")},
        {Field::Organization, ScimEnterpriseSchema + QStringLiteral(":organization")},
        {Field::Role, QStringLiteral("roles")},
        {Field::Language, QStringLiteral("preferredLanguage")},
        {Field::Applications, QStringLiteral("entitlements")},
        {Field::Suspended, QStringLiteral("active")},
    }};
    for (const auto &[known, attribute] : attributes) {
        if (known == field)
            return attribute;
    }
    return {};
}

QString scimDisplayName(const WireValues &values)
{
    return QString(values.value(Field::FirstName).toString() + u' ' + values.value(Field::LastName).toString())
        .trimmed();
}

} // namespace steward
