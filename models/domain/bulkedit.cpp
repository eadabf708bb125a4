#include "models/domain/bulkedit.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/domain/validation.h"
#include "models/domain/valuetemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <array>

namespace steward {

namespace {

struct BulkEditText {
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

using Operation = FieldEdit::Operation;

constexpr std::array<const char *, 6> OperationKeys {"set", "clear", "add", "remove", "fill", "replace"};

constexpr qsizetype LongestOwner = 500;

const QString FieldsKey = QStringLiteral("fields");
const QString OwnerKey = QStringLiteral("owner");
const QString FieldKey = QStringLiteral("field");
const QString OperationKey = QStringLiteral("operation");
const QString ValueKey = QStringLiteral("value");
const QString TemplateKey = QStringLiteral("template");
const QString FindKey = QStringLiteral("find");
const QString WithKey = QStringLiteral("with");
const QString MatchCaseKey = QStringLiteral("matchCase");

bool hasValue(Operation operation)
{
    return operation == Operation::Set || operation == Operation::Add || operation == Operation::Remove;
}

/// An operation in the keys of the file, around the value that the caller has written.
QJsonObject fieldJson(const FieldEdit &edit, const QJsonValue &value)
{
    QJsonObject object {{FieldKey, QLatin1StringView(fieldSpec(edit.field).key)},
                        {OperationKey, bulkOperationKey(edit.operation)}};
    if (hasValue(edit.operation))
        object.insert(ValueKey, value);
    if (edit.operation == Operation::Fill)
        object.insert(TemplateKey, edit.text);
    if (edit.operation == Operation::Replace) {
        object.insert(FindKey, edit.text);
        object.insert(WithKey, edit.with);
        if (edit.matchCase)
            object.insert(MatchCaseKey, true);
    }
    return object;
}

template <typename ValueJson> QJsonObject editJson(const BulkEdit &edit, ValueJson valueJson)
{
    QJsonArray fields;
    for (const FieldEdit &one : edit.fields)
        fields.append(fieldJson(one, valueJson(one)));
    QJsonObject object {{FieldsKey, fields}};
    if (edit.owner)
        object.insert(OwnerKey, *edit.owner);
    return object;
}

Result<void> knowsKeys(const QJsonObject &object, const QSet<QString> &keys)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!keys.contains(it.key()))
            return invalid(BulkEditText::tr("“%1” is not known here. Remove it, or use a newer Steward.").arg(it.key()));
    }
    return {};
}

Result<QJsonValue> canonicalValue(const FieldSpec &spec, const QJsonValue &value, const Catalog &catalog)
{
    const auto wrong = [&spec]() -> Error {
        return invalid(BulkEditText::tr("The value of %1 is not of the right type.").arg(QLatin1StringView(spec.key)));
    };
    switch (spec.type) {
    case FieldType::Flag:
        return value.isBool() ? Result<QJsonValue>(value) : Result<QJsonValue>(wrong());
    case FieldType::Role:
        return value.isDouble() ? Result<QJsonValue>(value.toInteger())
            : value.isString()  ? parseField(spec.field, value.toString(), catalog)
                                : Result<QJsonValue>(wrong());
    case FieldType::Applications: {
        if (!value.isArray())
            return wrong();
        Administrator row;
        for (const QJsonValue &one : value.toArray()) {
            const Application *application = catalog.application(one.toString());
            if (one.isString() && !application)
                return invalid(BulkEditText::tr("There is no application “%1”.").arg(one.toString()));
            if (!one.isString() && !one.isDouble())
                return wrong();
            row.applications.append(one.isString() ? application->id : ApplicationId {one.toInteger()});
        }
        // Sorted, each once.
        setFieldValue(row, Field::Applications, fieldValue(row, Field::Applications));
        return fieldValue(row, Field::Applications);
    }
    default:
        if (!value.isString())
            return wrong();
        if (value.toString().isEmpty() && !spec.required)
            return QJsonValue(QString());
        return parseField(spec.field, value.toString(), catalog);
    }
}

Result<QString> textAt(const QJsonObject &object, const QString &key)
{
    if (!object.value(key).isString())
        return invalid(BulkEditText::tr("“%1” is missing, or is not a text.").arg(key));
    return object.value(key).toString();
}

