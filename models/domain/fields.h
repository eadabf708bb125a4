#pragma once

#include "models/core/result.h"
#include "models/domain/administrator.h"
#include "models/domain/catalog.h"

#include <QJsonValue>

#include <span>

namespace steward {

/// The editable fields of an administrator.
enum class Field : quint8 {
    FirstName,
    LastName,
    Email,
    UserName,
    Kind,
    Organization,
    Role,
    Language,
    Applications,
    Suspended,
    Protected
};

/// How a field's canonical value looks as JSON, and so in the journal.
enum class FieldType : quint8 {
    Text,        ///< string
    Email,       ///< string as typed
    UserName,    ///< string
    Kind,        ///< "person" or "api-user"
    Flag,        ///< true or false
    Role,        ///< the role's id, or null
    Language,    ///< BCP 47 string
    Applications ///< ascending array of ids
};

/// One row of the field table: a field is declared once, and item model, SQL, forms, files and command line read it.
struct FieldSpec {
    Field field;
    FieldType type;
    const char *key;     ///< In JSON, CSV, `--where` and `--columns`.
    const char *column;  ///< In table `administrator`; null when it is kept elsewhere.
    const char *label;   ///< For tr() in the context "Fields".
    qsizetype maxLength; ///< In code points; 0 where it does not apply.
    bool required;
    bool forPersons;
    bool forApiUsers;
    bool shared; ///< A remote holds it too.

    QString text() const; ///< The translated label.
    bool appliesTo(steward::Kind kind) const { return kind == steward::Kind::Person ? forPersons : forApiUsers; }
};

std::span<const FieldSpec> fieldTable();
const FieldSpec &fieldSpec(Field field);
/// The field with this key, without case; null when there is none.
const FieldSpec *fieldSpec(const QString &key);

/// The text of a field that is kept as one, without a JSON value of it: null for the others.
const QString *plainText(const Administrator &administrator, Field field);
/// Whether the field has the same value in both.
bool isSame(const Administrator &a, const Administrator &b, Field field);

/// The canonical value of a field.
QJsonValue fieldValue(const Administrator &administrator, Field field);
/// Sets a canonical value that was read from the store or made by `parseField`.
void setFieldValue(Administrator &administrator, Field field, const QJsonValue &value);
void setFieldValue(Administrator &administrator, Field field, const QString &value);

/// The canonical value of what somebody typed, or why it cannot be taken. Applications are names parted by commas or
/// semicolons, roles are names.
Result<QJsonValue> parseField(Field field, const QString &typed, const Catalog &catalog);
/// The value for a reader, with names instead of ids; several applications are parted by ", ".
QString fieldText(Field field, const QJsonValue &value, const Catalog &catalog);

/// The languages that mails and the interface speak, as BCP 47, with their own names.
QList<std::pair<QString, QString>> knownLanguages();

} // namespace steward
