#pragma once

#include <QString>

#include <optional>

namespace steward {

/// What the heading of a column means, before it is known what the other columns are.
enum class ColumnName : quint8 {
    FirstName,
    LastName,
    Name, ///< The whole name, or what the other columns of names leave over.
    FullName,
    Email,
    UserName,
    Login, ///< An email or a user name.
    Kind,
    Organization,
    Role,
    Language,
    Applications,
    Suspended,
    Enabled,
    Protected,
    Uid,
    Revision,
    Password ///< Never imported.
};

struct NamedColumn {
    ColumnName name;
    bool sure = true; ///< Otherwise a word that may mean something else.
    int rank = 0;     ///< Of two columns that mean the same, the lower one is meant.
};

/// Reads a heading in any language of the console, or as the templates of well-known directories write it: "Surname",
/// "Apellidos", "First name [givenName] Required", "E-Mail-Adresse".
std::optional<NamedColumn> namedColumn(const QString &heading);

/// The letters and digits of a text, folded: "E-Mail" and "email" are the same.
QString lettersOf(const QString &text);

} // namespace steward