Result<FieldEdit> fieldEditFromJson(const QJsonObject &object, const Catalog &catalog)
{
    const FieldSpec *spec = fieldSpec(object.value(FieldKey).toString());
    if (!spec)
        return invalid(
            BulkEditText::tr("There is no field “%1”.").arg(object.value(FieldKey).toVariant().toString()));
    FieldEdit edit;
    edit.field = spec->field;
    const QString operation = object.value(OperationKey).toString();
    std::size_t index = 0;
    while (index < OperationKeys.size() && operation != QLatin1StringView(OperationKeys.at(index)))
        ++index;
    if (index == OperationKeys.size())
        return invalid(BulkEditText::tr("There is no operation “%1”. Use set, clear, add, remove, fill or replace.")
                           .arg(object.value(OperationKey).toVariant().toString()));
    edit.operation = static_cast<Operation>(index);
    QSet<QString> keys {FieldKey, OperationKey};
    if (hasValue(edit.operation)) {
        keys.insert(ValueKey);
        const Result<QJsonValue> value = canonicalValue(*spec, object.value(ValueKey), catalog);
        STEWARD_TRY(value);
        edit.value = *value;
    } else if (edit.operation == Operation::Fill) {
        keys.insert(TemplateKey);
        const Result<QString> text = textAt(object, TemplateKey);
        STEWARD_TRY(text);
        edit.text = *text;
    } else if (edit.operation == Operation::Replace) {
        keys.unite({FindKey, WithKey, MatchCaseKey});
        const Result<QString> text = textAt(object, FindKey);
        STEWARD_TRY(text);
        const Result<QString> with = textAt(object, WithKey);
        STEWARD_TRY(with);
        edit.text = *text;
        edit.with = *with;
        if (object.contains(MatchCaseKey) && !object.value(MatchCaseKey).isBool())
            return invalid(BulkEditText::tr("“%1” is neither true nor false.").arg(MatchCaseKey));
        edit.matchCase = object.value(MatchCaseKey).toBool();
    }
    STEWARD_TRY(knowsKeys(object, keys));
    return edit;
}

Result<void> checkedField(const FieldEdit &edit, const Catalog &catalog)
{
    const FieldSpec &spec = fieldSpec(edit.field);
    if (!bulkOperations(edit.field).contains(edit.operation))
        return invalid(BulkEditText::tr("%1 cannot be changed in this way.").arg(spec.text()));
    Administrator row;
    switch (edit.operation) {
    case Operation::Clear:
        return {};
    case Operation::Fill: {
        if (edit.text.isEmpty())
            return invalid(BulkEditText::tr("The template of %1 is empty. Enter one, for example {first}.{last}.")
                               .arg(spec.text()));
        const Result<ValueTemplate> text = ValueTemplate::parse(edit.text, edit.field);
        STEWARD_TRY(text);
        return {};
    }
    case Operation::Replace:
        return edit.text.isEmpty()
            ? Result<void>(invalid(BulkEditText::tr("Enter what is to be replaced in %1.").arg(spec.text())))
            : Result<void>();
    case Operation::Remove:
        return edit.value.toArray().isEmpty()
            ? Result<void>(invalid(BulkEditText::tr("Choose the applications that are to be removed.")))
            : Result<void>();
    default:
        row.kind = spec.forPersons && !spec.forApiUsers ? Kind::Person : Kind::ApiUser;
        setFieldValue(row, edit.field, edit.value);
        if (const auto problem = problemOf(row, edit.field, catalog))
            return invalid(*problem);
        return {};
    }
}

} // namespace

std::optional<bool> BulkEdit::onlySuspends() const
{
    if (owner || fields.size() != 1 || fields.first().field != Field::Suspended
        || fields.first().operation != Operation::Set)
        return std::nullopt;
    return fields.first().value.toBool();
}

