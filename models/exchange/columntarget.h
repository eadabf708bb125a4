#pragma once

#include "models/domain/catalog.h"
#include "models/domain/fields.h"

#include <QList>

#include <optional>

namespace steward {

/// What a column of a file becomes. A value.
struct ColumnTarget {
    enum class Kind : quint8 {
        Ignore,
        Field,       ///< A field of the field table.
        FullName,    ///< First and last name in one cell.
        Enabled,     ///< Suspended, the other way round.
        Application, ///< Yes or no for one external application.
        Uid,         ///< Names the account.
        Revision     ///< As of the export, so that later changes are noticed.
    };

    Kind kind = Kind::Ignore;
    Field field = Field::FirstName; ///< For `Field`.
    ApplicationId application = {}; ///< For `Application`.

    static ColumnTarget of(Field field) { return {Kind::Field, field}; }
    bool is(Field one) const { return kind == Kind::Field && field == one; }
    friend bool operator==(const ColumnTarget &, const ColumnTarget &) = default;
};

/// What each column becomes.
using ColumnMapping = QList<ColumnTarget>;

/// All that a column can become, in the order of a list to choose from.
QList<ColumnTarget> columnTargets(const Catalog &catalog);
/// "First name", "Uid", "Application Salesforce", "Do not import".
QString targetText(const ColumnTarget &target, const Catalog &catalog);
/// "firstName", "fullName", "application:Salesforce" …, empty for Ignore: for settings and the command line.
QString targetKey(const ColumnTarget &target, const Catalog &catalog);
std::optional<ColumnTarget> targetFromKey(const QString &key, const Catalog &catalog);

} // namespace steward
