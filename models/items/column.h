#pragma once

#include <QMetaType>

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

} // namespace steward

Q_DECLARE_METATYPE(steward::Column)
