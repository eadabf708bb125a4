#include "models/items/column.h"

namespace steward {

QStringList recordKeys(Column column)
{
    switch (column) {
    case Column::Name:
        return {QStringLiteral("firstName"), QStringLiteral("lastName")};
    case Column::Type:
        return {QStringLiteral("kind")};
    case Column::Email:
        return {QStringLiteral("email")};
    case Column::RoleOrApplications:
        return {QStringLiteral("role"), QStringLiteral("applications")};
    case Column::Status:
        return {QStringLiteral("status")};
    case Column::Credential:
        return {QStringLiteral("credential")};
    case Column::Organization:
        return {QStringLiteral("organization")};
    case Column::UserName:
        return {QStringLiteral("userName")};
    case Column::Language:
        return {QStringLiteral("language")};
    case Column::Expires:
        return {QStringLiteral("expiresAt")};
    case Column::Created:
        return {QStringLiteral("createdAt")};
    case Column::Changed:
        return {QStringLiteral("changedAt")};
    case Column::Deleted:
        return {QStringLiteral("deletedAt")};
    }
    Q_UNREACHABLE();
}

} // namespace steward
