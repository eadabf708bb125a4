#pragma once

#include <QMetaType>
#include <QStringList>

namespace steward {

/// The columns of the table of administrators.
enum class Column : int {
    Name,
    Type,
    Email,
    RoleOrApplications,
    Status,
    Credential,
    Organization,
    UserName,
    Language,
    Expires,
    Created,
    Changed,
    Deleted
};

inline constexpr int ColumnCount = static_cast<int>(Column::Deleted) + 1;

/// The keys of files and of the command line for what the column shows.
QStringList recordKeys(Column column);

} // namespace steward

Q_DECLARE_METATYPE(steward::Column)