QList<Operation> bulkOperations(Field field)
{
    const FieldSpec &spec = fieldSpec(field);
    switch (spec.type) {
    case FieldType::Kind:
        return {};
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::UserName: {
        QList<Operation> operations {Operation::Set, Operation::Fill, Operation::Replace};
        if (!spec.required)
            operations.insert(1, Operation::Clear);
        return operations;
    }
    case FieldType::Language:
        return {Operation::Set, Operation::Clear};
    case FieldType::Applications:
        return {Operation::Add, Operation::Remove, Operation::Set};
    case FieldType::Flag:
    case FieldType::Role:
        return {Operation::Set};
    }
    Q_UNREACHABLE();
}

QString bulkOperationKey(Operation operation)
{
    return QLatin1StringView(OperationKeys.at(static_cast<std::size_t>(operation)));
}

Result<void> checkedBulkEdit(const BulkEdit &edit, const Catalog &catalog)
{
    if (edit.isEmpty())
        return invalid(BulkEditText::tr("Choose at least one field to change."));
    QSet<Field> seen;
    for (const FieldEdit &one : edit.fields) {
        if (seen.contains(one.field))
            return invalid(BulkEditText::tr("%1 is changed twice. Change each field once.")
                               .arg(fieldSpec(one.field).text()));
        seen.insert(one.field);
        STEWARD_TRY(checkedField(one, catalog));
    }
    if (edit.owner) {
        const Result<QString> owner = checkedText(*edit.owner, BulkEditText::tr("Owner"), LongestOwner, false);
        STEWARD_TRY(owner);
    }
    return {};
}

QJsonObject toJson(const BulkEdit &edit)
{
    return editJson(edit, [](const FieldEdit &one) { return one.value; });
}

QJsonObject toJson(const BulkEdit &edit, const Catalog &catalog)
{
    return editJson(edit, [&catalog](const FieldEdit &one) -> QJsonValue {
        if (one.field == Field::Role)
            return catalog.roleName(RoleId {one.value.toInteger()});
        if (one.field != Field::Applications)
            return one.value;
        QJsonArray names;
        for (const QJsonValue &id : one.value.toArray())
            names.append(catalog.applicationName(ApplicationId {id.toInteger()}));
        return names;
    });
}

Result<BulkEdit> bulkEditFromJson(const QJsonObject &object, const Catalog &catalog)
{
    STEWARD_TRY(knowsKeys(object, {FieldsKey, OwnerKey}));
    BulkEdit edit;
    if (object.contains(OwnerKey)) {
        const Result<QString> owner = textAt(object, OwnerKey);
        STEWARD_TRY(owner);
        edit.owner = *owner;
    }
    if (object.contains(FieldsKey) && !object.value(FieldsKey).isArray())
        return invalid(BulkEditText::tr("“%1” is not a list.").arg(FieldsKey));
    for (const QJsonValue &one : object.value(FieldsKey).toArray()) {
        const Result<FieldEdit> field = fieldEditFromJson(one.toObject(), catalog);
        STEWARD_TRY(field);
        edit.fields.append(*field);
    }
    STEWARD_TRY(checkedBulkEdit(edit, catalog));
    return edit;
}

QString bulkEditText(const BulkEdit &edit, const Catalog &catalog)
{
    QStringList parts;
    for (const FieldEdit &one : edit.fields) {
        const QString field = fieldSpec(one.field).text();
        const QString value = isolated(fieldText(one.field, one.value, catalog));
        switch (one.operation) {
        case Operation::Set:
            parts.append(BulkEditText::tr("%1 set to %2").arg(field, value));
            break;
        case Operation::Clear:
            parts.append(BulkEditText::tr("%1 cleared").arg(field));
            break;
        case Operation::Add:
            parts.append(BulkEditText::tr("%1: %2 added").arg(field, value));
            break;
        case Operation::Remove:
            parts.append(BulkEditText::tr("%1: %2 removed").arg(field, value));
            break;
        case Operation::Fill:
            parts.append(BulkEditText::tr("%1 set to %2").arg(field, isolated(one.text)));
            break;
        case Operation::Replace:
            parts.append(BulkEditText::tr("“%2” replaced by “%3” in %1").arg(field, one.text, one.with));
            break;
        }
    }
    if (edit.owner)
        parts.append(edit.owner->isEmpty() ? BulkEditText::tr("Owner cleared")
                                           : BulkEditText::tr("Owner set to %1").arg(isolated(*edit.owner)));
    return parts.join(QStringLiteral(", "));
}

} // namespace steward
