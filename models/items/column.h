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
    Organization,
    UserName,
    Language,
    Created,
    Changed,
    Deleted
};

inline constexpr int ColumnCount = static_cast<int>(Column::Deleted) + 1;

} // namespace steward

Q_DECLARE_METATYPE(steward::Column)
