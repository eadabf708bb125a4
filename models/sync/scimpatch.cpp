#include "models/sync/scimpatch.h"

#include "models/domain/administrator.h"
#include "models/domain/textrules.h"

#include <QJsonDocument>

namespace steward {

namespace {

/// The element that was read, and it alone: the other addresses of the account are not ours. It is named by its type,
/// because some servers do not find values with a dot or a quote.
void patchEmail(QJsonArray &operations, const WireValues &values, const QJsonObject &verbatim,
                const Capabilities &known)
{
    const QString emails = scimAttribute(Field::Email);
    const QString email = values.value(Field::Email).toString();
    const QJsonArray there = verbatim.value(emails).toArray();
    const QJsonArray wanted = scimReplacement(verbatim, {{Field::Email, email}}, known).value(emails).toArray();
    qsizetype sameType = 0;
    QString type = QStringLiteral("work");
    for (qsizetype i = 0; i < there.size() && there.size() == wanted.size(); ++i) {
        if (there.at(i) != wanted.at(i))
            type = there.at(i).toObject().value(QStringLiteral("type")).toString();
    }
    for (const QJsonValue &element : there)
        sameType += element.toObject().value(QStringLiteral("type")).toString() == type ? 1 : 0;
    if (there.isEmpty() && !verbatim.isEmpty())
        operations.append(scimOperation("add", emails, wanted));
    else if (!email.isEmpty() && !type.isEmpty() && (verbatim.isEmpty() || sameType == 1))
        operations.append(scimOperation(
            "replace", emails + u'[' + scimEquals(QStringLiteral("type"), type) + QStringLiteral("].value"), email));
    else
        operations.append(wanted.isEmpty() ? scimOperation("remove", emails)
                                           : scimOperation("replace", emails, wanted));
}

void patchApplications(QJsonArray &operations, const QJsonValue &to, const QJsonValue &from, ApplicationsForm form)
{
    if (form == ApplicationsForm::Extension) {
        operations.append(scimOperation("replace", ScimStewardSchema + QStringLiteral(":applications"), to));
        return;
    }
    const QString entitlements = scimAttribute(Field::Applications);
    const auto byKey = [](const QJsonValue &set) {
        QMap<QString, QString> names;
        for (const QString &name : applicationList(set))
            names.insert(caseKey(name), name);
        return names;
    };
    const QMap<QString, QString> after = byKey(to);
    const QMap<QString, QString> before = byKey(from);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            operations.append(
                scimOperation("remove", entitlements + u'[' + scimEquals(QStringLiteral("value"), *it) + u']'));
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            operations.append(scimOperation("add", entitlements, QJsonArray {scimEntitlement(*it, form)}));
    }
}

void patchText(QJsonArray &operations, const QString &path, const QString &text)
{
    operations.append(text.isEmpty() ? scimOperation("remove", path) : scimOperation("replace", path, text));
}

void patchField(QJsonArray &operations, Field field, const QJsonValue &value, const ScimBefore &before,
                const Capabilities &known)
{
    const QString path = scimAttribute(field);
    const QString text = value.toString();
    switch (field) {
    case Field::Email:
        return patchEmail(operations, {{field, value}}, before.verbatim, known);
    case Field::Applications:
        return patchApplications(operations, value, before.values.value(field), known.applications);
    case Field::Suspended:
        operations.append(scimOperation("replace", path, !value.toBool()));
        return;
    case Field::Kind:
    case Field::Role: {
        // The same element as in a whole resource.
        const QJsonObject whole = scimNewResource({{field, value}}, {}, known);
        operations.append(whole.contains(path) ? scimOperation("replace", path, whole.value(path))
                                               : scimOperation("remove", path));
        return;
    }
    default:
        patchText(operations, path, text);
    }
}

} // namespace

QJsonObject scimPatch(const WireValues &values, const ScimBefore &before, const Capabilities &known)
{
    QJsonArray operations;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!known.unsupported.contains(it.key()) && !scimAttribute(it.key()).isEmpty()
            && (it.key() != Field::Applications || known.applications != ApplicationsForm::Unsupported))
            patchField(operations, it.key(), *it, before, known);
    }
    if (values.contains(Field::FirstName) || values.contains(Field::LastName)) {
        WireValues names = before.values;
        names.insert(values);
        patchText(operations, QStringLiteral("displayName"), scimDisplayName(names));
    }
    return scimPatchOf(operations);
}

QString scimEquals(const QString &attribute, const QString &value)
{
    const QByteArray quoted = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return attribute + QStringLiteral(" eq ") + QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
}

QJsonObject scimPatchOf(const QJsonArray &operations)
{
    return {{QStringLiteral("schemas"), QJsonArray {QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp")}},
            {QStringLiteral("Operations"), operations}};
}

QJsonObject scimOperation(const char *op, const QString &path, const QJsonValue &value)
{
    QJsonObject operation {{QStringLiteral("op"), QLatin1StringView(op)}, {QStringLiteral("path"), path}};
    if (!value.isUndefined())
        operation.insert(QStringLiteral("value"), value);
    return operation;
}

} // namespace steward
