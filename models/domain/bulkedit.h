#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>

#include <optional>

namespace steward {

/// What is to become of one field of many rows.
struct FieldEdit {
    enum class Operation : quint8 {
        Set,
        Clear,
        Add,    ///< Applications, beside those that a row has.
        Remove, ///< Applications, from those that a row has.
        Fill,   ///< A `ValueTemplate`, filled in for each row.
        Replace ///< A part of the text by another one, wherever it stands.
    };

    Field field = Field::Organization;
    Operation operation = Operation::Set;
    QJsonValue value = {};  ///< Canonical: of Set, and the applications of Add and Remove.
    QString text = {};      ///< The template of Fill; what Replace looks for.
    QString with = {};      ///< What Replace puts there.
    bool matchCase = false; ///< Of Replace.

    friend bool operator==(const FieldEdit &, const FieldEdit &) = default;
};

/// One edit of many rows: each field once. A value; recipes and kept jobs hold it as JSON.
struct BulkEdit {
    QList<FieldEdit> fields = {};
    std::optional<QString> owner = {}; ///< Who answers for the credentials; empty text: nobody.

    bool isEmpty() const { return fields.isEmpty() && !owner; }
    /// Only suspends, or only resumes.
    std::optional<bool> onlySuspends() const;
    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

/// What can be done to a field of many rows, as a form offers it; nothing for the type of an account.
QList<FieldEdit::Operation> bulkOperations(Field field);
/// "set", "clear", "add", "remove", "fill" and "replace".
QString bulkOperationKey(FieldEdit::Operation operation);

/// What is wrong with the edit by itself, whatever the rows: a field twice, an operation that its field does not take,
/// a broken template, an unknown role …
Result<void> checkedBulkEdit(const BulkEdit &edit, const Catalog &catalog);

/// With roles and applications by name, so that a recipe can be read, and used in another directory.
QJsonObject toJson(const BulkEdit &edit, const Catalog &catalog);
/// Back; roles and applications may also be ids, as `toJson` without a catalog writes them. What is not known is an Error.
Result<BulkEdit> bulkEditFromJson(const QJsonObject &object, const Catalog &catalog);
/// By ids, so that a kept job still means the same when something has been renamed.
QJsonObject toJson(const BulkEdit &edit);

/// "Role set to Auditor, Suspended set to Yes": the edit for a reader.
QString bulkEditText(const BulkEdit &edit, const Catalog &catalog);

} // namespace steward

Q_DECLARE_METATYPE(steward::BulkEdit)
